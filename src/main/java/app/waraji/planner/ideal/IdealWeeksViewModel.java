package app.waraji.planner.ideal;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.NewBlock;
import app.waraji.planner.week.UndatedWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The ideal weeks, which of them is edited, and what is done with them as a whole. */
final class IdealWeeksViewModel {

    private final IdealWeekStore store;
    private final ProposalStore proposals;
    private final Tasks tasks;
    private final Messages messages;
    private final ObservableList<IdealWeek> weeks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<IdealWeek> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper weeklyMinimum = new ReadOnlyIntegerWrapper();
    private boolean filling;

    IdealWeeksViewModel(IdealWeekStore store, ProposalStore proposals, Tasks tasks, Messages messages) {
        this.store = store;
        this.proposals = proposals;
        this.tasks = tasks;
        this.messages = messages;
    }

    Subscription activate(Changes changes) {
        reread(null);
        return changes.on(Set.of(IdealWeekStore.TOPIC), () -> reread(null));
    }

    ObservableList<IdealWeek> weeks() {
        return weeks;
    }

    /** The one that is edited; null where there is none. */
    ReadOnlyObjectProperty<IdealWeek> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Edits another; what a list says while it is being filled anew is nobody's choice. */
    void select(IdealWeek week) {
        if (!filling) {
            selected.set(week);
        }
    }

    /** Minutes of marketing. */
    ReadOnlyIntegerProperty weeklyMinimumProperty() {
        return weeklyMinimum.getReadOnlyProperty();
    }

    void add() {
        String name = weeks.isEmpty() ? messages.text("ideal.usual") : freeName(messages.text("ideal.new"));
        select(() -> store.add(name, List.of()));
    }

    /** Makes one of the blocks of a real week. */
    void addFrom(Week week) {
        String name = freeName(messages.text("ideal.usual"));
        select(() -> proposals.makeIdeal(name, week));
    }

    void duplicate(IdealWeek week) {
        String name = freeName(messages.text("ideal.copyOf", week.name()));
        List<NewBlock> blocks =
                week.blocks().stream().map(block -> block.in(UndatedWeek.WEEK)).toList();
        select(() -> store.add(shortened(name), blocks));
    }

    /** Nothing happens where the name is blank, or what it was. */
    void rename(IdealWeek week, String typed) {
        String name = shortened(typed.strip());
        if (!name.isEmpty() && !name.equals(week.name())) {
            tasks.run(() -> store.rename(week, name));
        }
    }

    void remove(IdealWeek week) {
        tasks.run(() -> store.remove(week));
    }

    /** @param by less than none: up */
    void reorder(IdealWeek week, int by) {
        int to = weeks.indexOf(week) + by;
        if (to >= 0 && to < weeks.size()) {
            tasks.run(() -> store.reorder(week, by));
        }
    }

    private void select(Callable<Long> made) {
        tasks.run(made, this::reread);
    }

    private void reread(@Nullable Long wanted) {
        IdealWeek before = selected.get();
        Long kept = before == null ? null : Long.valueOf(before.id());
        Long id = wanted == null ? kept : wanted;
        tasks.run(store::all, read -> {
            filling = true;
            weeks.setAll(read);
            filling = false;
            selected.set(read.stream()
                    .filter(week -> Objects.equals(week.id(), id))
                    .findFirst()
                    .orElse(read.isEmpty() ? null : read.get(0)));
        });
        tasks.run(proposals::weeklyMinimum, weeklyMinimum::set);
    }

    /** The name, with a number after it where there is one of that name. */
    private String freeName(String wanted) {
        List<String> taken = weeks.stream().map(IdealWeek::name).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? wanted : wanted + " " + i)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(wanted);
    }

    private static String shortened(String name) {
        return name.length() <= IdealWeekStore.LONGEST_NAME ? name : name.substring(0, IdealWeekStore.LONGEST_NAME);
    }
}
