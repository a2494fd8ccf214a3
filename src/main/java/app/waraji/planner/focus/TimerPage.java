package app.waraji.planner.focus;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.Block;
import app.waraji.planner.BlockAction;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.Node;

/** The timer outside of the focus: in the top bar, and in the menu of a block. */
public final class TimerPage {

    private final TimedWorkStore work;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;
    private final TimerViewModel model;
    private final TimerView view;

    /** @param open goes to the focus */
    public TimerPage(TimedWorkStore work, Changes changes, Tasks tasks, Clock clock, Locale locale, Runnable open) {
        this.work = work;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = Messages.of(TimerPage.class, locale);
        this.model = new TimerViewModel(work, tasks, clock);
        this.view = new TimerView(model, messages, open);
    }

    /** For the top bar. */
    public Node view() {
        return view;
    }

    /** Reads and subscribes; it is there as long as the window. */
    public Subscription activate() {
        return Subscription.all(model.activate(changes), view::stopTicking);
    }

    /** Starts the timer of a block. */
    public BlockAction start() {
        return new BlockAction(
                messages.text("focus.menu.start"), Block::isOpen, block -> tasks.run(() -> work.start(block)));
    }
}
