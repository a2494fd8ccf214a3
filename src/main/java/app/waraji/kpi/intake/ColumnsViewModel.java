package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kpi.Metric;
import java.time.LocalDate;
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

    /**
     * What a column becomes.
     *
     * @param metric null where it is not imported, or becomes a new one
     */
    record Choice(@Nullable Metric metric, boolean isNew) {

        static final Choice NOT = new Choice(null, false);
        static final Choice NEW = new Choice(null, true);
    }

    private final Messages messages;
    private final ReadOnlyIntegerWrapper changed = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable ImportProfile> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Column> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DateOrder> order = new SimpleObjectProperty<>();
    /** By the place of the column. */
    private final TreeMap<Integer, Metric> chosen = new TreeMap<>();

    /** Those of the columns that become a new metric; likewise. */
    private final TreeMap<Integer, NewMetricViewModel> drafts = new TreeMap<>();

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
        drafts.clear();
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

    /** In the order in which they are offered. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.NOT, Choice.NEW));
        metrics.forEach(each -> choices.add(new Choice(each, false)));
        return choices;
    }

    Choice choice(int at) {
        return drafts.containsKey(at) ? Choice.NEW : new Choice(chosen.get(at), false);
    }

    /** A metric comes from one column only. */
    void choose(int at, Choice choice) {
        chosen.remove(at);
        drafts.remove(at);
        Metric metric = choice.metric();
        if (metric != null) {
            chosen.values().remove(metric);
            chosen.put(at, metric);
        } else if (choice.isNew()) {
            drafts.put(at, new NewMetricViewModel(NewMetricGuess.of(-1L - at, column(at), days())));
        }
        tell();
    }

    private List<LocalDate> days() {
        Column dates = date.get();
        return table == null || dates == null ? List.of() : NewMetricGuess.days(table, dates);
    }

    /** Null unless the column becomes a new metric. */
    @Nullable
    NewMetricViewModel draft(int at) {
        return drafts.get(at);
    }

    /** The metrics that are to be made, as they are described. */
    List<Metric> added() {
        return profile.get() == null
                ? drafts.values().stream().map(NewMetricViewModel::metric).toList()
                : List.of();
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
        chosen.forEach((at, metric) -> own.add(own(at, metric, day)));
        drafts.forEach((at, draft) -> own.add(own(at, draft.metric(), day)));
        return own;
    }

    private Assignment own(int at, Metric metric, List<String> day) {
        return new Assignment(metric.key(), day, List.of(column(at).name()), null);
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
