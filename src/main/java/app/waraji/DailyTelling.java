package app.waraji;

import app.waraji.fx.DesktopNotice;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.rules.alertpage.Telling;
import java.util.Locale;

/** Tells of alerts on the desktop; where that takes no notices, by a line at the top of the window until it is seen. */
final class DailyTelling implements Telling {

    /** Puts a line with one way on at the top of the window. */
    @FunctionalInterface
    interface Strip {
        Subscription show(String sentence, String button, Runnable action);
    }

    private final Strip strip;
    private final Runnable showAlerts;
    private final Tasks tasks;
    private final Messages messages;
    private Subscription shown = () -> {};

    DailyTelling(Strip strip, Runnable showAlerts, Tasks tasks, Locale locale) {
        this.strip = strip;
        this.showAlerts = showAlerts;
        this.tasks = tasks;
        this.messages = Messages.of(DailyTelling.class, locale);
    }

    @Override
    public boolean isOnDesktop() {
        return DesktopNotice.isThere();
    }

    @Override
    public void tell(String title, String sentence) {
        tasks.runAside(
                () -> DesktopNotice.show(title, sentence),
                taken -> {
                    if (!taken) {
                        showStrip(title, sentence);
                    }
                },
                failure -> showStrip(title, sentence));
    }

    private void showStrip(String title, String sentence) {
        withdraw();
        shown = strip.show(messages.text("daily.strip", title, sentence), messages.text("daily.show"), showAlerts);
    }

    @Override
    public void withdraw() {
        shown.cancel();
        shown = () -> {};
    }
}
