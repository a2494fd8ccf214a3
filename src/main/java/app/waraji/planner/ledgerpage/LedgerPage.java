package app.waraji.planner.ledgerpage;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.LedgerWords;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The ledger: where marketing time went in a week, a month or a quarter, and the rows behind every figure. */
public final class LedgerPage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final LedgerViewModel model;
    private final LedgerHeaderView header;
    private final LedgerView view;

    public LedgerPage(PeriodStore store, WeekOpening weeks, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(LedgerPage.class, locale);
        this.model = new LedgerViewModel(store, tasks, clock, weeks);
        PageWords words = new PageWords(messages, LedgerWords.in(locale), clock.getZone());
        this.header = new LedgerHeaderView(model, words);
        this.view = new LedgerView(model, words);
    }

    @Override
    public String title() {
        return messages.text("given.title");
    }

    @Override
    public Ikon icon() {
        return Feather.PIE_CHART;
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
        return model.activate(changes);
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case PAGE_UP -> model.showPrevious();
            case PAGE_DOWN -> model.showNext();
            case T -> model.showToday();
            case W -> model.showBy(Period.Unit.WEEK);
            case M -> model.showBy(Period.Unit.MONTH);
            case Q -> model.showBy(Period.Unit.QUARTER);
            case F -> model.showOften(!model.oftenProperty().get());
            case ESCAPE -> model.showAll();
            default -> {
                return view.pressed(key);
            }
        }
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("PageUp / PageDown", messages.text("given.keys.periods")),
                new Shortcut("T", messages.text("given.keys.today")),
                new Shortcut("W / M / Q", messages.text("given.keys.units")),
                new Shortcut("F", messages.text("given.keys.often")),
                new Shortcut("Esc", messages.text("given.keys.all")),
                new Shortcut("1 – 9", messages.text("given.keys.reason")),
                new Shortcut("N", messages.text("given.keys.note")),
                new Shortcut("O", messages.text("given.keys.open")));
    }
}
