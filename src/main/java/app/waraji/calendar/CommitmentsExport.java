package app.waraji.calendar;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes commitments as tab-separated values: start, end, all-day, title, uid; {@code null} for what is absent. */
final class CommitmentsExport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private CommitmentsExport() {}

    /** One line each, in the order given, without a line of names. Days are written without a time. */
    static String table(List<Commitment> commitments) {
        StringBuilder table = new StringBuilder();
        for (Commitment its : commitments) {
            table.append(time(its.start(), its.allDay()))
                    .append('\t')
                    .append(time(its.end(), its.allDay()))
                    .append('\t')
                    .append(its.allDay())
                    .append('\t')
                    .append(text(its.title()))
                    .append('\t')
                    .append(text(its.uid()))
                    .append('\n');
        }
        return table.toString();
    }

    private static String time(LocalDateTime time, boolean day) {
        return day ? time.toLocalDate().toString() : MINUTE.format(time);
    }

    private static String text(String text) {
        return text.isEmpty() ? "null" : text;
    }
}
