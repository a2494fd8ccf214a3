package app.waraji.planner.ledgerpage;

import app.waraji.fx.Panel;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.LedgerWords;
import app.waraji.planner.ledger.ReasonStore;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.Node;

/** The reasons for giving time away, to be edited. */
public final class ReasonsPage implements Panel {

    private final Messages messages;
    private final ReasonsViewModel model;
    private final ReasonsView view;

    public ReasonsPage(ReasonStore store, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        messages = Messages.of(ReasonsPage.class, locale);
        model = new ReasonsViewModel(store, changes, tasks);
        view = new ReasonsView(model, new PageWords(messages, LedgerWords.in(locale), clock.getZone()));
    }

    @Override
    public String title() {
        return messages.text("reasons.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        return model.activate();
    }
}
