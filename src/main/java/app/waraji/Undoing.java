package app.waraji;

import app.waraji.db.Database;
import app.waraji.db.UndoBlocked;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.shell.History;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The database's journal as the window's undo and redo.
 *
 * @param makeWay takes back what the program made by itself and can make again, where that stands in the way
 */
record Undoing(Database database, Changes changes, Runnable makeWay) implements History {

    @Override
    public Optional<String> undoable() {
        return database.undoable();
    }

    @Override
    public Optional<String> redoable() {
        return database.redoable();
    }

    @Override
    public Optional<Step> undo() {
        return step(database::undo);
    }

    @Override
    public Optional<Step> redo() {
        return step(database::redo);
    }

    @Override
    public Subscription whenChanged(Runnable reread) {
        return changes.onAny(reread);
    }

    private Optional<Step> step(Supplier<Optional<String>> replay) {
        try {
            return replay.get().map(label -> new Step(label, false));
        } catch (UndoBlocked blocked) {
            makeWay.run();
            return secondTry(replay);
        }
    }

    private static Optional<Step> secondTry(Supplier<Optional<String>> replay) {
        try {
            return replay.get().map(label -> new Step(label, false));
        } catch (UndoBlocked blocked) {
            return Optional.of(new Step(blocked.label(), true));
        }
    }
}
