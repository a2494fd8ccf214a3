package app.waraji.rules.history;

import app.waraji.kernel.Week;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param week for which it is planned; null for somewhen
 * @param closed removed
 * @param touchedAt when its own form was last changed; that of its making where it never was
 */
public record TaskFact(
        long id,
        String title,
        boolean marketing,
        @Nullable Long activity,
        int estimateMinutes,
        @Nullable Week week,
        @Nullable LocalDate dueOn,
        boolean closed,
        Instant recordedAt,
        Instant touchedAt) {}
