package app.waraji.planner.focus;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
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

/** The day focus: what now, with a timer; what next; what awaits an answer. */
public final class FocusPage implements Page {

    private static final Duration TICK = Duration.seconds(1);

    private final Changes changes;
    private final FocusWords words;
    private final FocusViewModel model;
    private final FocusHeaderView header;
    private final FocusView view;

    public FocusPage(FocusStore store, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.words = new FocusWords(
                Messages.of(FocusPage.class, locale), Messages.of(LedgerStore.class, locale), new DateWords(locale));
        this.model = new FocusViewModel(store, tasks, clock);
        this.header = new FocusHeaderView(model, words);
        this.view = new FocusView(model, words);
    }

    @Override
    public String title() {
        return words.messages().text("focus.page");
    }

    @Override
    public Ikon icon() {
        return Feather.TARGET;
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
        view.focusDay();
        return Subscription.all(model.activate(changes), ticking::stop);
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
        Messages messages = words.messages();
        return List.of(
                new Shortcut("↑ ↓", messages.text("focus.keys.select")),
                new Shortcut("Space", messages.text("focus.keys.timer")),
                new Shortcut("S", messages.text("focus.keys.stop")),
                new Shortcut("D", messages.text("focus.keys.done")),
                new Shortcut("P", messages.text("focus.keys.partly")),
                new Shortcut("K", messages.text("focus.keys.skip")));
    }
}
