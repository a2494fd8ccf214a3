package app.waraji.wins;

import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.Messages;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The latest twelve months: how many wins, and beside it the number they moved. A click looks at the month. */
final class StripView extends HBox {

    private static final double HIGHEST = 32;
    private static final double LEGEND_WIDTH = 160;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WinsViewModel list;
    private final StripViewModel model;
    private final Messages messages;
    private final WinWords words;
    private final HBox columns = new HBox();

    StripView(WinsViewModel list, StripViewModel model, Messages messages) {
        this.list = list;
        this.model = model;
        this.messages = messages;
        this.words = new WinWords(messages);
        HBox.setHgrow(columns, Priority.ALWAYS);
        getChildren().addAll(legend(), columns);
        getStyleClass().addAll("card", "win-strip");
        model.months().addListener((ListChangeListener<StripMonth>) change -> show());
        list.soughtProperty().subscribe(sought -> show());
        visibleProperty().bind(list.emptyProperty().not());
        managedProperty().bind(visibleProperty());
    }

    private VBox legend() {
        Label wins = new Label(messages.text("wins.strip.wins"), swatch("strip-wins"));
        wins.getStyleClass().add("strip-legend");
        ComboBox<Optional<TrackedNumber>> number = new ComboBox<>(model.numbers());
        number.setAccessibleText(messages.text("wins.strip.number"));
        number.setMaxWidth(Double.MAX_VALUE);
        number.setConverter(new ChoiceWords<>(
                each -> each.map(TrackedNumber::name).orElseGet(() -> messages.text("wins.strip.none"))));
        model.numberProperty().subscribe(number::setValue);
        number.setOnAction(chosen -> {
            Optional<TrackedNumber> wanted = number.getValue();
            if (wanted != null && !wanted.equals(model.numberProperty().get())) {
                model.choose(wanted);
            }
        });
        HBox.setHgrow(number, Priority.ALWAYS);
        HBox beside = new HBox(6, swatch("strip-number"), number);
        beside.visibleProperty().bind(Bindings.size(model.numbers()).greaterThan(1));
        beside.managedProperty().bind(beside.visibleProperty());
        beside.setAlignment(Pos.CENTER_LEFT);
        VBox legend = new VBox(6, wins, beside);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setMinWidth(LEGEND_WIDTH);
        legend.setPrefWidth(LEGEND_WIDTH);
        return legend;
    }

    private static Region swatch(String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("strip-swatch", style);
        return swatch;
    }

    private void show() {
        columns.getChildren().setAll(model.months().stream().map(this::column).toList());
    }

    private Node column(StripMonth month) {
        HBox bars = new HBox(2, bar("strip-wins", month.winShare()), bar("strip-number", month.numberShare()));
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bars.setMinHeight(HIGHEST);
        bars.setPrefHeight(HIGHEST);
        Label wins = new Label(month.wins() == 0 ? "–" : String.valueOf(month.wins()));
        wins.getStyleClass().add("strip-count");
        TrackedNumber.Value value = month.number();
        Label number = new Label(value == null ? "" : value.text());
        number.getStyleClass().add("strip-value");
        number.setManaged(model.numberProperty().get().isPresent());
        Label name = new Label(words.shortMonth(month.month()));
        name.getStyleClass().add("strip-month");
        VBox content = new VBox(1, bars, wins, number, name);
        content.setAlignment(Pos.BOTTOM_CENTER);
        Button column = new Button();
        column.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        column.setGraphic(content);
        column.getStyleClass().addAll("quiet-button", "strip-column");
        column.setMinWidth(0);
        column.setPrefWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setAccessibleText(
                words.month(month.month()) + " " + words.inMonth(month.wins()) + " " + number.getText());
        boolean isChosen = list.soughtProperty().get().month().equals(Optional.of(month.month()));
        column.pseudoClassStateChanged(CHOSEN, isChosen);
        column.setOnAction(click -> look(isChosen ? Optional.empty() : Optional.of(month.month())));
        return column;
    }

    private void look(Optional<YearMonth> month) {
        Sought before = list.soughtProperty().get();
        list.look(new Sought(before.words(), month, before.activityId(), before.effect(), before.told()));
    }

    private static Region bar(String style, double share) {
        Region bar = new Region();
        bar.getStyleClass().addAll("strip-bar", style);
        double height = share == 0 ? 0 : Math.max(2, Math.rint(share * HIGHEST));
        bar.setMinHeight(height);
        bar.setPrefHeight(height);
        bar.setMaxHeight(height);
        return bar;
    }
}
