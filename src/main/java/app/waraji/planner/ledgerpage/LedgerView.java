package app.waraji.planner.ledgerpage;

import app.waraji.fx.EqualParts;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** On the left the figures, or what was put off often; on the right the rows behind what was chosen there. */
final class LedgerView extends HBox {

    private static final double WIDE_FROM = 1500;
    private static final double ROWS = 400;
    private static final double ROWS_WIDE = 520;

    private final RowsView rows;

    LedgerView(LedgerViewModel model, PageWords words) {
        this.rows = new RowsView(model, words);
        getStylesheets()
                .add(Objects.requireNonNull(LedgerView.class.getResource("ledger.css"))
                        .toExternalForm());
        getStyleClass().add("ledger-page");

        HBox shares = new EqualParts(16, BarsView.ofReasons(model, words), BarsView.ofNotes(model, words));
        HBox times = new HBox(16);
        VBox figures = new VBox(16, new SumsView(model, words), shares, times);
        figures.getStyleClass().add("ledger-figures");
        arrange(times, new HeatMapView(model, words), new TrendView(model, words), figures);
        ScrollPane scroll = new ScrollPane(figures);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("ledger-scroll");
        OftenView often = new OftenView(model, words);
        shownWhile(scroll, model, false);
        shownWhile(often, model, true);
        for (Node left : List.of(scroll, often)) {
            HBox.setHgrow(left, Priority.ALWAYS);
        }
        scroll.setMinWidth(0);
        VBox side = new VBox(rows);
        side.getStyleClass().add("ledger-side");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(scroll, often, side);
        widthProperty().subscribe(width -> {
            double fixed = width.doubleValue() >= WIDE_FROM ? ROWS_WIDE : ROWS;
            side.setMinWidth(fixed);
            side.setMaxWidth(fixed);
        });
    }

    boolean pressed(KeyEvent key) {
        return rows.pressed(key);
    }

    /** Side by side where there is room, else one below the other. */
    private static void arrange(HBox times, Region heat, Region trend, VBox figures) {
        for (Region half : List.of(heat, trend)) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setMinWidth(0);
        }
        figures.widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= 1120;
            heat.setPrefWidth(wide ? 0 : Region.USE_COMPUTED_SIZE);
            trend.setPrefWidth(wide ? 0 : Region.USE_COMPUTED_SIZE);
            if (wide && times.getChildren().size() != 2) {
                figures.getChildren().remove(trend);
                times.getChildren().setAll(heat, trend);
            } else if (!wide && !figures.getChildren().contains(trend)) {
                times.getChildren().setAll(heat);
                figures.getChildren().add(trend);
            }
        });
    }

    private static void shownWhile(Node node, LedgerViewModel model, boolean often) {
        model.oftenProperty().subscribe(isOften -> {
            node.setVisible(isOften == often);
            node.setManaged(isOften == often);
        });
    }
}
