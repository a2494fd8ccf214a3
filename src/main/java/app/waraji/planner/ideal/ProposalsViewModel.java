package app.waraji.planner.ideal;

import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
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
import org.jspecify.annotations.Nullable;

/** What is proposed for one week, what of it the user leaves in, and adding that. */
final class ProposalsViewModel {

    /**
     * What the week comes to.
     *
     * @param before minutes of marketing that it holds already
     * @param added minutes of marketing on top
     * @param weeklyMinimum minutes
     * @param blocks how many are added, of either role
     */
    record Total(int before, int added, int weeklyMinimum, int blocks) {
        static final Total NONE = new Total(0, 0, 0, 0);
    }

    private final Origin origin;
    private final Week week;
    private final ProposalStore store;
    private final Tasks tasks;
    private final Clock clock;

    private final ObservableList<Wishes> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Wishes> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Total> total = new ReadOnlyObjectWrapper<>(Total.NONE);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper applied = new ReadOnlyBooleanWrapper();
    private final Set<Integer> leftOut = new HashSet<>();
    private @Nullable WeekSoFar soFar;

    ProposalsViewModel(Origin origin, Week week, ProposalStore store, Tasks tasks, Clock clock) {
        this.origin = origin;
        this.week = week;
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        chosen.subscribe(() -> {
            leftOut.clear();
            propose();
        });
    }

    private record Reading(WeekSoFar soFar, List<Wishes> choices) {}

    /** Reads the week and what there is to choose from. */
    void refresh() {
        tasks.run(
                () -> new Reading(
                        store.soFar(week),
                        origin == Origin.IDEAL_WEEK ? store.ofIdealWeeks(week) : List.of(store.ofLastWeek(week))),
                reading -> {
                    soFar = reading.soFar();
                    choices.setAll(reading.choices());
                    chosen.set(choices.isEmpty() ? null : choices.get(0));
                    read.set(true);
                    propose();
                });
    }

    Origin origin() {
        return origin;
    }

    Week week() {
        return week;
    }

    /** The ideal weeks, or last week alone. */
    ObservableList<Wishes> choices() {
        return choices;
    }

    /** Null where there is none to choose. */
    ObjectProperty<Wishes> chosenProperty() {
        return chosen;
    }

    /** By start. */
    ReadOnlyObjectProperty<List<Proposal>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Total> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Whether the week has been read. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty appliedProperty() {
        return applied.getReadOnlyProperty();
    }

    /** Leaves one out, or in again. */
    void want(int place, boolean wanted) {
        if (wanted ? leftOut.remove(place) : leftOut.add(place)) {
            propose();
        }
    }

    /** Adds what is left in; nothing happens where that is nothing. */
    void apply() {
        Wishes from = chosen.get();
        List<NewBlock> wanted = proposals.get().stream()
                .filter(Proposal::isAdded)
                .map(Proposal::block)
                .toList();
        if (from != null && !wanted.isEmpty() && !applied.get()) {
            applied.set(true);
            tasks.run(() -> store.apply(from, week, wanted));
        }
    }

    /** Makes the blocks of this week the first ideal week. */
    void makeIdeal(String name) {
        tasks.run(() -> store.makeIdeal(name, week), made -> refresh());
    }

    private void propose() {
        WeekSoFar holds = soFar;
        Wishes wishes = chosen.get();
        if (holds == null || wishes == null) {
            proposals.set(List.of());
            total.set(Total.NONE);
            return;
        }
        proposals.set(Proposal.of(wishes.blocks(), holds.taken(), leftOut, LocalDateTime.now(clock)));
        List<NewBlock> added = proposals.get().stream()
                .filter(Proposal::isAdded)
                .map(Proposal::block)
                .toList();
        int marketing = added.stream()
                .filter(block -> block.role() == Role.MARKETING)
                .mapToInt(block -> block.slot().minutes())
                .sum();
        total.set(new Total(holds.marketing(), marketing, holds.weeklyMinimum(), added.size()));
    }
}
