package app.waraji.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of an iCalendar file, such as VEVENT: its lines, and where it stands. */
final class IcsComponent {

    private final String name;
    private final int line;
    private final @Nullable IcsComponent around;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<IcsComponent> observances = new ArrayList<>();

    IcsComponent(String name, int line, @Nullable IcsComponent around) {
        this.name = name;
        this.line = line;
        this.around = around;
        // Of all others nobody asks what they hold, and the largest file has to find room.
        if (around != null && around.name.equals("VTIMEZONE")) {
            around.observances.add(this);
        }
    }

    /** In capitals. */
    String name() {
        return name;
    }

    /** Where it begins. */
    int line() {
        return line;
    }

    void add(ContentLine its) {
        lines.add(its);
    }

    /** All lines of this name, in the order of the file. */
    List<ContentLine> all(String itsName) {
        List<ContentLine> found = new ArrayList<>();
        for (ContentLine its : lines) {
            if (its.is(itsName)) {
                found.add(its);
            }
        }
        return found;
    }

    /** The first line of this name. */
    Optional<ContentLine> first(String itsName) {
        for (ContentLine its : lines) {
            if (its.is(itsName)) {
                return Optional.of(its);
            }
        }
        return Optional.empty();
    }

    /** The parts of a time zone that bear this name. */
    List<IcsComponent> observances(String itsName) {
        return observances.stream().filter(its -> its.name.equals(itsName)).toList();
    }

    /** The nearest component of this name that it stands in. */
    Optional<IcsComponent> within(String itsName) {
        IcsComponent outer = around;
        while (outer != null && !outer.name.equals(itsName)) {
            outer = outer.around;
        }
        return Optional.ofNullable(outer);
    }
}
