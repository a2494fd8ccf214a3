package app.waraji.kpi.intake;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A metric that a column becomes and that is made with the import: guessed, then as the user says. */
final class NewMetricViewModel {

    /** Those that a column can be; a rate is worked out. */
    static final List<MetricKind> KINDS = List.of(MetricKind.COUNT, MetricKind.AMOUNT, MetricKind.LEVEL);

    private final Metric guess;
    private final StringProperty name;
    private final StringProperty unit;
    private final ObjectProperty<MetricKind> kind;
    private final ObjectProperty<Cadence> cadence;

    NewMetricViewModel(Metric guess) {
        this.guess = guess;
        this.name = new SimpleStringProperty(guess.name());
        this.unit = new SimpleStringProperty(guess.unit());
        this.kind = new SimpleObjectProperty<>(guess.kind());
        this.cadence = new SimpleObjectProperty<>(guess.cadence());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty unitProperty() {
        return unit;
    }

    ObjectProperty<MetricKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Cadence> cadenceProperty() {
        return cadence;
    }

    /** As it is described now; it has no id yet that the catalogue knows. */
    Metric metric() {
        return new Metric(
                guess.id(),
                null,
                name.get().strip(),
                unit(),
                guess.stage(),
                kind.get(),
                guess.direction(),
                cadence.get(),
                null,
                0,
                true);
    }

    /** Money without a unit is written with that of the language. */
    private @Nullable String unit() {
        String typed = unit.get().strip();
        return typed.isEmpty() && kind.get() == MetricKind.AMOUNT ? null : typed;
    }
}
