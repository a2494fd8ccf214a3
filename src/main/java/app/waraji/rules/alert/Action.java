package app.waraji.rules.alert;

import app.waraji.kernel.Slot;
import java.util.List;

/**
 * A way out of an alert, with all that is needed to take it.
 *
 * @param on what it is done to
 * @param slots where it puts something; empty where it puts nothing anywhere
 * @param minutes how long something is to be; 0 where that is not the point
 * @param words what it fills in beforehand; empty for nothing
 * @param preview what will be so afterwards, in a sentence
 */
public record Action(ActionKind kind, Subject on, List<Slot> slots, int minutes, Phrase words, Phrase preview) {

    public Action {
        slots = List.copyOf(slots);
    }

    /** One that needs nothing but what it is done to. */
    public static Action of(ActionKind kind, Subject on, Phrase preview) {
        return new Action(kind, on, List.of(), 0, Phrase.NOTHING, preview);
    }

    public Action at(List<Slot> places) {
        return new Action(kind, on, places, minutes, words, preview);
    }

    public Action lasting(int wanted) {
        return new Action(kind, on, slots, wanted, words, preview);
    }

    public Action saying(Phrase filledIn) {
        return new Action(kind, on, slots, minutes, filledIn, preview);
    }
}
