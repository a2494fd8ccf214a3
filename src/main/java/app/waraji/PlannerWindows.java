package app.waraji;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.WeekAction;
import app.waraji.planner.ideal.IdealWeeksPage;
import app.waraji.planner.ideal.ProposalsPage;
import app.waraji.planner.print.WeekPrintPage;
import app.waraji.planner.replan.ReplanPage;
import app.waraji.planner.week.TemplatePage;
import app.waraji.shell.Notices;
import java.util.Locale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The windows that the planner opens over the main one, each made when it is first asked for. */
final class PlannerWindows {

    private final Window owner;
    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Notices notices;
    private @Nullable IdealWeeksPage ideals;

    PlannerWindows(Window owner, Diary diary, Changes changes, Tasks tasks, Notices notices) {
        this.owner = owner;
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** All that slipped, whatever week is shown. */
    void replan() {
        new ReplanPage(diary.stores().replan(), changes, tasks, diary.locale(), notices::sayUndoable).open(owner);
    }

    void applyIdealWeek(Week week) {
        proposals().applyIdealWeek(owner, week);
    }

    void copyLastWeek(Week week) {
        proposals().copyLastWeek(owner, week);
    }

    void editIdealWeeks(Week shown) {
        ideals().edit(owner, shown);
    }

    WeekAction print() {
        Stores stores = diary.stores();
        return new WeekPrintPage(stores.weeks(), tasks, diary.clock(), diary.locale()).print(owner);
    }

    private ProposalsPage proposals() {
        return new ProposalsPage(
                diary.stores().proposals(), ideals(), tasks, diary.clock(), diary.locale(), notices::sayUndoable);
    }

    /** One for all, so that a second window of it is never opened. */
    private IdealWeeksPage ideals() {
        if (ideals == null) {
            Stores stores = diary.stores();
            Locale locale = diary.locale();
            ideals = new IdealWeeksPage(
                    stores.ideals(),
                    stores.proposals(),
                    () -> new TemplatePage(stores.activities(), stores.settings(), tasks, locale),
                    changes,
                    tasks,
                    locale);
        }
        return ideals;
    }
}
