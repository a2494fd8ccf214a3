package app.waraji.kpi.scorecard;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import java.util.function.LongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is being said of a metric before it is kept. */
final class MetricFormViewModel {

    private final CardWords words;

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.RESPONSE);
    private final ObjectProperty<MetricKind> kind = new SimpleObjectProperty<>(MetricKind.COUNT);
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.HIGHER);
    private final ObjectProperty<Cadence> cadence = new SimpleObjectProperty<>(Cadence.WEEK);
    private final ObjectProperty<@Nullable Metric> numerator = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Metric> denominator = new SimpleObjectProperty<>();

    MetricFormViewModel(CardWords words) {
        this.words = words;
    }

    StringProperty name() {
        return name;
    }

    /** Empty: the kind's own unit. */
    StringProperty unit() {
        return unit;
    }

    ObjectProperty<Stage> stage() {
        return stage;
    }

    ObjectProperty<MetricKind> kind() {
        return kind;
    }

    ObjectProperty<Direction> direction() {
        return direction;
    }

    ObjectProperty<Cadence> cadence() {
        return cadence;
    }

    /** Of a rate. */
    ObjectProperty<@Nullable Metric> numerator() {
        return numerator;
    }

    /** Of a rate. */
    ObjectProperty<@Nullable Metric> denominator() {
        return denominator;
    }

    /** Says what is kept of the metric; a rate's two metrics are found by their ids. */
    void show(Metric metric, LongFunction<@Nullable Metric> find) {
        name.set(words.label(metric));
        unit.set(metric.unit() == null ? "" : metric.unit());
        stage.set(metric.stage());
        kind.set(metric.kind());
        direction.set(metric.direction());
        cadence.set(metric.cadence());
        Metric.Ratio ratio = metric.ratio();
        numerator.set(ratio == null ? null : find.apply(ratio.numerator()));
        denominator.set(ratio == null ? null : find.apply(ratio.denominator()));
    }

    /** For a new one. */
    void clear() {
        name.set("");
        unit.set("");
        stage.set(Stage.RESPONSE);
        kind.set(MetricKind.COUNT);
        direction.set(Direction.HIGHER);
        cadence.set(Cadence.WEEK);
        numerator.set(null);
        denominator.set(null);
    }

    /** Why it cannot be kept so; empty where it can. */
    String refusal() {
        if (name.get().isBlank()) {
            return words.messages().text("metrics.refused.name");
        }
        if (kind.get() == MetricKind.RATE && !isRatioChosen()) {
            return words.messages().text("metrics.refused.ratio");
        }
        return "";
    }

    private boolean isRatioChosen() {
        Metric of = numerator.get();
        Metric by = denominator.get();
        return of != null && by != null && of.id() != by.id();
    }

    /** The metric as it is wanted; {@code before} is the one that is changed, null for a new one. */
    Metric described(@Nullable Metric before) {
        Metric of = numerator.get();
        Metric by = denominator.get();
        boolean isRate = kind.get() == MetricKind.RATE;
        Metric.Known known = before == null ? null : before.known();
        String label = name.get().strip();
        String counted = unit.get().strip();
        boolean isNamedAsKnown = known != null && label.equals(words.metrics().text(known));
        boolean hasOwnUnit = known != null || isRate || kind.get() == MetricKind.AMOUNT;
        return new Metric(
                before == null ? 0 : before.id(),
                known,
                isNamedAsKnown ? null : label,
                counted.isEmpty() && hasOwnUnit ? null : counted,
                stage.get(),
                kind.get(),
                direction.get(),
                cadence.get(),
                isRate && of != null && by != null ? new Metric.Ratio(of.id(), by.id()) : null,
                before == null ? 0 : before.place(),
                before == null || before.isShown());
    }
}
