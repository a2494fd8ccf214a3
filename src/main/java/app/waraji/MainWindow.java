package app.waraji;

import app.waraji.fx.FxTasks;
import app.waraji.fx.Later;
import app.waraji.fx.LazyPage;
import app.waraji.fx.Look;
import app.waraji.fx.Page;
import app.waraji.fx.SystemLook;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Week;
import app.waraji.planner.WeekAction;
import app.waraji.planner.ledgerpage.LedgerPage;
import app.waraji.planner.quick.QuickPage;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import app.waraji.settings.Shade;
import app.waraji.shell.Notices;
import app.waraji.shell.Pages;
import app.waraji.shell.Place;
import app.waraji.shell.PlaceMemory;
import app.waraji.shell.Window;
import app.waraji.shell.WindowKey;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The window with the pages of every feature, made by calling their constructors. On the FX thread only. */
final class MainWindow {

    private static final Duration DRAWN = Duration.ofMillis(1500);
    private static final KeyCombination LOG_A_WIN = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Diary diary;
    private final Changes changes;
    private final Messages messages;
    private final Stage stage = new Stage();
    private final Look look = new Look();
    private final FxTasks tasks;
    private final PlannerPages planner;
    private final SettingsPages settings;
    private final WinPages wins;
    private final ActivityPages activities;
    private final AlertPages alerts;
    private final Window window;
    private final NumberIntake intake;
    private final ReviewPages reviews;

    private Subscription watching = () -> {};

    /** @param closed called when the user has closed it */
    MainWindow(Diary diary, Changes changes, Runnable closed) {
        this.diary = diary;
        this.changes = changes;
        this.messages = Messages.of(MainWindow.class, diary.locale());
        Locale locale = diary.locale();
        Stores stores = diary.stores();
        Notices notices = new Notices(locale);
        tasks = new FxTasks(notices.failures());
        settings = new SettingsPages(diary, changes, tasks);
        wins = new WinPages(diary, changes, tasks, notices);
        PlannerWindows windows = new PlannerWindows(stage, diary, changes, tasks, notices);
        intake = new NumberIntake(stage, diary, tasks, notices);
        planner = new PlannerPages(
                diary,
                changes,
                tasks,
                timer -> PlannerMenus.of(windows, timer, settings::timeOff, reviewActions(), stage, messages),
                this::showPlanner);
        BossPages boss = new BossPages(diary, changes, tasks, notices::sayUndoable);
        activities = new ActivityPages(stage, diary, changes, tasks, notices, boss);
        NumberCharts.Places marks = new NumberCharts.Places(this::open, this::openWin, this::openActivity);
        KpiPages numbers =
                new KpiPages(diary, changes, tasks, new NumberCharts(diary, changes, tasks, marks), intake::open);
        ReportPages reports = new ReportPages(diary, changes, tasks, notices);
        Places.Others others = new Places.Others(
                new LazyPage<>(messages.text("page.ledger"), Feather.PIE_CHART, this::ledgerPage),
                numbers,
                wins,
                reports);
        alerts = new AlertPages(
                diary,
                changes,
                tasks,
                notices,
                new Places(this::show, planner, activities, boss, others, typed -> wins.logFromAnywhere(stage, typed)),
                this::banner);
        reviews = new ReviewPages(
                diary,
                changes,
                tasks,
                notices,
                new ReviewPages.Ways(
                        reports::writing,
                        this::logWin,
                        windows::applyIdealWeek,
                        windows::editIdealWeeks,
                        this::open,
                        this::showReview,
                        this::showSettings));
        Pages pages = new Pages(
                List.of(
                        planner.page(),
                        others.ledger(),
                        numbers.page(),
                        wins.page(),
                        activities.page(),
                        reviews.page(),
                        reports.page(),
                        alerts.page()),
                settings.page());
        window = new Window(
                stage,
                pages,
                look,
                new Undoing(diary.database(), changes, stores.repeats().series()::takeBackWhatIsAhead),
                notices,
                tasks);
        QuickPage quick = new QuickPage(
                stores.quick(),
                tasks,
                diary.clock(),
                locale,
                new QuickPage.Surroundings(Window.entryKey(), notices::sayUndoable, planner::turnTo, window::resume));
        window.putInTopBar(quick.view(), quick::begin);
        WindowKey logWin = new WindowKey(LOG_A_WIN, messages.text("palette.win"), this::logWin);
        window.addKey(logWin);
        window.offer(new Offers(diary, window, new Offers.Places(planner, numbers, wins, activities, boss), logWin));
        stage.showingProperty().subscribe((was, is) -> {
            if (was && !is) {
                watching.cancel();
                closed.run();
            }
        });
    }

