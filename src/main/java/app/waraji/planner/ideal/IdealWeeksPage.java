package app.waraji.planner.ideal;

import app.waraji.fx.OwnedWindow;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.NewBlock;
import app.waraji.planner.week.Template;
import app.waraji.planner.week.TemplatePage;
import app.waraji.planner.week.UndatedWeek;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window in which the ideal weeks are made and edited. */
public final class IdealWeeksPage {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 820;

    private final IdealWeekStore store;
    private final ProposalStore proposals;
    private final Supplier<TemplatePage> grids;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;
    private @Nullable OwnedWindow open;

    /** @param grids makes the grid of a window that is opened */
    public IdealWeeksPage(
            IdealWeekStore store,
            ProposalStore proposals,
            Supplier<TemplatePage> grids,
            Changes changes,
            Tasks tasks,
            Locale locale) {
        this.store = store;
        this.proposals = proposals;
        this.grids = grids;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = Messages.of(IdealWeeksPage.class, locale);
    }

    /**
     * Opens it; where it is open already it comes to the front.
     *
     * @param shown of which an ideal week can be made
     */
    public void edit(Window owner, Week shown) {
        if (open != null && open.isShowing()) {
            open.raise();
            return;
        }
        IdealWeeksViewModel model = new IdealWeeksViewModel(store, proposals, tasks, messages);
        TemplatePage grid = grids.get();
        OwnedWindow window = new OwnedWindow(owner, messages.text("ideal.title"), Modality.NONE);
        window.fill(new IdealWeeksView(model, grid.view(), grid::draftNew, shown, messages));
        open = window;
        // The same one read again is no other: what is selected in its grid stays.
        model.selectedProperty().subscribe((before, week) -> {
            if (week != null && (before == null || before.id() != week.id())) {
                grid.show(new Edited(store, week));
            }
        });
        Subscription reading = Subscription.all(model.activate(changes), grid.activate(changes, IdealWeekStore.TOPIC));
        window.onClosed(reading::cancel);
        window.show(WIDTH, HEIGHT);
        grid.focusGrid();
    }

    /** The ideal week whose blocks the grid shows. */
    private record Edited(IdealWeekStore store, IdealWeek week) implements Template {

        @Override
        public Map<Long, NewBlock> blocks() {
            Map<Long, NewBlock> blocks = new LinkedHashMap<>();
            store.all().stream()
                    .filter(each -> each.id() == week.id())
                    .flatMap(each -> each.blocks().stream())
                    .forEach(block -> blocks.put(block.id(), block.in(UndatedWeek.WEEK)));
            return blocks;
        }

        @Override
        public long add(NewBlock block) {
            return store.addBlock(week, block);
        }

        @Override
        public void change(long id, NewBlock wanted) {
            store.changeBlock(week, id, wanted);
        }

        @Override
        public void remove(long id) {
            store.removeBlock(week, id);
        }
    }
}
