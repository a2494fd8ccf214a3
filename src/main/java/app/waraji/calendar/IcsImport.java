package app.waraji.calendar;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads iCalendar files (RFC 5545) as they come: of many programs, in many encodings, with faults. */
final class IcsImport {

    private IcsImport() {}

    /**
     * Reads what can be read, and lists the rest.
     *
     * @throws Refusal when the file is no calendar at all
     */
    static IcsCalendar read(byte[] file, Messages messages) {
        List<ContentLines.Line> lines = ContentLines.of(file);
        if (lines.isEmpty() || !lines.get(0).text().strip().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            throw new Refusal(messages.text("calendar.refused.no-calendar"));
        }
        List<Unread> unread = new ArrayList<>();
        IcsComponent root = ComponentTree.of(lines, unread);
        EventReading reading = new EventReading(new IcsZones(root.within("VTIMEZONE")), unread);
        List<IcsEvent> events = root.within("VEVENT").stream()
                .flatMap(vevent -> reading.read(vevent).stream())
                .toList();
        unread.sort(Comparator.comparingInt(Unread::line));
        String text = lines.stream().map(ContentLines.Line::text).collect(Collectors.joining("\n"));
        return new IcsCalendar(name(root), text, events, List.copyOf(unread));
    }

    private static String name(IcsComponent root) {
        return root.within("VCALENDAR").stream()
                .flatMap(calendar -> calendar.first("X-WR-CALNAME").stream())
                .map(line -> PlainText.unescaped(line.value()).strip())
                .findFirst()
                .orElse("");
    }
}
