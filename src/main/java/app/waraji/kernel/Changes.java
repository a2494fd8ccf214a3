package app.waraji.kernel;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/** Tells those who show something that it has changed, after the commit, so that they read again. */
public final class Changes {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Executor deliver;

    /** @param deliver runs the listeners: on the FX thread in the window, at once in tests and commands */
    public Changes(Executor deliver) {
        this.deliver = deliver;
    }

    /** Runs {@code reread} after each change of one of the topics. */
    public Subscription on(Set<Topic> topics, Runnable reread) {
        Set<Topic> wanted = Set.copyOf(topics);
        return add(new Listener(changed -> changed.stream().anyMatch(wanted::contains), reread));
    }

    /** Runs {@code reread} after each change of anything. */
    public Subscription onAny(Runnable reread) {
        return add(new Listener(changed -> true, reread));
    }

    /** Called by the database after a commit. */
    public void tell(Set<Topic> changed) {
        for (Listener listener : listeners) {
            if (listener.wants.test(changed)) {
                deliver.execute(() -> {
                    // It may have been cancelled while it waited for the FX thread.
                    if (listeners.contains(listener)) {
                        listener.reread.run();
                    }
                });
            }
        }
    }

    private Subscription add(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Not a record: two who asked alike are still two, and one may leave without the other. */
    private static final class Listener {

        private final Predicate<Set<Topic>> wants;
        private final Runnable reread;

        Listener(Predicate<Set<Topic>> wants, Runnable reread) {
            this.wants = wants;
            this.reread = reread;
        }
    }
}
