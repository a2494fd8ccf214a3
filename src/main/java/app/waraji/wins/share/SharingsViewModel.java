package app.waraji.wins.share;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who was told of the open win. */
final class SharingsViewModel {

    private final ShareStore shares;
    private final Tasks tasks;
    private final ObservableList<Sharing> sharings = FXCollections.observableArrayList();
    private @Nullable Win win;

    SharingsViewModel(ShareStore shares, Tasks tasks) {
        this.shares = shares;
        this.tasks = tasks;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(ShareStore.TOPIC, WinStore.TOPIC), this::reread);
    }

    /** In the order of time. */
    ObservableList<Sharing> sharings() {
        return sharings;
    }

    @Nullable
    Win win() {
        return win;
    }

    /** Shows the sharings of another win; null for none. */
    void show(@Nullable Win shown) {
        win = shown;
        reread();
    }

    void remove(Sharing sharing) {
        tasks.run(() -> shares.remove(sharing));
    }

    private void reread() {
        Win of = win;
        if (of == null) {
            sharings.clear();
        } else {
            tasks.run(() -> shares.of(of.id()), read -> {
                if (win != null && win.id() == of.id()) {
                    sharings.setAll(read);
                }
            });
        }
    }
}
