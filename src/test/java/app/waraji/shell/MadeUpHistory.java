package app.waraji.shell;

import app.waraji.kernel.Subscription;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A history in memory whose steps are only names. */
final class MadeUpHistory implements History {

    boolean blocked;
    private final Deque<String> done = new ArrayDeque<>();
    private final Deque<String> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();

    void happened(String label) {
        done.push(label);
        undone.clear();
        tell();
    }

    boolean isWatched() {
        return !listeners.isEmpty();
    }

    @Override
    public Optional<String> undoable() {
        return Optional.ofNullable(done.peek());
    }

    @Override
    public Optional<String> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    @Override
    public Optional<Step> undo() {
        return move(done, undone);
    }

    @Override
    public Optional<Step> redo() {
        return move(undone, done);
    }

    @Override
    public Subscription whenChanged(Runnable reread) {
        listeners.add(reread);
        return () -> listeners.remove(reread);
    }

    private Optional<Step> move(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (blocked) {
            return Optional.of(new Step(from.element(), true));
        }
        String label = from.pop();
        to.push(label);
        tell();
        return Optional.of(new Step(label, false));
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
