package app.waraji.wins;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What is looked for among the wins.
 *
 * @param words every one must be in it, however it is typed
 * @param activityId empty for any
 */
record Sought(String words, Optional<YearMonth> month, Optional<Long> activityId, Optional<Effect> effect, Told told) {

    static final Sought ALL = new Sought("", Optional.empty(), Optional.empty(), Optional.empty(), Told.ALL);

    boolean isAll() {
        return words.isBlank() && month.isEmpty() && activityId.isEmpty() && effect.isEmpty() && told == Told.ALL;
    }
}
