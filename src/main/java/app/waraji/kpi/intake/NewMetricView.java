package app.waraji.kpi.intake;

import app.waraji.fx.ChoiceField;
import app.waraji.fx.EntryField;
import app.waraji.fx.Labelled;
import app.waraji.kernel.Messages;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import java.util.List;
import javafx.scene.layout.HBox;

/** What a column's new metric is called and how it is measured, under the column. */
final class NewMetricView extends HBox {

    /** @param enter goes on with the import */
    NewMetricView(NewMetricViewModel model, Messages messages, Runnable enter) {
        super(12);
        getStyleClass().add("intake-new");
        EntryField name =
                new EntryField(model.nameProperty(), messages.text("intake.new.name"), MetricStore.LONGEST_NAME, enter);
        name.setPrefWidth(220);
        EntryField unit =
                new EntryField(model.unitProperty(), messages.text("intake.new.unit"), MetricStore.LONGEST_UNIT, enter);
        unit.setPrefWidth(80);
        ChoiceField<MetricKind> kind = new ChoiceField<>(
                model.kindProperty(), NewMetricViewModel.KINDS, messages::text, messages.text("intake.new.kind"));
        kind.setPrefWidth(200);
        ChoiceField<Cadence> cadence = new ChoiceField<>(
                model.cadenceProperty(),
                List.of(Cadence.values()),
                messages::text,
                messages.text("intake.new.cadence"));
        cadence.setPrefWidth(120);
        getChildren()
                .addAll(
                        new Labelled(messages.text("intake.new.name"), name),
                        new Labelled(messages.text("intake.new.unit"), unit),
                        new Labelled(messages.text("intake.new.kind"), kind),
                        new Labelled(messages.text("intake.new.cadence"), cadence));
    }
}
