package app.waraji.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws at random, but every card once before any comes again: rare things are rare, and do happen. */
final class Deck<T> {

    private final List<T> cards;
    private final Random random;
    private final List<T> left = new ArrayList<>();

    Deck(List<T> cards, Random random) {
        this.cards = List.copyOf(cards);
        this.random = random;
    }

    T draw() {
        if (left.isEmpty()) {
            left.addAll(cards);
            Collections.shuffle(left, random);
        }
        return left.remove(left.size() - 1);
    }
}
