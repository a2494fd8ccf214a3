package app.waraji.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A win as {@code wins --json} prints it; the names of the components are a contract.
 *
 * @param effect the code, as in {@code INQUIRY}
 * @param amount in yen
 * @param metric the number it moved
 * @param after the id of the win that it follows
 */
public record WinLine(
        long id,
        LocalDate date,
        String title,
        @Nullable String activity,
        String effect,
        @Nullable String customer,
        @Nullable Integer count,
        @Nullable Long amount,
        @Nullable String metric,
        @Nullable Long after,
        List<Shared> shared) {

    /** Whom it was told. */
    public record Shared(
            LocalDate date,
            String to,
            @Nullable String channel,
            @Nullable String reaction) {}
}
