package app.waraji;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.FeedStore;
import app.waraji.calendar.ImportedCalendar;
import app.waraji.calendar.Progress;
import app.waraji.fx.Badge;
import app.waraji.fx.LazyPage;
import app.waraji.fx.Page;
import app.waraji.fx.PageSwitch;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.kpi.scorecard.NumbersPage;
import app.waraji.planner.ideal.NextWeekPage;
import app.waraji.planner.replan.SlipsPage;
import app.waraji.report.ReportPage;
import app.waraji.review.MondayPage;
import app.waraji.review.MondayStore;
import app.waraji.review.ReviewPage;
import app.waraji.review.ReviewStore;
import app.waraji.review.Step;
import app.waraji.review.WeekWinsPage;
import app.waraji.shell.Notices;
import app.waraji.wins.share.SharePage;
import app.waraji.wins.share.TellingStore;
import app.waraji.wins.share.TemplateStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The review on Friday and the check on Monday, which share one place in the navigation. */
final class ReviewPages {

    private static final Duration ROUND = Duration.minutes(1);

    /**
     * Where the two lead.
     *
     * @param report makes a page on which the report is written
     * @param applyIdeal proposes the ideal week for a week
     * @param editIdeal opens the ideal weeks
     * @param week shows a week
     * @param raise shows the place that the two share
     */
    record Ways(
            Supplier<ReportPage> report,
            Runnable logWin,
            Consumer<Week> applyIdeal,
            Consumer<Week> editIdeal,
            Consumer<Week> week,
            Runnable raise,
            Runnable settings) {}

    private final Diary diary;
    private final Changes changes;
    private final Tasks tasks;
    private final Notices notices;
    private final Ways ways;
    private final Messages messages;
    private final ObjectProperty<@Nullable Badge> badge = new SimpleObjectProperty<>();
    private final LazyPage<ReviewPage> friday;
    private final LazyPage<MondayPage> monday;
    private final PageSwitch shared;

    ReviewPages(Diary diary, Changes changes, Tasks tasks, Notices notices, Ways ways) {
        this.diary = diary;
        this.changes = changes;
        this.tasks = tasks;
        this.notices = notices;
        this.ways = ways;
        this.messages = Messages.of(ReviewPages.class, diary.locale());
        friday = new LazyPage<>(messages.text("page.review"), Feather.CHECK_SQUARE, this::reviewPage, badge);
        monday = new LazyPage<>(messages.text("review.monday"), Feather.SUNRISE, this::mondayPage);
        shared = new PageSwitch(
                friday,
                List.of(
                        new PageSwitch.Choice(
                                messages.text("review.monday"), KeyCode.O, messages.text("review.monday.open"), monday),
                        new PageSwitch.Choice(
                                messages.text("review.friday"),
                                KeyCode.R,
                                messages.text("review.friday.open"),
                                friday)));
    }

    /** What stands in the navigation. */
    Page page() {
        return shared;
    }

    void friday() {
        shared.show(friday);
        ways.raise().run();
    }

    void monday() {
        shared.show(monday);
        ways.raise().run();
    }

    /** Looks from time to time whether the review is due; says so once, and marks its place until it is finished. */
    Subscription watch() {
        Timeline rounds = new Timeline(new KeyFrame(Duration.ZERO, begins -> look()), new KeyFrame(ROUND));
        rounds.setCycleCount(Animation.INDEFINITE);
        rounds.play();
        return Subscription.all(changes.on(Set.of(ReviewStore.TOPIC), this::mark), rounds::stop);
    }

    private void look() {
        tasks.run(store()::remindOnce, remind -> {
            if (remind) {
                notices.offer(messages.text("review.notice"), messages.text("review.begin"), this::friday);
            }
        });
        mark();
    }

    private void mark() {
        tasks.run(store()::isDue, due -> badge.set(due ? new Badge(0, messages.text("review.waiting")) : null));
    }

    private ReviewStore store() {
        return new ReviewStore(diary.database(), diary.stores().off(), diary.clock(), diary.locale());
    }

    private ReviewPage reviewPage() {
        return new ReviewPage(store(), this::stage, changes, tasks, diary.clock(), diary.locale());
    }

    private Page stage(Step step, Week week) {
        Clock clock = clockOf(week);
        Stores stores = diary.stores();
        Locale locale = diary.locale();
        return switch (step) {
            case NUMBERS ->
                new NumbersPage(KpiPages.store(stores), NumbersPage.Surroundings.NONE, changes, tasks, clock, locale);
            case WINS ->
                new WeekWinsPage(
                        new WeekWinsPage.Told(stores.wins(), stores.shares()),
                        week,
                        new WeekWinsPage.Ways(ways.logWin(), shares()::share),
                        changes,
                        tasks,
                        locale);
            case SLIPS -> new SlipsPage(stores.replan(), changes, tasks, locale, notices::sayUndoable);
            case NEXT_WEEK ->
                new NextWeekPage(
                        stores.proposals(),
                        new NextWeekPage.Around(ways.editIdeal(), notices::sayUndoable),
                        changes,
                        tasks,
                        clock,
                        locale);
            case REPORT -> {
                ReportPage page = ways.report().get();
                page.show(Period.of(Period.Unit.WEEK, week.monday(), Month.JANUARY));
                yield page;
            }
        };
    }

    /** For a week that is over, its last minute: what follows it is the running one. */
    private Clock clockOf(Week week) {
        return week.equals(thisWeek())
                ? diary.clock()
                : Clock.fixed(
                        week.next()
                                .monday()
                                .atStartOfDay(diary.clock().getZone())
                                .minusMinutes(1)
                                .toInstant(),
                        diary.clock().getZone());
    }

    private SharePage shares() {
        Stores stores = diary.stores();
        return new SharePage(
                new TellingStore(
                        stores.settings(),
                        stores.activities(),
                        stores.shares(),
                        new TemplateStore(diary.database(), diary.locale()),
                        diary.clock()),
                changes,
                tasks,
                diary.locale());
    }

    private MondayPage mondayPage() {
        Stores stores = diary.stores();
        MondayStore store = new MondayStore(
                stores.calendar(),
                stores.blocks(),
                stores.ideals(),
                stores.freeTime(diary.clock()),
                stores.settings(),
                diary.clock());
        MondayPage.Ways leading = new MondayPage.Ways(
                this::refreshCalendars,
                ways.settings(),
                () -> ways.applyIdeal().accept(thisWeek()),
                () -> ways.week().accept(thisWeek()));
        return new MondayPage(store, leading, changes, tasks, diary.locale());
    }

    /** Beside all else: a server may be slow. */
    private void refreshCalendars() {
        CalendarStore calendars = diary.stores().calendar();
        FeedStore feeds = diary.stores().feeds();
        tasks.runAside(
                () -> {
                    for (ImportedCalendar each : calendars.calendars()) {
                        feeds.refresh(each, Progress.untold());
                    }
                    return true;
                },
                done -> notices.say(messages.text("review.refreshed")),
                notices.failures()::show);
    }

    private Week thisWeek() {
        return Week.of(LocalDate.now(diary.clock()));
    }
}
