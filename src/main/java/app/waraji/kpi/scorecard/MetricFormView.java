package app.waraji.kpi.scorecard;

import app.waraji.fx.ChoiceField;
import app.waraji.fx.EntryField;
import app.waraji.fx.Labelled;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.kpi.scorecard.MetricsViewModel.Opened;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the open metric is. How it is measured is said once, when it is made. */
final class MetricFormView extends VBox {

    private static final double HALF = 240;

    private final MetricsViewModel model;
    private final CardWords words;
    private final Label heading = new Label();
    private final EntryField name;
    private final Button remove;

    MetricFormView(MetricsViewModel model, CardWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "metric-form");
        heading.getStyleClass().add("heading");
        MetricFormViewModel form = model.form();
        name = new EntryField(form.name(), text("metrics.name"), MetricsViewModel.LONGEST_NAME, model::save);
        EntryField unit = new EntryField(form.unit(), text("metrics.unit"), MetricsViewModel.LONGEST_UNIT, model::save);
        unit.setPromptText(text("metrics.unit.prompt"));
        ComboBox<MetricKind> kind =
                combo(List.of(MetricKind.values()), form.kind(), words.messages()::text, "metrics.kind");
        ComboBox<Cadence> cadence =
                combo(List.of(Cadence.values()), form.cadence(), words.messages()::text, "metrics.cadence");
        ComboBox<Direction> direction =
                combo(List.of(Direction.values()), form.direction(), words.messages()::text, "metrics.direction");
        ComboBox<Stage> stage = combo(List.of(Stage.values()), form.stage(), words.messages()::text, "metrics.stage");
        ComboBox<Metric> of = combo(List.of(), model.form().numerator(), words::label, "metrics.numerator");
        ComboBox<Metric> by = combo(List.of(), model.form().denominator(), words::label, "metrics.denominator");
        model.catalogueProperty().subscribe(catalogue -> {
            offer(of, model.counted());
            offer(by, model.counted());
        });
        Label fixed = new Label(text("metrics.fixed"));
        fixed.getStyleClass().add("secondary");
        fixed.setWrapText(true);
        HBox ratio = pair(labelled("metrics.numerator", of), labelled("metrics.denominator", by));
        form.kind().subscribe(now -> {
            ratio.setVisible(now == MetricKind.RATE);
            ratio.setManaged(now == MetricKind.RATE);
        });
        remove = new Button(text("metrics.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(event -> {
            Metric open = model.openProperty().get();
            if (open != null) {
                model.remove(open);
            }
        });
        getChildren()
                .addAll(
                        heading,
                        pair(labelled("metrics.name", name), labelled("metrics.unit", unit)),
                        pair(labelled("metrics.stage", stage), labelled("metrics.direction", direction)),
                        pair(labelled("metrics.kind", kind), labelled("metrics.cadence", cadence)),
                        ratio,
                        fixed,
                        fault(),
                        buttons());
        model.openedProperty().subscribe(opened -> {
            boolean isNew = opened == Opened.NEW;
            List.of(kind, cadence, of, by).forEach(once -> once.setDisable(!isNew));
            show(opened);
        });
        model.openProperty().subscribe(open -> show(model.openedProperty().get()));
    }

    private void show(Opened opened) {
        Metric open = model.openProperty().get();
        heading.setText(open == null ? text("metrics.new") : words.label(open));
        remove.setVisible(opened == Opened.OWN);
        if (opened == Opened.NEW) {
            Platform.runLater(name::requestFocus);
        }
    }

    private Node buttons() {
        Button save = new Button();
        save.textProperty()
                .bind(model.openedProperty()
                        .map(opened -> text(opened == Opened.NEW ? "metrics.save.new" : "metrics.save")));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> model.save());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, save, gap, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Label fault() {
        Label fault = new Label();
        fault.getStyleClass().add("score-fault");
        fault.setWrapText(true);
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    private static void offer(ComboBox<Metric> combo, List<Metric> counted) {
        Metric chosen = combo.getValue();
        combo.getItems().setAll(counted);
        combo.setValue(
                chosen == null
                        ? null
                        : counted.stream()
                                .filter(metric -> metric.id() == chosen.id())
                                .findFirst()
                                .orElse(chosen));
    }

    private <T> ComboBox<T> combo(List<T> items, Property<@Nullable T> value, Function<T, String> naming, String name) {
        return new ChoiceField<>(value, items, naming, text(name));
    }

    private Labelled labelled(String key, Region control) {
        control.setPrefWidth(HALF);
        return new Labelled(text(key), control);
    }

    private static HBox pair(VBox one, VBox other) {
        return new HBox(16, one, other);
    }

    private String text(String key) {
        return words.messages().text(key);
    }
}
