package app.waraji.fx;

import app.waraji.kernel.Subscription;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** Something done once, on the FX thread, after a while; nothing runs meanwhile. */
public final class Later {

    private Later() {}

    /** The subscription, cancelled in time, keeps it from being done. */
    public static Subscription after(Duration span, Runnable step) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        CompletableFuture.delayedExecutor(span.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> Platform.runLater(() -> {
                    if (wanted.get()) {
                        step.run();
                    }
                }));
        return () -> wanted.set(false);
    }
}
