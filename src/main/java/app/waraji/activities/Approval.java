package app.waraji.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the boss said to an activity.
 *
 * @param on when it was asked, or answered; null where it was not
 */
public record Approval(State state, @Nullable LocalDate on) {

    public static final Approval NOT_ASKED = new Approval(State.NOT_ASKED, null);

    /** How far asking has come. */
    public enum State {
        NOT_ASKED,
        ASKED,
        APPROVED,
        /** Agreed to, with changes. */
        CHANGED,
        DECLINED
    }

    public boolean isGiven() {
        return state == State.APPROVED || state == State.CHANGED;
    }
}
