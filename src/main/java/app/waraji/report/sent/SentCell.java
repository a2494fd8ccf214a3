package app.waraji.report.sent;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One report that was sent: which, and when to whom. */
final class SentCell extends ListCell<Frozen> {

    private final Messages messages;
    private final DateWords words;
    private final Label title = new Label();
    private final Label when = new Label();
    private final VBox lines = new VBox(2, title, when);

    SentCell(Messages messages) {
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        getStyleClass().add("sent-cell");
        title.getStyleClass().add("heading");
        when.getStyleClass().add("secondary");
        lines.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Frozen report, boolean empty) {
        super.updateItem(report, empty);
        if (empty || report == null) {
            setGraphic(null);
            return;
        }
        title.setText(name(report));
        String day = words.dateAndDay(report.sent().on());
        String to = report.sent().to();
        when.setText(to.isBlank() ? messages.text("sent.on", day) : messages.text("sent.onTo", day, to));
        setGraphic(lines);
    }

    /** Short: its kind and its days. */
    private String name(Frozen report) {
        Frozen.Paper paper = report.paper();
        return paper == null
                ? title(report, messages, words)
                : messages.text(report.sent().kind()) + " "
                        + words.span(report.sent().periodFrom(), paper.lastDay());
    }

    /** As it stands on the page; where that was not kept, by its kind and first day. */
    static String title(Frozen report, Messages messages, DateWords words) {
        Frozen.Paper paper = report.paper();
        return paper == null
                ? messages.text(
                        "sent.from",
                        messages.text(report.sent().kind()),
                        words.monthDay(report.sent().periodFrom()))
                : paper.title();
    }
}
