package app.waraji.kpi.funnel;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.funnel.Stretch.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The funnel: from cards to orders, for a month, a quarter, a fiscal year or any days. */
public final class FunnelPage implements Page {

    private final Changes changes;
    private final FunnelWords words;
    private final FunnelViewModel model;
    private final FunnelHeaderView header;
    private final FunnelView view;

    public FunnelPage(FunnelStore store, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.changes = changes;
        this.words = new FunnelWords(locale);
        this.model = new FunnelViewModel(store, tasks, clock);
        this.header = new FunnelHeaderView(model, words);
        this.view = new FunnelView(model, words);
    }

    @Override
    public String title() {
        return words.messages().text("funnel.title");
    }

    @Override
    public Ikon icon() {
        return Feather.FILTER;
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
            case M -> model.showBy(Unit.MONTH);
            case Q -> model.showBy(Unit.QUARTER);
            case Y -> model.showBy(Unit.FISCAL_YEAR);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("PageUp / PageDown", words.messages().text("funnel.keys.periods")),
                new Shortcut("M / Q / Y", words.messages().text("funnel.keys.units")));
    }
}
