package app.waraji.planner.print;

import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.WeekAction;
import app.waraji.planner.week.WeekStore;
import java.time.Clock;
import java.util.Locale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A week on paper: seen as it will be printed, then printed or saved as PDF. */
public final class WeekPrintPage {

    private final WeekStore weeks;
    private final Tasks tasks;
    private final Clock clock;
    private final Locale locale;
    private final PaperWords words;
    private @Nullable WeekPdf pdf;

    public WeekPrintPage(WeekStore weeks, Tasks tasks, Clock clock, Locale locale) {
        this.weeks = weeks;
        this.tasks = tasks;
        this.clock = clock;
        this.locale = locale;
        this.words = PaperWords.of(locale);
    }

    /** @param owner over which the page is shown */
    public WeekAction print(Window owner) {
        return new WeekAction(words.messages().text("print.action"), week -> show(week, owner));
    }

    private void show(Week week, Window owner) {
        WeekPdf press = pdf == null ? new WeekPdf(clock, locale) : pdf;
        // The next one need not read the fonts again.
        pdf = press;
        WeekPrintViewModel model = new WeekPrintViewModel(week, weeks, press, tasks, clock, words.messages());
        new WeekPrintDialog(owner, model, words, tasks).show();
    }
}
