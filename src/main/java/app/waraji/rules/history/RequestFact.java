package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the boss was asked.
 *
 * @param activity which it is about; null for none
 * @param answeredAt null while there is no answer
 * @param approved whether the answer was a yes
 */
public record RequestFact(
        long id,
        String title,
        @Nullable Long activity,
        LocalDate askedOn,
        @Nullable Instant answeredAt,
        boolean approved,
        Instant recordedAt) {}
