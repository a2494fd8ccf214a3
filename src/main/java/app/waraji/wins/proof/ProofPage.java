package app.waraji.wins.proof;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.wins.Win;
import java.util.Locale;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What proves the open win, as a part of its form. */
public final class ProofPage {

    private final Changes changes;
    private final ProofsViewModel model;
    private final ProofsView view;

    public ProofPage(ProofStore store, Changes changes, Tasks tasks, Locale locale) {
        Messages messages = Messages.of(ProofPage.class, locale);
        this.changes = changes;
        this.model = new ProofsViewModel(store, tasks, new Opening(messages)::open);
        this.view = new ProofsView(model, messages);
    }

    public Node view() {
        return view;
    }

    /** Shows the proofs of that win; null for none. */
    public void show(@Nullable Win win) {
        model.show(win);
    }

    public Subscription activate() {
        return model.activate(changes);
    }
}
