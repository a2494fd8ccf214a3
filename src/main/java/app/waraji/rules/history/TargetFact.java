package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is aimed at from a day on; each mark may be null: not set. */
public record TargetFact(
        long metric,
        LocalDate validFrom,
        @Nullable Double minimum,
        @Nullable Double goal,
        @Nullable Double stretch,
        boolean byWorkingDays,
        Instant recordedAt) {}
