package app.waraji.wins.share;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Telling others of a win: a part of the form of the open one, and a window with the message. */
public final class SharePage {

    private final TellingStore store;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;
    private final SharingsViewModel model;
    private final SharingsView view;

    public SharePage(TellingStore store, Changes changes, Tasks tasks, Locale locale) {
        this.store = store;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = Messages.of(SharePage.class, locale);
        this.model = new SharingsViewModel(store.shares(), tasks);
        this.view = new SharingsView(model, messages, this::shareOpen);
    }

    public Node view() {
        return view;
    }

    /** Shows who was told of that win; null for none. */
    public void show(@Nullable Win win) {
        model.show(win);
    }

    public Subscription activate() {
        return model.activate(changes);
    }

    /** Opens the message that tells of the win, over the window. */
    public void share(Win win, Window owner) {
        dialog(win, null, owner).show();
    }

    private void shareOpen(@Nullable Sharing sharing) {
        Win win = model.win();
        if (win != null) {
            dialog(win, sharing, view.getScene().getWindow()).show();
        }
    }

    private ShareDialog dialog(Win win, @Nullable Sharing sharing, Window owner) {
        return new ShareDialog(owner, new ShareFormViewModel(store, tasks, messages, win, sharing), messages);
    }
}
