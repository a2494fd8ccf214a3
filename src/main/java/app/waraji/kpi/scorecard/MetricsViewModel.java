package app.waraji.kpi.scorecard;

import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The catalogue, the metric that is open in it, and a new one while it is being described. */
final class MetricsViewModel {

    static final int LONGEST_NAME = MetricStore.LONGEST_NAME;
    static final int LONGEST_UNIT = MetricStore.LONGEST_UNIT;

    /** What is open. */
    enum Opened {
        NOTHING,
        KNOWN,
        OWN,
        /** Not in the catalogue yet. */
        NEW
    }

    private record Read(List<Metric> metrics, Map<Long, List<Target>> targets) {}

    private final ScorecardStore store;
    private final Tasks tasks;
    private final Attempts attempts;
    private final AimViewModel aim;

    private final ReadOnlyObjectWrapper<List<Metric>> catalogue = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>(Opened.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Metric> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final MetricFormViewModel form;
    private Map<Long, List<Target>> targets = Map.of();

    MetricsViewModel(ScorecardStore store, Tasks tasks, CardWords words, AimViewModel aim) {
        this.store = store;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, fault::set);
        this.form = new MetricFormViewModel(words);
        this.aim = aim;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(ScorecardStore.TOPICS, this::reread);
    }

    /** In the order of the card. */
    ReadOnlyObjectProperty<List<Metric>> catalogueProperty() {
        return catalogue.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Null where nothing is open, or a new one. */
    ReadOnlyObjectProperty<@Nullable Metric> openProperty() {
        return open.getReadOnlyProperty();
    }

    MetricFormViewModel form() {
        return form;
    }

    /** Why the latest wish was not met; empty where it was. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    AimViewModel aim() {
        return aim;
    }

    /** Those that a rate can be made of. */
    List<Metric> counted() {
        return catalogue.get().stream()
                .filter(metric -> metric.kind() != MetricKind.RATE)
                .toList();
    }

    void open(Metric metric) {
        fault.set("");
        open.set(metric);
        opened.set(metric.known() == null ? Opened.OWN : Opened.KNOWN);
        form.show(metric, this::find);
        aim.show(metric, targets.getOrDefault(metric.id(), List.of()));
    }

    /** Opens an empty form. */
    void describeNew() {
        fault.set("");
        open.set(null);
        opened.set(Opened.NEW);
        form.clear();
    }

    /** Keeps what the form says. */
    void save() {
        Metric before = open.get();
        String refusal = form.refusal();
        if (!refusal.isEmpty()) {
            fault.set(refusal);
            return;
        }
        Metric wanted = form.described(before);
        if (before == null) {
            attempts.run(() -> store.metrics().add(wanted), this::open);
        } else {
            attempts.run(() -> store.metrics().change(wanted), () -> {});
        }
    }

    /** Takes one of the user's own away. */
    void remove(Metric metric) {
        attempts.run(() -> store.metrics().remove(metric), () -> {});
    }

    void show(Metric metric, boolean isShown) {
        Stream<Long> others = catalogue.get().stream()
                .filter(each -> each.isShown() && each.id() != metric.id())
                .map(Metric::id);
        Set<Long> wanted = Stream.concat(others, isShown ? Stream.of(metric.id()) : Stream.empty())
                .collect(Collectors.toSet());
        tasks.run(() -> store.metrics().show(wanted));
    }

    /** Among those of its stage. */
    boolean canMove(Metric metric, int step) {
        return beside(metric, step) != null;
    }

    void move(Metric metric, int step) {
        Metric other = beside(metric, step);
        if (other == null) {
            return;
        }
        List<Long> order = catalogue.get().stream()
                .map(each -> each.id() == metric.id() ? other.id() : each.id() == other.id() ? metric.id() : each.id())
                .toList();
        tasks.run(() -> store.metrics().order(order));
    }

    private @Nullable Metric beside(Metric metric, int step) {
        List<Metric> stage = catalogue.get().stream()
                .filter(each -> each.stage() == metric.stage())
                .toList();
        int at = stage.stream().map(Metric::id).toList().indexOf(metric.id()) + step;
        return at < 0 || at >= stage.size() ? null : stage.get(at);
    }

    private @Nullable Metric find(long id) {
        return catalogue.get().stream()
                .filter(metric -> metric.id() == id)
                .findFirst()
                .orElse(null);
    }

    private void reread() {
        tasks.run(() -> new Read(store.metrics().all(), store.targets().all()), read -> {
            catalogue.set(read.metrics().stream().sorted(Group.ORDER).toList());
            targets = read.targets();
            Metric before = open.get();
            if (before != null) {
                openAgain(before);
            } else if (opened.get() == Opened.NOTHING && !catalogue.get().isEmpty()) {
                open(catalogue.get().get(0));
            }
        });
    }

    /** What is being typed stays, unless the metric itself has changed. */
    private void openAgain(Metric before) {
        Metric now = find(before.id());
        if (now == null) {
            open(catalogue.get().get(0));
        } else if (now.equals(before)) {
            aim.show(now, targets.getOrDefault(now.id(), List.of()));
        } else {
            open(now);
        }
    }
}
