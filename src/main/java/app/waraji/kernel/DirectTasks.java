package app.waraji.kernel;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does all work at once on the caller's thread: for commands and tests. */
public final class DirectTasks implements Tasks {

    private final Failures failures;

    public DirectTasks(Failures failures) {
        this.failures = failures;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, failures::show);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void runAside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(work, done, failed);
    }
}
