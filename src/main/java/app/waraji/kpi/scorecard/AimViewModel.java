package app.waraji.kpi.scorecard;

import app.waraji.kernel.Tasks;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.NumberText;
import app.waraji.kpi.Target;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is aimed at for the open metric, what was before, and from when on. */
final class AimViewModel {

    private static final int PERIODS_AHEAD = 12;

    private final ScorecardStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final CardWords words;

    private final StringProperty minimum = new SimpleStringProperty("");
    private final StringProperty goal = new SimpleStringProperty("");
    private final StringProperty stretch = new SimpleStringProperty("");
    private final BooleanProperty byWorkingDays = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObservableList<LocalDate> starts = FXCollections.observableArrayList();
    private final ObservableList<Target> history = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private @Nullable Metric metric;

    AimViewModel(ScorecardStore store, Tasks tasks, Clock clock, CardWords words) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
    }

    StringProperty minimumProperty() {
        return minimum;
    }

    StringProperty goalProperty() {
        return goal;
    }

    StringProperty stretchProperty() {
        return stretch;
    }

    BooleanProperty byWorkingDaysProperty() {
        return byWorkingDays;
    }

    /** The first day of the period from which it is to hold. */
    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The periods to choose from: the running one and those after it. */
    ObservableList<LocalDate> starts() {
        return starts;
    }

    /** All that was ever set, the latest first. */
    ObservableList<Target> history() {
        return history;
    }

    /** From when the latest target holds; empty where none was set now. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What is wrong with what was typed; empty where nothing is. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** @param targets in the order set */
    void show(Metric shown, List<Target> targets) {
        boolean another = metric == null || metric.id() != shown.id();
        List<Target> latestFirst = new ArrayList<>(targets);
        Collections.reverse(latestFirst);
        boolean isChanged = another || !latestFirst.equals(history);
        metric = shown;
        history.setAll(latestFirst);
        if (another) {
            said.set("");
            fault.set("");
        }
        if (isChanged) {
            fill(shown, targets.isEmpty() ? null : targets.get(targets.size() - 1));
        }
    }

    private void fill(Metric shown, @Nullable Target latest) {
        Marks marks = latest == null ? Marks.NONE : latest.marks();
        minimum.set(words.mark(marks.minimum()));
        goal.set(words.mark(marks.goal()));
        stretch.set(words.mark(marks.stretch()));
        byWorkingDays.set(latest != null && latest.byWorkingDays());
        LocalDate running = shown.cadence().startOf(LocalDate.now(clock));
        starts.setAll(Stream.iterate(running, start -> shown.cadence().next(start))
                .limit(1L + PERIODS_AHEAD)
                .toList());
        from.set(running);
    }

    /** Aims at what was typed. */
    void save() {
        Metric aimed = metric;
        if (aimed == null) {
            return;
        }
        List<String> typed = List.of(minimum.get(), goal.get(), stretch.get());
        Optional<String> bad = typed.stream()
                .filter(text -> !text.isBlank() && NumberText.read(text).isEmpty())
                .findFirst();
        if (bad.isPresent()) {
            fault.set(words.messages().text("aim.refused.number", bad.get().strip()));
            return;
        }
        Marks marks = new Marks(number(minimum), number(goal), number(stretch));
        if (!isInOrder(marks, aimed.direction())) {
            fault.set(words.messages().text("aim.refused.order"));
            return;
        }
        fault.set("");
        LocalDate wanted = Objects.requireNonNullElse(from.get(), LocalDate.now(clock));
        tasks.run(
                () -> store.targets().aim(aimed, marks, byWorkingDays.get(), wanted),
                holds -> said.set(words.messages()
                        .text(
                                holds.isAfter(wanted) ? "aim.said.later" : "aim.said",
                                words.dates().monthDay(holds))));
    }

    private static @Nullable BigDecimal number(StringProperty typed) {
        return NumberText.read(typed.get()).orElse(null);
    }

    /** From the least to the most that is asked. */
    private static boolean isInOrder(Marks marks, Direction direction) {
        List<BigDecimal> set = Stream.of(marks.minimum(), marks.goal(), marks.stretch())
                .filter(Objects::nonNull)
                .toList();
        List<BigDecimal> ordered = set.stream()
                .sorted(direction == Direction.LOWER ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .toList();
        return set.equals(ordered);
    }
}
