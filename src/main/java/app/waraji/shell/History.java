package app.waraji.shell;

import app.waraji.kernel.Subscription;
import java.util.Optional;

/** Undo and redo, as the window needs them. All but {@link #whenChanged} may wait: not on the FX thread. */
public interface History {

    /** What undo would take back, in the words of then; empty where there is nothing. */
    Optional<String> undoable();

    /** What redo would do again; empty where there is nothing. */
    Optional<String> redoable();

    /** Takes back the latest gesture; empty where there was nothing to take back. */
    Optional<Step> undo();

    /** Does again what was undone last; empty where there was nothing. */
    Optional<Step> redo();

    /** Runs {@code reread} on the FX thread after each change of anything. */
    Subscription whenChanged(Runnable reread);

    /**
     * What came of undo or redo.
     *
     * @param label the gesture, in the user's language
     * @param blocked whether a later change stood in the way, so that nothing was changed
     */
    record Step(String label, boolean blocked) {}
}
