package app.waraji.planner.ledgerpage;

import app.waraji.fx.Hint;
import app.waraji.fx.WholeLabel;
import app.waraji.kernel.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Which period is shown, in the top bar. */
final class LedgerHeaderView extends HBox {

    private final LedgerViewModel model;
    private final PageWords words;
    private final Label name = new Label();
    private final WholeLabel span = new WholeLabel();
    private final Map<Period.Unit, ToggleButton> units = new EnumMap<>(Period.Unit.class);
    private final ToggleButton often = new ToggleButton();

    LedgerHeaderView(LedgerViewModel model, PageWords words) {
        this.model = model;
        this.words = words;
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("page-title");
        span.getStyleClass().add("soft");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox pills = pills();
        often.setTooltip(new Hint(words.messages().text("given.often.hint")));
        often.setOnAction(event -> model.showOften(often.isSelected()));
        getChildren()
                .addAll(
                        button("‹", words.messages().text("given.previous"), model::showPrevious),
                        name,
                        span,
                        button("›", words.messages().text("given.next"), model::showNext),
                        button(
                                words.messages().text("given.today"),
                                words.messages().text("given.today.hint"),
                                model::showToday),
                        room,
                        pills,
                        often);
        for (Region fixed : List.of(name, often, pills)) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        model.periodProperty().subscribe(this::show);
        model.readingProperty().subscribe(this::count);
        model.oftenProperty().subscribe(often::setSelected);
    }

    private HBox pills() {
        ToggleGroup group = new ToggleGroup();
        HBox pills = new HBox();
        pills.setAlignment(Pos.CENTER_LEFT);
        for (Period.Unit unit : EnumSet.range(Period.Unit.WEEK, Period.Unit.QUARTER)) {
            ToggleButton pill = new ToggleButton(words.messages().text(unit));
            pill.getStyleClass()
                    .add(
                            switch (unit) {
                                case WEEK -> "left-pill";
                                case MONTH -> "center-pill";
                                case QUARTER, HALF -> "right-pill";
                            });
            pill.setToggleGroup(group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setOnAction(event -> {
                // A second press must not leave nothing chosen.
                pill.setSelected(true);
                model.showBy(unit);
            });
            units.put(unit, pill);
            pills.getChildren().add(pill);
        }
        return pills;
    }

    private void show(Period period) {
        name.setText(words.dates().period(period));
        span.setText(words.dates().span(period.from(), period.lastDay()));
        ToggleButton pill = units.get(period.unit());
        if (pill != null) {
            pill.setSelected(true);
        }
    }

    private void count(PeriodReading reading) {
        if (reading != null) {
            often.setText(words.messages().text("given.often", reading.often().size()));
        }
    }

    private static Button button(String text, String meaning, Runnable action) {
        Button button = new Button(text);
        button.setAccessibleText(meaning);
        button.setTooltip(new Hint(meaning));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
