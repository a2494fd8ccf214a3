package app.waraji.wins;

import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param count how many inquiries, meetings, cards; null where it does not count
 * @param amount in yen; null where there is no money in it
 */
public record Outcome(
        Effect effect,
        @Nullable String customer,
        @Nullable Integer count,
        @Nullable Long amount,
        @Nullable String nextStep) {}