    private void logWin() {
        wins.logFromAnywhere(stage);
    }

    private void showPlanner() {
        show(planner.page());
    }

    private void show(Page page) {
        window.show(page);
    }

    private Subscription banner(String sentence, String button, Runnable action) {
        return window.banner(sentence, button, action);
    }

    private void showSettings() {
        window.show(settings.page());
    }

    private void showReview() {
        window.show(reviews.page());
    }

    private List<WeekAction> reviewActions() {
        return List.of(
                new WeekAction(messages.text("planner.monday"), week -> reviews.monday()),
                new WeekAction(messages.text("planner.review"), week -> reviews.friday()));
    }

    private LedgerPage ledgerPage() {
        return new LedgerPage(
                diary.stores().periods(diary.clock()), this::open, changes, tasks, diary.clock(), diary.locale());
    }

    private void open(Week wanted) {
        planner.open(wanted);
        showPlanner();
    }

    private void openWin(long id) {
        window.show(wins.page());
        wins.open(id);
    }

    private void openActivity(long id) {
        window.show(activities.page());
        activities.open(id);
    }

    void open() {
        dress(diary.preferences().look());
        changes.on(
                Set.of(SettingsStore.TOPIC),
                () -> tasks.run(diary.stores().settings()::preferences, read -> dress(read.look())));
        window.addBadge(planner.timer().view());
        window.open(memory());
        planner.timer().activate();
        intake.acceptDrops(stage.getScene());
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        watching = Later.after(DRAWN, this::watch);
        new FirstSteps(diary, window, tasks).begin(settings.page());
    }

    /** What can wait until the week is there. */
    private void watch() {
        watching = Subscription.all(
                alerts.watch(planner::putBeside),
                reviews.watch(),
                HourlyCalendars.watch(diary.stores().feeds()));
        wins.countUntold();
        wins.sweep();
    }

    void raise() {
        window.raise();
    }

    /** Finishes what was asked for. Any thread. */
    void close() {
        tasks.close();
    }

    private static Image icon(int size) {
        String file = "icons/waraji-" + size + ".png";
        return new Image(
                Objects.requireNonNull(MainWindow.class.getResource(file), file).toExternalForm(), true);
    }

    private void dress(Preferences.Look wanted) {
        look.reducedMotionProperty().set(wanted.reducedMotion());
        if (wanted.shade() == Shade.SYSTEM) {
            tasks.runAside(SystemLook::ask, system -> follow(wanted, system), unknown -> {});
        } else {
            look.themeProperty().set(wanted.shade() == Shade.DARK ? Theme.DARK : Theme.LIGHT);
        }
    }

    private void follow(Preferences.Look wanted, SystemLook system) {
        look.themeProperty().set(system.theme());
        look.reducedMotionProperty().set(wanted.reducedMotion() || system.reducedMotion());
    }

    private PlaceMemory memory() {
        return new PlaceMemory() {
            @Override
            public Optional<Place> load() {
                return diary.place();
            }

            @Override
            public void save(Place place) {
                diary.stores().settings().rememberWindow(PlaceText.write(place));
            }
        };
    }
}
