package app.waraji.report;

import app.waraji.fx.IconButton;
import app.waraji.kernel.Period;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which period the report is of. */
final class ReportHeaderView extends HBox {

    private final ReportViewModel model;
    private final ReportWords words;

    ReportHeaderView(ReportViewModel model, ReportWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);

        IconButton previous = new IconButton(Feather.CHEVRON_LEFT, words.text("report.page.previous"));
        previous.setOnAction(click -> model.showPrevious());
        Label period = new Label();
        period.setId("report-period");
        period.getStyleClass().add("page-title");
        period.setMinWidth(0);
        period.textProperty()
                .bind(Bindings.createStringBinding(() -> words.period(model.period()), model.periodProperty()));
        IconButton next = new IconButton(Feather.CHEVRON_RIGHT, words.text("report.page.nextWeek"));
        next.setOnAction(click -> model.showNext());
        Button today = button("report-this-week", words.text("report.page.thisWeek"), model::showCurrent);
        today.getStyleClass().add("quiet-button");

        getChildren().addAll(pills(), previous, period, next, today);
    }

    private HBox pills() {
        ToggleGroup group = new ToggleGroup();
        HBox pills = new HBox();
        pills.setAlignment(Pos.CENTER_LEFT);
        for (Period.Unit unit : Period.Unit.values()) {
            ToggleButton pill = new ToggleButton(words.messages().text(unit));
            pill.getStyleClass()
                    .add(
                            switch (unit) {
                                case WEEK -> "left-pill";
                                case MONTH, QUARTER -> "center-pill";
                                case HALF -> "right-pill";
                            });
            pill.setToggleGroup(group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(event -> {
                // A second press must not leave nothing chosen.
                pill.setSelected(true);
                model.showBy(unit);
            });
            model.periodProperty().subscribe(period -> pill.setSelected(period.unit() == unit));
            pills.getChildren().add(pill);
        }
        return pills;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }
}
