package app.waraji.progress.trust;

import app.waraji.boss.SentStore;
import app.waraji.fx.IconButton;
import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the boss was told and asked in thirteen weeks, on one timeline. */
public final class TrustPage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final TrustViewModel model;
    private final HBox header;
    private final TrustView view;

    public TrustPage(TrustStore store, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(TrustPage.class, locale);
        Messages reports = Messages.of(SentStore.class, locale);
        this.model = new TrustViewModel(store, tasks, reports);
        this.view = new TrustView(model, messages, reports);
        this.header = header(new DateWords(locale));
    }

    /** Shows the quarter that ended with last week. */
    public void lookBack() {
        model.showPast();
    }

    @Override
    public String title() {
        return messages.text("trust.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SHIELD;
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
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("PageUp / PageDown", messages.text("trust.key.weeks")),
                new Shortcut("T", messages.text("trust.key.today")));
    }

    private HBox header(DateWords dates) {
        Label span = new Label();
        span.getStyleClass().add("page-title");
        model.quarterProperty().subscribe(quarter -> {
            if (quarter != null) {
                List<TrustQuarter.Row> weeks = quarter.weeks();
                span.setText(dates.span(
                        weeks.get(0).week().monday(),
                        weeks.get(weeks.size() - 1).week().sunday()));
            }
        });
        Button previous = new IconButton(Feather.CHEVRON_LEFT, messages.text("trust.previous"));
        previous.setOnAction(event -> model.showPrevious());
        Button next = new IconButton(Feather.CHEVRON_RIGHT, messages.text("trust.next"));
        next.setOnAction(event -> model.showNext());
        HBox row = new HBox(8, previous, span, next);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
