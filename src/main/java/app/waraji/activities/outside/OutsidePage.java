package app.waraji.activities.outside;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.fx.WholeLabel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The partners outside: who they are, what they do for what fee, and what they delivered. */
public final class OutsidePage implements Page {

    private final Changes changes;
    private final Set<Topic> agreements;
    private final Messages messages;
    private final OutsideViewModel model;
    private final HBox header;
    private final OutsideView view;

    /**
     * Where the page leads to, and what it follows.
     *
     * @param agreements topics of what the agreements are worked out from
     * @param notice says for a while what was done, with a way to take it back
     */
    public record Surroundings(Outlook outlook, Set<Topic> agreements, Consumer<String> notice) {}

    public OutsidePage(OutsideStore store, Surroundings surroundings, Changes changes, Tasks tasks, Locale locale) {
        this.changes = changes;
        this.agreements = surroundings.agreements();
        this.messages = Messages.of(OutsidePage.class, locale);
        this.model = new OutsideViewModel(store, surroundings.outlook(), tasks, messages, surroundings.notice());
        this.view = new OutsideView(model, messages);
        Label running = new WholeLabel();
        running.getStyleClass().add("secondary");
        running.textProperty().bind(model.runningProperty().map(count -> messages.text("outside.running", count)));
        this.header = new HBox(running);
        header.setAlignment(Pos.CENTER_LEFT);
    }

    /** Opens the form of a partner. */
    public void open(Partner partner) {
        model.openProperty().set(new OutsideRow.OfPartner(partner, 0));
    }

    @Override
    public String title() {
        return messages.text("outside.page");
    }

    @Override
    public Ikon icon() {
        return Feather.EXTERNAL_LINK;
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
        return model.activate(changes, agreements);
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.N && !key.isShortcutDown() && !key.isAltDown()) {
            view.beginPartner();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("N", messages.text("outside.key.new")),
                new Shortcut("Enter", messages.text("outside.key.edit")),
                new Shortcut("Ctrl+Enter", messages.text("outside.key.save")),
                new Shortcut("Delete", messages.text("outside.key.remove")));
    }
}
