package app.waraji.report.sent;

import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What was sent to the boss, as it was sent. */
public final class SentPage implements Page {

    private final Changes changes;
    private final Messages messages;
    private final SentViewModel model;
    private final HBox header = new HBox();
    private @Nullable SentView view;

    /** @param notice says for a while what was done, with a way to take it back */
    public SentPage(FrozenStore store, Changes changes, Tasks tasks, Locale locale, Consumer<String> notice) {
        this.changes = changes;
        this.messages = Messages.of(SentPage.class, locale);
        this.model = new SentViewModel(store, tasks, messages, notice);
        Label title = new Label();
        title.getStyleClass().add("secondary");
        title.textProperty().bind(model.readProperty().map(read -> messages.text("sent.about")));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().add(title);
    }

    /**
     * A button that keeps a report as it stands and notes that it was sent.
     *
     * @param shown makes, off the FX thread, what is shown when it is pressed
     */
    public Button sendButton(Supplier<Callable<Sending>> shown) {
        Button send = new Button(messages.text("sent.send"), new Icon(Feather.SEND));
        send.setId("report-send");
        send.setMinWidth(Region.USE_PREF_SIZE);
        send.setTooltip(new Hint(messages.text("sent.send.hint")));
        send.setOnAction(click -> model.send(shown.get()));
        return send;
    }

    @Override
    public String title() {
        return messages.text("sent.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SEND;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        SentView made = view;
        if (made == null) {
            made = new SentView(model, messages);
            view = made;
        }
        return made;
    }

    @Override
    public Subscription activate() {
        return model.activate(changes);
    }
}
