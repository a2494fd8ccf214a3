package app.waraji.report.sent;

import app.waraji.boss.ReportKind;
import app.waraji.print.PrintedPages;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as it goes to the boss.
 *
 * @param from the first day of its period
 * @param lastDay of its period
 * @param title as it stands on the page
 * @param to whom, as addressed; may be empty
 */
public record Sending(
        ReportKind kind,
        LocalDate from,
        LocalDate lastDay,
        String title,
        String to,
        Content content,
        PrintedPages pages) {

    /** What it says, as the text of a mail and part by part. */
    public record Content(String mailText, List<Passage> passages) {
        public Content {
            passages = List.copyOf(passages);
        }
    }
}
