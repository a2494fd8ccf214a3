package app.waraji.rules.alertpage;

import app.waraji.kernel.Subscription;
import java.time.Duration;

/** Rings once, on the FX thread. */
@FunctionalInterface
public interface Alarm {
    Subscription after(Duration span, Runnable ring);
}
