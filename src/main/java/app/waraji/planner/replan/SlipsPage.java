package app.waraji.planner.replan;

import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.LedgerStore;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** All that slipped, as {@link ReplanPage} shows it, in a place of its own; what is left is asked again. */
public final class SlipsPage implements Page {

    private final ReplanStore store;
    private final Changes changes;
    private final Tasks tasks;
    private final Locale locale;
    private final Messages messages;
    private final Consumer<String> notice;
    private final HBox header = new HBox();
    private final StackPane view = new StackPane();
    private Subscription reading = () -> {};

    /** @param notice says for a while what was done, with a way to take it back */
    public SlipsPage(ReplanStore store, Changes changes, Tasks tasks, Locale locale, Consumer<String> notice) {
        this.store = store;
        this.changes = changes;
        this.tasks = tasks;
        this.locale = locale;
        this.messages = Messages.of(SlipsPage.class, locale);
        this.notice = notice;
    }

    @Override
    public String title() {
        return messages.text("replan.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CORNER_UP_RIGHT;
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
        begin();
        return () -> reading.cancel();
    }

    private void begin() {
        reading.cancel();
        ReplanViewModel model = new ReplanViewModel(store, tasks);
        view.getChildren().setAll(new ReplanView(model, messages, Messages.of(LedgerStore.class, locale), null));
        reading = model.activate(changes);
        model.appliedProperty().subscribe(applied -> {
            if (applied) {
                notice.accept(messages.text("replan.applied", model.changes()));
                begin();
            }
        });
    }
}
