package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kpi.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which column of a table is which metric, and which holds the dates: guessed, or by a profile, or as the user says. */
final class ColumnsViewModel {

    private final Messages messages;
    private final ReadOnlyIntegerWrapper changed = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable ImportProfile> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Column> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DateOrder> order = new SimpleObjectProperty<>();
    /** By the place of the column. */
    private final TreeMap<Integer, Metric> chosen = new TreeMap<>();

    private List<Metric> metrics = List.of();
    private List<ImportProfile> profiles = List.of();
    private @Nullable FoundTable table;

    /** @param messages those of the metrics */
    ColumnsViewModel(Messages messages) {
        this.messages = messages;
        profile.subscribe(this::tell);
        date.subscribe(now -> {
            DateColumn dates = now == null ? null : now.dates();
            order.set(dates == null ? null : dates.orders().get(0));
            tell();
        });
        order.subscribe(this::tell);
    }

    /** Counts up with every change. */
    ReadOnlyIntegerProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Null: the user's own choice, column by column. */
    ObjectProperty<@Nullable ImportProfile> profileProperty() {
        return profile;
    }

    /** Null where the table has none. */
    ObjectProperty<@Nullable Column> dateProperty() {
        return date;
    }

    ObjectProperty<@Nullable DateOrder> orderProperty() {
        return order;
    }

    void know(List<Metric> known, List<ImportProfile> kept) {
        metrics = known;
        profiles = kept;
    }

    void show(@Nullable FoundTable now) {
        table = now;
        chosen.clear();
        profile.set(null);
        date.set(null);
        if (now == null) {
            return;
        }
        date.set(dates().stream().findFirst().orElse(null));
        for (int i = 0; i < now.columns().size(); i++) {
            int at = i;
            MetricGuess.of(now.columns().get(i), metrics, messages)
                    .filter(metric -> !chosen.containsValue(metric))
                    .ifPresent(metric -> chosen.put(at, metric));
        }
        Optional<ImportProfile> known =
                profiles.stream().filter(each -> each.knows(now)).findFirst();
        profile.set(known.orElse(null));
        known.map(ImportProfile::order).ifPresent(order::set);
        tell();
    }

    List<Metric> metrics() {
        return metrics;
    }

    /** Those that have something to say about this table. */
    List<ImportProfile> profiles() {
        FoundTable now = table;
        return now == null
                ? List.of()
                : profiles.stream().filter(each -> !each.on(now).isEmpty()).toList();
    }

    List<Column> dates() {
        FoundTable now = table;
        return now == null
                ? List.of()
                : now.columns().stream()
                        .filter(column -> column.dates() != null)
                        .toList();
    }

    /** The columns that can be a metric, by their place. */
    List<Integer> numeric() {
        FoundTable now = table;
        List<Integer> numeric = new ArrayList<>();
        for (int i = 0; now != null && i < now.columns().size(); i++) {
            if (now.columns().get(i).isNumeric()) {
                numeric.add(i);
            }
        }
        return numeric;
    }

    Column column(int at) {
        FoundTable now = table;
        if (now == null) {
            throw new IllegalStateException("no table is shown");
        }
        return now.columns().get(at);
    }

    /** Null: it is not imported. */
    @Nullable
    Metric metric(int at) {
        return chosen.get(at);
    }

    /** A metric comes from one column only; null takes it out. */
    void choose(int at, @Nullable Metric metric) {
        chosen.remove(at);
        if (metric != null) {
            chosen.values().remove(metric);
            chosen.put(at, metric);
        }
        tell();
    }

    /** Whether it has to be asked which number is the month. */
    boolean isAmbiguous() {
        return date.get() != null && !orders().isEmpty();
    }

    /** Those to choose from; empty where there is no doubt. */
    List<DateOrder> orders() {
        Column now = date.get();
        DateColumn dates = now == null ? null : now.dates();
        return dates == null || !dates.isAmbiguous() ? List.of() : dates.orders();
    }

    @Nullable
    DateOrder order() {
        return order.get();
    }

    /** What would be imported from where; empty where nothing is chosen. */
    List<Assignment> assignments() {
        FoundTable now = table;
        ImportProfile by = profile.get();
        if (now == null) {
            return List.of();
        }
        return by == null ? own() : by.on(now);
    }

    private List<Assignment> own() {
        Column dates = date.get();
        FoundTable now = table;
        if (dates == null && (now == null || now.heading().span() == null)) {
            return List.of();
        }
        List<String> day = dates == null ? List.of() : List.of(dates.name());
        List<Assignment> own = new ArrayList<>();
        chosen.forEach((at, metric) ->
                own.add(new Assignment(metric.key(), day, List.of(column(at).name()), null)));
        return own;
    }

    /** The user's choice, to be known again by the header; empty where a profile was used as it is. */
    Optional<ImportProfile> profile(String name) {
        FoundTable now = table;
        return now == null || profile.get() != null
                ? Optional.empty()
                : Optional.of(new ImportProfile(name.strip(), now.header(), own(), isAmbiguous() ? order.get() : null));
    }

    /** In words: the metric, and where it comes from. */
    String label(Assignment assignment) {
        return metrics.stream()
                .filter(assignment::isOf)
                .findFirst()
                .map(metric -> metric.label(messages))
                .orElse(assignment.metric());
    }

    private void tell() {
        changed.set(changed.get() + 1);
    }
}
