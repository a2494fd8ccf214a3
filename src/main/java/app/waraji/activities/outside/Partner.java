package app.waraji.activities.outside;

import org.jspecify.annotations.Nullable;

/**
 * A firm or a person outside.
 *
 * @param person the one to speak to there; null where nobody said
 * @param reach an address, a telephone number; null where nobody said
 * @param archived no longer offered; it keeps its record
 */
public record Partner(
        long id,
        String name,
        @Nullable String person,
        @Nullable String reach,
        boolean archived) {}
