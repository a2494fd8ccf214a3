package app.waraji.fx;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Tasks;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The window's threads: one that works in the order asked, one beside it; results come back on the FX thread. */
public final class FxTasks implements Tasks, AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final ExecutorService inOrder = oneThread("waraji-work");
    private final ExecutorService aside = oneThread("waraji-aside");
    private final Failures failures;

    public FxTasks(Failures failures) {
        this.failures = failures;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, failures::show);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        inOrder.execute(() -> carryOut(work, done, failed));
    }

    @Override
    public <T> void runAside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        aside.execute(() -> carryOut(work, done, failed));
    }

    /** Finishes what was asked for, within ten seconds; nothing may be asked afterwards. */
    @Override
    public void close() {
        inOrder.shutdown();
        aside.shutdown();
        try {
            if (inOrder.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                aside.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void carryOut(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            onFxThread(() -> failed.accept(failure));
            return;
        } catch (Error failure) {
            onFxThread(() -> failures.show(failure));
            return;
        }
        onFxThread(() -> done.accept(result));
    }

    private void onFxThread(Runnable step) {
        Platform.runLater(() -> {
            try {
                step.run();
            } catch (RuntimeException failure) {
                failures.show(failure);
            }
        });
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
