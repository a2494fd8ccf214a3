package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small win.
 *
 * @param activity from which it came; null where nobody said
 */
public record WinFact(
        long id, LocalDate date, String title, @Nullable Long activity, Instant recordedAt) {}
