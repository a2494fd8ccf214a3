package app.waraji.progress.dedicated;

import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The case for a person of its own for marketing. */
public final class CasePage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final CaseViewModel model;
    private final HBox header;
    private final CaseView view;

    public CasePage(CaseStore store, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.messages = Messages.of(CasePage.class, locale);
        this.model = new CaseViewModel(store, tasks, messages);
        this.view = new CaseView(model, new CaseWords(messages));
        Label span = new Label(messages.text("case.span"));
        span.getStyleClass().add("secondary");
        this.header = new HBox(span);
        header.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public String title() {
        return messages.text("case.title");
    }

    @Override
    public Ikon icon() {
        return Feather.USER_PLUS;
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
}
