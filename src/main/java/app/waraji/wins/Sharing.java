package app.waraji.wins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told of a win.
 *
 * @param told with whom it was shared, in the user's words
 * @param reaction what they said; null while they have said nothing
 */
public record Sharing(
        long id,
        long winId,
        LocalDate date,
        String told,
        ShareChannel channel,
        @Nullable String reaction) {}
