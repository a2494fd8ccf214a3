package app.waraji.planner.ideal;

import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The ideal week proposed for the week to come, as {@link ProposalsPage} does, in a place of its own. */
public final class NextWeekPage implements Page {

    /**
     * What is around it.
     *
     * @param edit opens the ideal weeks, for the week it is given
     * @param notice says for a while what was done, with a way to take it back
     */
    public record Around(Consumer<Week> edit, Consumer<String> notice) {}

    private final ProposalStore store;
    private final Around around;
    private final Changes changes;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final HBox header = new HBox();
    private final StackPane view = new StackPane();

    public NextWeekPage(ProposalStore store, Around around, Changes changes, Tasks tasks, Clock clock, Locale locale) {
        this.store = store;
        this.around = around;
        this.changes = changes;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = Messages.of(NextWeekPage.class, locale);
    }

    @Override
    public String title() {
        return messages.text("ideal.apply.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
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
        return changes.on(Set.of(BlockStore.TOPIC, IdealWeekStore.TOPIC), this::begin);
    }

    private void begin() {
        Week week = Week.of(LocalDate.now(clock)).next();
        ProposalsViewModel model = new ProposalsViewModel(Origin.IDEAL_WEEK, week, store, tasks, clock);
        view.getChildren()
                .setAll(new ProposalsView(model, messages, () -> around.edit().accept(week), null));
        model.appliedProperty().subscribe(applied -> {
            if (applied) {
                around.notice()
                        .accept(messages.text(
                                "ideal.applied", model.totalProperty().get().blocks()));
            }
        });
        model.refresh();
    }
}
