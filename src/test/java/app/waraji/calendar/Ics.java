package app.waraji.calendar;

import app.waraji.kernel.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Small made-up calendar files. */
final class Ics {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Messages MESSAGES = Messages.of(IcsImport.class, Locale.ENGLISH);

    private Ics() {}

    /** A calendar of one event with these lines, a uid and a title. */
    static String event(String... lines) {
        return calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:商談", String.join("\r\n", lines), "END:VEVENT");
    }

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    static IcsCalendar read(String file) {
        return IcsImport.read(file.getBytes(StandardCharsets.UTF_8), MESSAGES);
    }

    /** All of November and December 2026, as a reader in Tokyo sees them. */
    static List<Commitment> commitments(String file) {
        return read(file)
                .between(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1), TOKYO)
                .commitments();
    }

    /** The starts of {@link #commitments}. */
    static List<String> starts(String file) {
        return commitments(file).stream().map(its -> its.start().toString()).toList();
    }

    static List<Unread.Why> troubles(String file) {
        return read(file).unread().stream().map(Unread::why).toList();
    }
}
