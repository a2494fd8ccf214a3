package app.waraji.cli;

import app.waraji.kernel.Week;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week's ledger as {@code ledger --json} prints it, in minutes; the names of the components are a contract. */
public record LedgerSheet(
        Week week,
        int planned,
        int kept,
        int recovered,
        int rescheduled,
        int lost,
        int open,
        int unplanned,
        List<ByReason> byReason,
        List<Row> rows) {

    /**
     * What one reason cost.
     *
     * @param reason its name in the user's language
     * @param kind its code, as in {@code SALES_URGENT}
     */
    public record ByReason(String reason, String kind, int minutes) {}

    /**
     * One displacement.
     *
     * @param from the slot it left; null where it was in the tray
     * @param to the slot it went to; null where it has none
     * @param note on whose work it was that came between; null for none
     */
    public record Row(
            long id,
            long block,
            @Nullable Long task,
            String title,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            int minutes,
            @Nullable String reason,
            @Nullable String kind,
            @Nullable String note,
            Instant recordedAt) {}
}
