package app.waraji.planner.replan;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What slipped, what the user chooses for each, and the new places that follow from all the choices together. */
final class ReplanViewModel {

    private final ReplanStore store;
    private final Tasks tasks;

    private final ReadOnlyObjectWrapper<List<Mended>> mended = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper applied = new ReadOnlyBooleanWrapper();
    private final ObservableList<Reason> reasons = FXCollections.observableArrayList();
    private final ObjectProperty<Reason> reason = new SimpleObjectProperty<>();
    private Slippage slippage = new Slippage(List.of(), new Mending(List.of(), List.of()), List.of());

    ReplanViewModel(ReplanStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(BlockStore.TOPIC, TaskStore.TOPIC), this::reread);
    }

    /** One for each that slipped, what has waited longest first. */
    ReadOnlyObjectProperty<List<Mended>> mendedProperty() {
        return mended.getReadOnlyProperty();
    }

    /** Whether it is known what slipped. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty appliedProperty() {
        return applied.getReadOnlyProperty();
    }

    ObservableList<Reason> reasons() {
        return reasons;
    }

    /** Why all of it slipped; the one that is not known stands until the user says more. */
    ObjectProperty<Reason> reasonProperty() {
        return reason;
    }

    /** How many are changed when it is applied. */
    int changes() {
        return (int) mended.get().stream().filter(Mended::changes).count();
    }

    /** Chooses for one; nothing happens where that is not offered. */
    void choose(int row, Choice choice) {
        if (row < mended.get().size() && mended.get().get(row).slip().offers(choice)) {
            List<Choice> choices = new ArrayList<>(choices());
            choices.set(row, choice);
            mended.set(slippage.mending().of(slippage.slips(), choices));
        }
    }

    /** Does what was chosen; nothing happens where everything is kept as it is. */
    void apply() {
        if (changes() == 0 || applied.get()) {
            return;
        }
        List<Mended> wanted = mended.get();
        Reason why = reason.get();
        applied.set(true);
        tasks.run(() -> store.mend(wanted, why == null || why.kind() == ReasonKind.UNKNOWN ? null : why));
    }

    private List<Choice> choices() {
        return mended.get().stream().map(Mended::choice).toList();
    }

    private void reread() {
        if (!applied.get()) {
            tasks.run(store::slippage, this::show);
        }
    }

    /** What was chosen already stays chosen. */
    private void show(Slippage now) {
        List<Mended> before = mended.get();
        slippage = now;
        List<Choice> choices = new ArrayList<>(now.mending().suggested(now.slips()));
        for (int i = 0; i < choices.size(); i++) {
            Slip slip = now.slips().get(i);
            int row = i;
            before.stream()
                    .filter(each -> each.slip().isSame(slip) && slip.offers(each.choice()))
                    .findFirst()
                    .ifPresent(each -> choices.set(row, each.choice()));
        }
        if (reasons.isEmpty()) {
            reasons.setAll(now.reasons());
            reason.set(reasons.isEmpty() ? null : reasons.get(reasons.size() - 1));
        }
        mended.set(now.mending().of(now.slips(), choices));
        read.set(true);
    }
}
