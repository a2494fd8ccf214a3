package app.waraji.planner.replan;

import app.waraji.fx.OwnedWindow;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.LedgerStore;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Puts the running week right: all that slipped in one window, a choice for each, one change. */
public final class ReplanPage {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 680;

    private final ReplanStore store;
    private final Changes changes;
    private final Tasks tasks;
    private final Locale locale;
    private final Messages messages;
    private final Consumer<String> notice;

    /** @param notice says for a while what was done, with a way to take it back */
    public ReplanPage(ReplanStore store, Changes changes, Tasks tasks, Locale locale, Consumer<String> notice) {
        this.store = store;
        this.changes = changes;
        this.tasks = tasks;
        this.locale = locale;
        this.messages = Messages.of(ReplanPage.class, locale);
        this.notice = notice;
    }

    public void open(Window owner) {
        ReplanViewModel model = new ReplanViewModel(store, tasks);
        OwnedWindow window = new OwnedWindow(owner, messages.text("replan.title"), Modality.WINDOW_MODAL);
        window.fill(new ReplanView(model, messages, Messages.of(LedgerStore.class, locale), window::close));
        model.appliedProperty().subscribe(applied -> {
            if (applied) {
                int changed = model.changes();
                window.close();
                notice.accept(messages.text("replan.applied", changed));
            }
        });
        Subscription reading = model.activate(changes);
        window.onClosed(reading::cancel);
        window.show(WIDTH, HEIGHT);
    }
}
