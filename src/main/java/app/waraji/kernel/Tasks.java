package app.waraji.kernel;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work off the FX thread, whose result comes back on it. What is run is done one after the other, in the order asked;
 * a failure nobody took goes to {@link Failures}.
 */
public interface Tasks {

    /** Runs the work in its turn and hands over its result. */
    <T> void run(Callable<T> work, Consumer<T> done);

    /** The same, with a word in what happens when it fails. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Runs the work beside all else, for what is slow and reads nothing that may change: a PDF, a backup. */
    <T> void runAside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** For a change with nothing to hand back: those who show it hear of it through {@link Changes}. */
    default void run(ThrowingRunnable work) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                done -> {});
    }

    /** Work that may fail. */
    @FunctionalInterface
    interface ThrowingRunnable {
        void run() throws Exception;
    }
}
