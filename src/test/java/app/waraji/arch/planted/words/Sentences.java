package app.waraji.arch.planted.words;

import app.waraji.arch.Breaks;
import app.waraji.kernel.Messages;
import java.util.List;

/** Says words that are there and words that are not; {@code words.unused} in a comment does not count. */
@Breaks("EVERY_PACKAGE_IS_ON_THE_MAP")
public final class Sentences {

    private final Messages messages;

    public Sentences(Messages messages) {
        this.messages = messages;
    }

    public List<String> all(boolean one, String key) {
        return List.of(
                messages.text("words.fine"),
                messages.text("words.filled", 1, Math.max(2, 3)),
                messages.text(one ? "words.chosen.one" : "words.chosen.other"),
                messages.text("words." + key),
                messages.text("words.nowhere"),
                messages.text("words.nowhere.either", 1),
                messages.text("words.no.values"),
                messages.text("words.no.places", 1),
                messages.text("words.apostrophe", 1),
                messages.text("words.doubled"));
    }

    /** Handed on by a literal. */
    public List<String> keys() {
        return List.of(
                "words.only.english",
                "words.only.japanese",
                "words.other.places",
                "words.broken",
                "words.english",
                "words.swapped",
                "words.symbol",
                "words.shortcut",
                "words.language",
                "words.empty",
                "twice",
                "alone");
    }
}
