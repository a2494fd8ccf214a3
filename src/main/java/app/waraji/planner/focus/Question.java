package app.waraji.planner.focus;

import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import java.util.List;

/** What the focus asks; nothing waits for the answer. */
sealed interface Question {

    /**
     * The work on a block has stopped: how long did it take, and is it done?
     *
     * @param minutes proposed
     * @param ranOn minutes for which the timer ran on, probably forgotten; 0 where it was not
     */
    record Outcome(Block block, int minutes, int ranOn) implements Question {

        /** Whether most of what was planned has been spent on it, so that it is probably done. */
        boolean isProbablyDone() {
            return minutes * 10 >= block.minutes() * 9;
        }
    }

    /** How much of it was done? */
    record HowMuch(Block block, int minutes) implements Question {}

    /** What was it given to? */
    record Why(List<Displacement> displacements) implements Question {}
}
