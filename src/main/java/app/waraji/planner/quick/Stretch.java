package app.waraji.planner.quick;

import java.util.List;

/**
 * Whole words of the line that say something.
 *
 * @param end exclusive
 */
record Stretch(int start, int end, List<Phrase> phrases, Forms.Weight weight) {

    Stretch {
        phrases = List.copyOf(phrases);
    }

    boolean isClear() {
        return weight == Forms.Weight.CLEAR;
    }

    boolean saysTime() {
        return phrases.stream().anyMatch(phrase -> phrase instanceof Phrase.Clock || phrase instanceof Phrase.Span);
    }
}
