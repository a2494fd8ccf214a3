package app.waraji.planner.month;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The month, for orientation: where marketing time stands from day to day and week to week, and the way to each week. */
public final class MonthPage implements Page {

    /**
     * The week page beside it.
     *
     * @param shown the week that one comes from
     * @param open goes to a week
     */
    public record Weeks(Supplier<Week> shown, Consumer<Week> open) {}

    private final Changes changes;
    private final MonthWords words;
    private final MonthViewModel model;
    private final MonthHeaderView header;
    private final MonthView view;

    public MonthPage(MonthStore store, Weeks weeks, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.words = new MonthWords(Messages.of(MonthPage.class, locale), new DateWords(locale));
        this.model = new MonthViewModel(store, tasks, clock, weeks.shown(), weeks.open());
        this.header = new MonthHeaderView(model, words);
        this.view = new MonthView(model, words);
    }

    @Override
    public String title() {
        return words.messages().text("month.page");
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
        view.focusGrid();
        return model.activate(changes);
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return view.pressed(key);
    }

    @Override
    public List<Shortcut> shortcuts() {
        Messages messages = words.messages();
        return List.of(
                new Shortcut("← ↑ → ↓", messages.text("month.keys.select")),
                new Shortcut("Enter", messages.text("month.keys.open")),
                new Shortcut("PageUp / PageDown", messages.text("month.keys.months")),
                new Shortcut("T", messages.text("month.keys.today")));
    }
}
