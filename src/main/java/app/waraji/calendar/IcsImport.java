package app.waraji.calendar;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads iCalendar files (RFC 5545) as they come: of many programs, in many encodings, with faults. */
final class IcsImport {

    private static final int LINES_A_STEP = 10_000;
    /** What holds something that a user may look for in vain. */
    private static final Set<String> PASSED_OVER = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

    private record First(int line, int count) {}

    private final UnreadList unread = new UnreadList();
    private final List<IcsEvent> events = new ArrayList<>();
    private final Map<String, First> passedOver = new LinkedHashMap<>();
    private final EventReading reading;
    private String name = "";

    private IcsImport(ContentLines lines) {
        reading = new EventReading(new IcsZones(timezones(lines)), unread);
    }

    /**
     * Reads what can be read, and lists the rest.
     *
     * @throws Refusal when the file is no calendar at all
     */
    static IcsCalendar read(byte[] file, Messages messages) {
        return read(file, messages, Progress.untold());
    }

    static IcsCalendar read(byte[] file, Messages messages, Progress progress) {
        ContentLines lines = ContentLines.of(file);
        Iterator<ContentLines.Line> first = lines.iterator();
        if (!first.hasNext() || !begins(first.next(), "VCALENDAR")) {
            throw new Refusal(messages.text("calendar.refused.no-calendar"));
        }
        return new IcsImport(lines).calendar(lines, progress);
    }

    private IcsCalendar calendar(ContentLines lines, Progress progress) {
        ComponentReading components = new ComponentReading(unread, this::take);
        int done = 0;
        for (ContentLines.Line line : lines) {
            components.take(line);
            if (++done % LINES_A_STEP == 0) {
                progress.reached((double) done / lines.size());
            }
        }
        components.end();
        passedOver.forEach((kind, first) ->
                unread.add(new Unread(first.line(), Unread.Why.OTHER_KIND, kind + " × " + first.count())));
        return new IcsCalendar(name, lines.text(), List.copyOf(events), unread.inOrder());
    }

    private void take(IcsComponent component) {
        if (component.name().equals("VEVENT")) {
            reading.read(component).ifPresent(events::add);
        } else if (component.name().equals("VCALENDAR") && name.isEmpty()) {
            name = component
                    .first("X-WR-CALNAME")
                    .map(line -> PlainText.unescaped(line.value()).strip())
                    .orElse("");
        } else if (PASSED_OVER.contains(component.name())) {
            passedOver.merge(
                    component.name(),
                    new First(component.line(), 1),
                    (first, other) -> new First(first.line(), first.count() + 1));
        }
    }

    /** Looked for first: some files define their zones after the events that use them. */
    private static List<IcsComponent> timezones(ContentLines lines) {
        List<IcsComponent> found = new ArrayList<>();
        ComponentReading components = new ComponentReading(new UnreadList(), component -> {
            if (component.name().equals("VTIMEZONE")) {
                found.add(component);
            }
        });
        boolean within = false;
        for (ContentLines.Line line : lines) {
            within = within || begins(line, "VTIMEZONE");
            if (within) {
                components.take(line);
                within = !is(line, "END:VTIMEZONE");
            }
        }
        components.end();
        return found;
    }

    private static boolean begins(ContentLines.Line line, String component) {
        return is(line, "BEGIN:" + component);
    }

    private static boolean is(ContentLines.Line line, String text) {
        return line.text().regionMatches(true, 0, text, 0, text.length())
                && line.text().substring(text.length()).isBlank();
    }
}
