package app.waraji.db;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/**
 * One row that a gesture changed.
 *
 * @param before none where the gesture inserted it
 * @param after none where the gesture deleted it
 */
record JournaledRow(
        String table, @Nullable JsonObject before, @Nullable JsonObject after) {

    /** From the texts that {@link JournalTrigger} wrote. */
    static JournaledRow parse(String table, @Nullable String before, @Nullable String after) {
        return new JournaledRow(table, parse(before), parse(after));
    }

    /** The same row seen from the other end: what to expect now, and what to put there. */
    JournaledRow reversed() {
        return new JournaledRow(table, after, before);
    }

    private static @Nullable JsonObject parse(@Nullable String json) {
        return json == null ? null : JsonParser.parseString(json).getAsJsonObject();
    }
}
