package app.waraji.boss;

import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.fx.WholeLabel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the boss is asked: drafts, what waits for an answer, and what was agreed. */
public final class RequestsPage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final RequestsViewModel model;
    private final HBox header;
    private final RequestsView view;

    /**
     * @param zone the user's own
     * @param notice says for a while what was done, with a way to take it back
     */
    public RequestsPage(
            DeskStore desk, Changes changes, Tasks tasks, Locale locale, ZoneId zone, Consumer<String> notice) {
        this.changes = changes;
        this.messages = Messages.of(RequestsPage.class, locale);
        this.model = new RequestsViewModel(desk, tasks, messages, notice);
        this.view = new RequestsView(model, messages, zone);
        Label waiting = new WholeLabel();
        waiting.getStyleClass().add("secondary");
        waiting.textProperty().bind(model.waitingProperty().map(count -> messages.text("requests.waiting", count)));
        this.header = new HBox(waiting);
        header.setAlignment(Pos.CENTER_LEFT);
    }

    /**
     * Makes a draft and opens it; the page is to be shown, then or later.
     *
     * @param about null where it is about nothing in the diary
     */
    public void draft(String what, @Nullable Attachment about) {
        model.draft(what, about);
    }

    /** Opens the form of a request. */
    public void open(long requestId) {
        model.open(requestId);
    }

    @Override
    public String title() {
        return messages.text("requests.title");
    }

    @Override
    public Ikon icon() {
        return Feather.MESSAGE_SQUARE;
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
        if (key.getCode() == KeyCode.N) {
            view.beginDraft();
            return true;
        }
        if (key.getCode() == KeyCode.M && model.openProperty().get() != null) {
            view.copyMail();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("N", messages.text("requests.key.new")),
                new Shortcut("Enter", messages.text("requests.key.edit")),
                new Shortcut("Ctrl+Enter", messages.text("requests.key.save")),
                new Shortcut("M", messages.text("requests.key.mail")),
                new Shortcut("Delete", messages.text("requests.key.remove")));
    }
}
