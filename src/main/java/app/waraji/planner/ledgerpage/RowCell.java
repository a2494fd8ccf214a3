package app.waraji.planner.ledgerpage;

import app.waraji.planner.ledger.Reason;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One row: what it was and how long, from where to where, why and for whom. */
final class RowCell extends ListCell<GivenRow> {

    private final PageWords words;
    private final Label title = new Label();
    private final Label minutes = new Label();
    private final Label way = new Label();
    private final Label activity = new Label();
    private final Label sign = new Label();
    private final Label why = new Label();
    private final VBox lines;

    RowCell(PageWords words) {
        this.words = words;
        title.getStyleClass().add("row-title");
        way.getStyleClass().add("secondary");
        activity.getStyleClass().add("secondary");
        why.getStyleClass().add("row-why");
        lines = new VBox(1, line(title, minutes), line(way, activity), new HBox(6, sign, why));
        lines.getStyleClass().add("row-lines");
        // The cell is as wide as the list, whatever is written in it.
        lines.setMinWidth(0);
        setPrefWidth(0);
    }

    private static HBox line(Label left, Label right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(0);
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, left, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(GivenRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Reason reason = row.reason();
        title.setText(row.title());
        minutes.setText(words.dates().duration(row.minutes()));
        way.setText(words.way(row));
        activity.setText(row.activity() == null ? "" : "#" + row.activity());
        sign.setText(PageWords.sign(reason.kind()));
        sign.getStyleClass().setAll("label", "bar-sign", PageWords.style(reason.kind()));
        why.setText(words.ledger().reason(reason) + (row.note().isEmpty() ? "" : "  " + row.note()));
        setGraphic(lines);
        setAccessibleText(String.join(", ", row.title(), minutes.getText(), way.getText(), why.getText()));
    }
}
