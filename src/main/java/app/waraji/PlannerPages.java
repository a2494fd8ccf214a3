package app.waraji;

import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.fx.PageSwitch;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.WeekAction;
import app.waraji.planner.focus.FocusPage;
import app.waraji.planner.focus.TimerPage;
import app.waraji.planner.month.MonthPage;
import app.waraji.planner.week.WeekMenus;
import app.waraji.planner.week.WeekPage;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** Today, the week and the month, which share one place in the navigation, and the timer beside all pages. */
final class PlannerPages {

    private final Stores stores;
    private final Clock clock;
    private final Locale locale;
    private final Changes changes;
    private final Tasks tasks;
    private final TimerPage timer;
    private final WeekMenus menus;
    private final WeekPage week;
    private final LazyPage<FocusPage> focus;
    private final PageSwitch shared;

    /**
     * @param menus of the week page
     * @param raised called when the timer asks for the focus, which is chosen then
     */
    PlannerPages(Diary diary, Changes changes, Tasks tasks, Function<TimerPage, WeekMenus> menus, Runnable raised) {
        this.stores = diary.stores();
        this.clock = diary.clock();
        this.locale = diary.locale();
        this.changes = changes;
        this.tasks = tasks;
        Messages messages = Messages.of(PlannerPages.class, locale);
        timer = new TimerPage(stores.timedWork(), changes, tasks, clock, locale, () -> focus(raised));
        this.menus = menus.apply(timer);
        week = new WeekPage(stores.weeks(), this.menus, changes, tasks, clock, locale);
        focus = new LazyPage<>(
                messages.text("page.focus"),
                Feather.TARGET,
                () -> new FocusPage(stores.days(), changes, tasks, clock, locale));
        shared = shared(messages);
    }

    /** What stands in the navigation. */
    Page page() {
        return shared;
    }

    /** What can be done with the week that is shown. */
    List<WeekAction> actions() {
        return menus.allOfWeek();
    }

    /** The week that is shown, or would be. */
    Week shown() {
        return week.shown();
    }

    /** Shows something beside the week. */
    void putBeside(Node shown) {
        week.putBeside(shown);
    }

    TimerPage timer() {
        return timer;
    }

    /** Turns the week page, where it is shown, to a week. */
    void turnTo(Week shown) {
        week.turnTo(shown);
    }

    /** Chooses the week page among those that share the place, and turns it to a week. */
    void open(Week wanted) {
        week.show(wanted);
        shared.show(week);
    }

    /** The same with the week of a block, which is selected there. */
    void open(Block block) {
        week.show(block);
        shared.show(week);
    }

    private void focus(Runnable raised) {
        shared.show(focus);
        raised.run();
    }

    private PageSwitch shared(Messages messages) {
        LazyPage<MonthPage> month = new LazyPage<>(messages.text("page.month"), Feather.CALENDAR, this::month);
        return new PageSwitch(
                week,
                List.of(
                        new PageSwitch.Choice(
                                messages.text("planner.focus"), KeyCode.F, messages.text("planner.focus.open"), focus),
                        new PageSwitch.Choice(
                                messages.text("planner.week"), KeyCode.W, messages.text("planner.week.open"), week),
                        new PageSwitch.Choice(
                                messages.text("planner.month"),
                                KeyCode.M,
                                messages.text("planner.month.open"),
                                month)));
    }

    private MonthPage month() {
        MonthPage.Weeks weeks = new MonthPage.Weeks(week::shown, this::open);
        return new MonthPage(stores.months(), weeks, changes, tasks, clock, locale);
    }
}
