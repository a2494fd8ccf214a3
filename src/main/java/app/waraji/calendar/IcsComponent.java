package app.waraji.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component of an iCalendar file, such as VEVENT: its lines, and the components within it. */
final class IcsComponent {

    private final String name;
    private final int line;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<IcsComponent> parts = new ArrayList<>();

    IcsComponent(String name, int line) {
        this.name = name;
        this.line = line;
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

    void add(IcsComponent part) {
        parts.add(part);
    }

    /** All lines of this name, in the order of the file. */
    List<ContentLine> all(String itsName) {
        return lines.stream().filter(its -> its.is(itsName)).toList();
    }

    /** The first line of this name. */
    Optional<ContentLine> first(String itsName) {
        return lines.stream().filter(its -> its.is(itsName)).findFirst();
    }

    /** The components of this name within it, however deep. */
    List<IcsComponent> within(String itsName) {
        List<IcsComponent> found = new ArrayList<>();
        for (IcsComponent part : parts) {
            if (part.name.equals(itsName)) {
                found.add(part);
            }
            found.addAll(part.within(itsName));
        }
        return found;
    }
}
