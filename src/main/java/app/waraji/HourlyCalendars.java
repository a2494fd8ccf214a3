package app.waraji;

import app.waraji.calendar.FeedStore;
import app.waraji.kernel.Subscription;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Asks from time to time which calendars are due to be fetched, while the window is open. */
final class HourlyCalendars {

    private static final int FIRST_SECONDS = 20;
    private static final int STEP_SECONDS = 300;

    private HourlyCalendars() {}

    /** A thread of its own: a server that is slow keeps neither a gesture waiting nor a PDF. */
    static Subscription watch(FeedStore feeds) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "waraji-calendars");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> rounds =
                clock.scheduleWithFixedDelay(() -> refresh(feeds), FIRST_SECONDS, STEP_SECONDS, TimeUnit.SECONDS);
        return () -> {
            // What is being fetched comes to nothing; the last good copy is there.
            rounds.cancel(false);
            clock.shutdown();
        };
    }

    private static void refresh(FeedStore feeds) {
        try {
            feeds.refreshDue();
        } catch (RuntimeException e) {
            // The next time may go better, and nobody asked for this one.
            LoggerFactory.getLogger(HourlyCalendars.class).warn("calendars not refreshed", e);
        }
    }
}
