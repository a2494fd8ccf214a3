package app.waraji.boss;

import app.waraji.kernel.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A request in two lines, or the heading of those that have come as far. */
final class RequestCell extends ListCell<RequestRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Messages messages;
    private final RequestWords words;
    private final Label state = styled("request-state");
    private final Label what = styled("request-what");
    private final Label facts = styled("request-facts");
    private final Label latest = styled("request-latest");
    private final HBox request;
    private final Label group = styled("heading");
    private final Label count = styled("secondary");
    private final HBox heading = new HBox(group, count);

    RequestCell(Messages messages) {
        this.messages = messages;
        this.words = new RequestWords(messages);
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(what, facts);
        lines.getStyleClass().add("request-lines");
        lines.setMinWidth(0);
        lines.setPrefWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        latest.setMinWidth(Region.USE_PREF_SIZE);
        request = new HBox(16, state, lines, latest);
        request.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("request-heading");
        getStyleClass().add("request-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RequestRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isHeading = !empty && row instanceof RequestRow.Heading;
        pseudoClassStateChanged(HEADING, isHeading);
        if (!empty && row instanceof RequestRow.Heading of) {
            group.setText(messages.text(of.group()));
            count.setText(messages.text("requests.count", of.count()));
            setAccessibleText(group.getText() + " " + count.getText());
            setGraphic(heading);
        } else if (!empty && row instanceof RequestRow.Entry entry) {
            show(entry);
            setGraphic(request);
        } else {
            setAccessibleText(null);
            setGraphic(null);
        }
    }

    private void show(RequestRow.Entry entry) {
        RequestState now = entry.request().state();
        state.setText(words.state(now));
        state.getStyleClass().setAll("label", "request-state", now.name().toLowerCase(Locale.ROOT));
        what.setText(entry.request().wording().what());
        String said = words.facts(entry);
        facts.setText(said);
        facts.setManaged(!said.isEmpty());
        latest.setText(words.latest(entry.request()));
        setAccessibleText(words.spoken(entry));
    }

    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
