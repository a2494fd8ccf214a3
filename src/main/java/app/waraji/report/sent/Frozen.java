package app.waraji.report.sent;

import app.waraji.boss.SentReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that was sent.
 *
 * @param paper what was on it; null where only the sending was noted
 */
public record Frozen(SentReport sent, @Nullable Paper paper) {

    /**
     * What was on the page.
     *
     * @param lastDay of its period
     * @param title as it stands on the page
     */
    public record Paper(LocalDate lastDay, String title, String mailText, List<Passage> passages) {
        public Paper {
            passages = List.copyOf(passages);
        }
    }
}
