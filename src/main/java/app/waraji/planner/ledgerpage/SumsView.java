package app.waraji.planner.ledgerpage;

import app.waraji.planner.ledger.Portion.Fate;
import app.waraji.planner.ledger.Sums;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sums of the period: planned is kept, given away and still to come; and a bar of just these parts. */
final class SumsView extends VBox {

    private final LedgerViewModel model;
    private final PageWords words;
    private final FlowPane figures = new FlowPane(20, 8);
    private final PartsBarView bar = new PartsBarView();
    private final Label none = new Label();

    SumsView(LedgerViewModel model, PageWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "ledger-card");
        none.setText(words.messages().text("given.none.planned"));
        none.getStyleClass().add("soft");
        none.setWrapText(true);
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                show(reading.ledger().sums());
            }
        });
    }

    private void show(Sums sums) {
        if (sums.planned() == 0 && sums.unplanned() == 0) {
            getChildren().setAll(none);
            return;
        }
        figures.getChildren().setAll(figure(words.messages().text("given.planned"), "", "ink", sums.planned()));
        sign("=");
        figures.getChildren().add(part(Fate.KEPT, sums.kept()));
        sign("+");
        figures.getChildren().add(figure(words.messages().text("given.away"), "", "away", sums.givenAway()));
        sign("+");
        figures.getChildren().add(part(Fate.OPEN, sums.open()));
        Label within = new Label(words.messages().text("given.within"));
        within.getStyleClass().add("secondary");
        HBox parts = new HBox(
                8,
                within,
                chosen(Fate.RECOVERED, sums.recovered()),
                chosen(Fate.RESCHEDULED, sums.rescheduled()),
                chosen(Fate.LOST, sums.lost()));
        parts.setAlignment(Pos.CENTER_LEFT);
        if (sums.unplanned() > 0) {
            Region gap = new Region();
            gap.setMinWidth(12);
            figures.getChildren().addAll(gap, part(Fate.UNPLANNED, sums.unplanned()));
        }
        bar.show(sums);
        bar.setAccessibleText(spoken(sums));
        getChildren().setAll(figures, bar, parts);
    }

    private String spoken(Sums sums) {
        return List.of(
                        words.messages().text("given.planned") + " " + words.hours(sums.planned()),
                        words.messages().text(Fate.KEPT) + " " + words.hours(sums.kept()),
                        words.messages().text("given.away") + " " + words.hours(sums.givenAway()),
                        words.messages().text(Fate.OPEN) + " " + words.hours(sums.open()))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private void sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().addAll("soft", "ledger-sign");
        figures.getChildren().add(label);
    }

    private Node part(Fate fate, int minutes) {
        return figure(words.messages().text(fate), PartsBarView.style(fate), "ink", minutes);
    }

    private Node figure(String name, String swatch, String tone, int minutes) {
        Label label = new Label(name);
        label.getStyleClass().add("secondary");
        if (!swatch.isEmpty()) {
            label.setGraphic(swatch(swatch));
        }
        Label number = new Label(words.dates().hours(minutes));
        number.getStyleClass().addAll("figure", tone);
        Label unit = new Label("h");
        unit.getStyleClass().add("unit");
        HBox line = new HBox(4, number, unit);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox figure = new VBox(label, line);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    /** A part of what was given away; its rows are a click away. */
    private Node chosen(Fate fate, int minutes) {
        String text = words.messages().text(fate) + "  " + words.hours(minutes);
        Button button = new Button(text, swatch(PartsBarView.style(fate)));
        button.getStyleClass().addAll("quiet-button", "ledger-part");
        button.setDisable(minutes == 0);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.showOnly(new Filter.ByFate(fate)));
        return button;
    }

    private static Region swatch(String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        return swatch;
    }
}
