package app.waraji.report.sent;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two reports side by side, part by part; what stands on one side only is marked. */
final class CompareView extends ScrollPane {

    private static final double HALF = 50;

    private final Messages messages;
    private final DateWords words;
    private final GridPane grid = new GridPane();

    CompareView(Messages messages) {
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        setId("sent-compare");
        getStyleClass().addAll("card", "sent-scroll");
        setFitToWidth(true);
        setContent(grid);
        grid.getStyleClass().add("sent-compare");
        grid.setHgap(24);
        for (int side = 0; side < 2; side++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            grid.getColumnConstraints().add(column);
        }
    }

    void show(SentViewModel.Pair pair) {
        grid.getChildren().clear();
        grid.addRow(0, head(pair.earlier()), head(pair.later()));
        int row = 1;
        for (Difference each : Difference.between(passages(pair.earlier()), passages(pair.later()))) {
            Label heading =
                    new Label(each.isNone() ? messages.text("sent.compare.same", each.heading()) : each.heading());
            heading.getStyleClass().addAll("heading", "sent-part");
            heading.setMaxWidth(Double.MAX_VALUE);
            grid.add(heading, 0, row, 2, 1);
            grid.addRow(row + 1, side(each.before(), "sent.compare.gone"), side(each.after(), "sent.compare.new"));
            row += 2;
        }
    }

    private Label head(Frozen report) {
        Label head = new Label(SentCell.title(report, messages, words) + "  "
                + messages.text("sent.on", words.dateAndDay(report.sent().on())));
        head.getStyleClass().add("soft");
        head.setWrapText(true);
        return head;
    }

    private VBox side(List<Difference.Line> lines, String alone) {
        VBox side = new VBox(2);
        side.setMaxHeight(Region.USE_PREF_SIZE);
        if (lines.isEmpty()) {
            side.getChildren().add(line(messages.text("sent.compare.none"), "faint"));
        }
        for (Difference.Line each : lines) {
            String mark = alone.equals("sent.compare.gone") ? "－ " : "＋ ";
            Label line = each.onBoth()
                    ? line("　 " + each.text(), "soft")
                    : line(mark + each.text(), alone.equals("sent.compare.gone") ? "sent-gone" : "sent-new");
            if (!each.onBoth()) {
                line.setAccessibleText(messages.text(alone, each.text()));
            }
            side.getChildren().add(line);
        }
        return side;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll("sent-line", style);
        return line;
    }

    private static List<Passage> passages(Frozen report) {
        Frozen.Paper paper = report.paper();
        return paper == null ? List.of() : paper.passages();
    }
}
