package app.waraji.calendar;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes the user's own plan as an iCalendar file (RFC 5545). Times are in UTC: each event is a single one, so nothing
 * is lost, and no program can misread a zone that it does not know.
 */
public final class IcsExport {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final OwnPlan plan;
    private final Clock clock;
    private final Messages messages;

    /** @param clock its zone is that of the times of the plan */
    public IcsExport(OwnPlan plan, Clock clock, Locale locale) {
        this.plan = plan;
        this.clock = clock;
        this.messages = Messages.of(IcsExport.class, locale);
    }

    /** The week of now. */
    Week runningWeek() {
        return Week.of(LocalDate.now(clock));
    }

    /**
     * The whole file of what begins in the days.
     *
     * @param to exclusive
     */
    public byte[] file(LocalDate from, LocalDate to) {
        return file(plan.between(from, to));
    }

    private byte[] file(List<OwnEvent> events) {
        Lines lines = new Lines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add(
                "PRODID",
                "-//Waraji//Waraji//" + messages.locale().getLanguage().toUpperCase(Locale.ROOT));
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        lines.add("X-WR-CALNAME", escaped(messages.text("calendar.export.name")));
        lines.add("X-WR-TIMEZONE", clock.getZone().getId());
        events.stream()
                .sorted(Comparator.comparing((OwnEvent event) -> event.slot().start())
                        .thenComparing(OwnEvent::uid))
                .forEach(event -> add(lines, event));
        lines.add("END", "VCALENDAR");
        return lines.bytes.toByteArray();
    }

    /**
     * Writes the whole file, or leaves what was there.
     *
     * @param to exclusive
     * @return how many events it holds
     * @throws Refusal when it cannot be written
     */
    int write(Path file, LocalDate from, LocalDate to) {
        List<OwnEvent> events = plan.between(from, to);
        Path half = file.resolveSibling(".waraji-" + UUID.randomUUID() + ".part");
        try {
            try {
                Files.write(half, file(events), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                move(half, file);
            } finally {
                Files.deleteIfExists(half);
            }
            return events.size();
        } catch (IOException e) {
            throw new Refusal(messages.text("calendar.export.refused", String.valueOf(file.getFileName())), e);
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void add(Lines lines, OwnEvent event) {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", escaped(event.uid()));
        lines.add("DTSTAMP", utc(clock.instant()));
        lines.add("DTSTART", utc(event.slot().start()));
        lines.add("DTEND", utc(event.slot().end()));
        lines.add("SUMMARY", escaped(event.title()));
        if (!event.description().isEmpty()) {
            lines.add("DESCRIPTION", escaped(event.description()));
        }
        lines.add("TRANSP", event.busy() ? "OPAQUE" : "TRANSPARENT");
        lines.add("X-MICROSOFT-CDO-BUSYSTATUS", event.busy() ? "BUSY" : "FREE");
        lines.add("END", "VEVENT");
    }

    private String utc(LocalDateTime time) {
        return utc(time.atZone(clock.getZone()).toInstant());
    }

    private static String utc(Instant instant) {
        return UTC.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.lines().forEach(line -> {
            escaped.append(escaped.isEmpty() ? "" : "\\n");
            escaped.append(
                    PlainText.of(line).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
        });
        return escaped.toString();
    }

    /** Folded where the standard wants it, never within a character. */
    private static final class Lines {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int length;

        void add(String name, String value) {
            length = 0;
            (name + ":" + value).codePoints().forEach(c -> {
                byte[] character = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                if (length + character.length > LONGEST_LINE) {
                    bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                    length = 1;
                }
                bytes.writeBytes(character);
                length += character.length;
            });
            bytes.writeBytes(new byte[] {'\r', '\n'});
        }
    }
}
