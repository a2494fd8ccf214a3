package app.waraji.planner.week;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.LedgerStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The week: the grid on which marketing time is planned, and what becomes of it. */
public final class WeekPage implements Page {

    private static final Duration TICK = Duration.seconds(20);

    private final Changes changes;
    private final Messages messages;
    private final WeekViewModel model;
    private final WeekHeaderView header;
    private final WeekView view;
    private boolean active;

    public WeekPage(WeekStore store, WeekMenus menus, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(WeekPage.class, locale);
        this.model = new WeekViewModel(store, tasks, clock);
        DateWords words = new DateWords(locale);
        this.header = new WeekHeaderView(model, menus.ofWeek(), messages, words);
        this.view = new WeekView(model, menus, new BlockWords(messages, Messages.of(LedgerStore.class, locale), words));
    }

    @Override
    public String title() {
        return messages.text("week.page");
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        Timeline ticking = new Timeline(new KeyFrame(TICK, event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        view.focusGrid();
        active = true;
        return Subscription.all(model.activate(changes), ticking::stop, () -> active = false);
    }

    /** Shows something beside the week, above what was given away. */
    public void putBeside(Node shown) {
        view.putBeside(shown);
    }

    /** Turns to this week where the page is shown, and nothing otherwise. */
    public void turnTo(Week week) {
        if (active) {
            model.show(week);
        }
    }

    /** Turns to a week. */
    public void show(Week week) {
        model.show(week);
    }

    /** Turns to the week of a block, and selects it there. */
    public void show(Block block) {
        model.show(block.week());
        model.selectedProperty().set(block.id());
    }

    /** The week that is shown, or was when the page was left. */
    public Week shown() {
        return model.weekProperty().get();
    }

    void tick() {
        model.tick();
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return view.pressed(key);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("← ↑ → ↓", messages.text("week.keys.select")),
                new Shortcut("Shift + ← ↑ → ↓", messages.text("week.keys.move")),
                new Shortcut("Ctrl + ↑ ↓", messages.text("week.keys.resize")),
                new Shortcut("N", messages.text("week.keys.add")),
                new Shortcut("Enter", messages.text("week.keys.edit")),
                new Shortcut("D", messages.text("week.keys.done")),
                new Shortcut("P", messages.text("week.keys.partly")),
                new Shortcut("K", messages.text("week.keys.skip")),
                new Shortcut("L", messages.text("week.keys.later")),
                new Shortcut("R", messages.text("week.keys.reason")),
                new Shortcut("Tab, Enter", messages.text("week.keys.ghost")),
                new Shortcut("S", messages.text("week.keys.follow")),
                new Shortcut("Delete", messages.text("week.keys.remove")),
                new Shortcut("Ctrl + D", messages.text("week.keys.duplicate")),
                new Shortcut("PageUp / PageDown", messages.text("week.keys.weeks")),
                new Shortcut("V", messages.text("week.keys.days")),
                new Shortcut("H", messages.text("week.keys.hours")),
                new Shortcut("T", messages.text("week.keys.today")));
    }
}
