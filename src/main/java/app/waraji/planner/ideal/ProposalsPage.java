package app.waraji.planner.ideal;

import app.waraji.fx.OwnedWindow;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Proposes an ideal week, or last week, for a week: first a look at it, then one change. */
public final class ProposalsPage {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 620;

    private final ProposalStore store;
    private final IdealWeeksPage editor;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<String> notice;

    /** @param notice says for a while what was done, with a way to take it back */
    public ProposalsPage(
            ProposalStore store,
            IdealWeeksPage editor,
            Tasks tasks,
            Clock clock,
            Locale locale,
            Consumer<String> notice) {
        this.store = store;
        this.editor = editor;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = Messages.of(ProposalsPage.class, locale);
        this.notice = notice;
    }

    public void applyIdealWeek(Window owner, Week week) {
        open(owner, week, Origin.IDEAL_WEEK, messages.text("ideal.apply.title"));
    }

    public void copyLastWeek(Window owner, Week week) {
        open(owner, week, Origin.LAST_WEEK, messages.text("ideal.copy.title"));
    }

    private void open(Window owner, Week week, Origin origin, String title) {
        ProposalsViewModel model = new ProposalsViewModel(origin, week, store, tasks, clock);
        OwnedWindow window = new OwnedWindow(owner, title, Modality.WINDOW_MODAL);
        Runnable edit = () -> {
            window.close();
            editor.edit(owner, week);
        };
        window.fill(new ProposalsView(model, messages, edit, window::close));
        model.appliedProperty().subscribe(applied -> {
            if (applied) {
                int blocks = model.totalProperty().get().blocks();
                window.close();
                notice.accept(messages.text("ideal.applied", blocks));
            }
        });
        model.refresh();
        window.show(WIDTH, HEIGHT);
    }
}
