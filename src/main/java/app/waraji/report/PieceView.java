package app.waraji.report;

import app.waraji.print.LineBreaks;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One piece of the report to be written: its heading, how long it is, and the way back to what the records give. */
final class PieceView extends VBox {

    private final Piece piece;
    private final ReportViewModel model;
    private final ReportWords words;
    private final Label count = new Label();
    private final Button refill = new Button();
    private final Label changed = new Label();

    PieceView(Piece piece, ObservableValue<String> heading, String prompt, ReportViewModel model, ReportWords words) {
        super(6);
        this.piece = piece;
        this.model = model;
        this.words = words;
        boolean isOfLines = piece.isOfLines();
        StringProperty text = model.text(piece);
        DraftAreaView area = new DraftAreaView(piece.id(), prompt, isOfLines ? 3 : 2, isOfLines);
        area.textProperty().bindBidirectional(text);
        area.onPause(model.preview()::draw);
        area.onEnd(model::keep);
        Label label = new Label();
        label.textProperty().bind(heading);
        label.getStyleClass().add("heading");
        label.setLabelFor(area);
        count.getStyleClass().add("report-count");
        refill.setText(words.text("report.page.refill"));
        refill.getStyleClass().add("quiet-button");
        refill.setId(piece.id() + "-refill");
        refill.setOnAction(click -> model.refill(piece));
        refill.managedProperty().bind(refill.visibleProperty());
        changed.getStyleClass().add("secondary");
        changed.setWrapText(true);
        changed.setMinHeight(Region.USE_PREF_SIZE);
        changed.textProperty().bind(model.refilled(piece));
        changed.visibleProperty().bind(model.refilled(piece).isNotEmpty());
        changed.managedProperty().bind(changed.visibleProperty());
        count.textProperty().bind(Bindings.createStringBinding(this::counted, text));
        text.addListener((property, before, typed) -> mark());
        model.materialProperty().addListener((property, before, material) -> mark());
        mark();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, label, gap, refill, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, area, changed);
    }

    /** With what the records say of it, between heading and field. */
    PieceView under(Node records) {
        getChildren().add(1, records);
        return this;
    }

    private void mark() {
        refill.setVisible(model.isTyped(piece));
        boolean over = amount() > piece.limit();
        if (over != count.getStyleClass().contains("over")) {
            if (over) {
                count.getStyleClass().add("over");
            } else {
                count.getStyleClass().remove("over");
            }
        }
    }

    private String counted() {
        return words.messages().text("report.page.counted", amount(), piece.limit());
    }

    /** Entries of a list, else characters as a reader counts. */
    private int amount() {
        String text = model.text(piece).get();
        return piece.isOfLines()
                ? (int) text.lines().filter(line -> !line.isBlank()).count()
                : LineBreaks.clusters(text).size();
    }
}
