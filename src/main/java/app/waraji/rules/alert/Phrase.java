package app.waraji.rules.alert;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Something to say, not yet in a language.
 *
 * @param key of the words; empty where the first value is said as it stands
 * @param values texts, whole numbers, decimals, days, weeks, terms, slots, {@link Minutes}, and other phrases
 */
public record Phrase(String key, List<Object> values) {

    public static final Phrase NOTHING = said("");

    public Phrase {
        values = Collections.unmodifiableList(values);
    }

    /** One of the feature's texts with its places filled. */
    public static Phrase text(String key, Object... values) {
        return new Phrase(key, Arrays.asList(values));
    }

    /** The user's own words. */
    public static Phrase said(String words) {
        return new Phrase("", List.of(words));
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
