package app.waraji.shell;

import org.jspecify.annotations.Nullable;

/**
 * One sentence that goes away by itself.
 *
 * @param offer a way on from there
 */
record Notice(String sentence, @Nullable Offer offer) {

    /** A button and what it does. */
    record Offer(String button, Runnable action) {}
}
