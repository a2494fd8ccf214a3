package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.kernel.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A win in one line of aligned columns, or the heading of a month. */
final class WinCell extends ListCell<WinRow> {

    private static final PseudoClass MONTH = PseudoClass.getPseudoClass("month");

    private final WinWords words;

    private final Label day = column("win-day");
    private final EffectLabelView effect;
    private final Label title = column("win-title");
    private final Label next = column("win-next");
    private final Label customer = column("win-customer");
    private final Label howMuch = column("win-how-much");
    private final Label activity = column("chip");
    private final HBox win;

    private final Label month = column("heading");
    private final Label count = column("secondary");
    private final HBox heading = new HBox(month, count);

    WinCell(Messages messages) {
        this.words = new WinWords(messages);
        this.effect = new EffectLabelView(messages);
        effect.setMinWidth(Region.USE_PREF_SIZE);
        VBox what = new VBox(title, next);
        what.getStyleClass().add("win-what");
        what.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(0);
        what.setPrefWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox tag = new HBox(activity);
        tag.getStyleClass().add("win-activity");
        tag.setAlignment(Pos.CENTER_LEFT);
        win = new HBox(day, effect, what, customer, howMuch, tag);
        win.getStyleClass().add("win");
        win.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("win-month");
        getStyleClass().add("win-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WinRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isMonth = !empty && row instanceof WinRow.Month;
        pseudoClassStateChanged(MONTH, isMonth);
        if (!empty && row instanceof WinRow.Month of) {
            month.setText(words.month(of.month()));
            count.setText(words.inMonth(of.count()));
            setAccessibleText(month.getText() + " " + count.getText());
            setGraphic(heading);
        } else if (!empty && row instanceof WinRow.Entry entry) {
            show(entry);
            setGraphic(win);
        } else {
            setAccessibleText(null);
            setGraphic(null);
        }
    }

    private void show(WinRow.Entry entry) {
        Outcome outcome = entry.win().outcome();
        Activity from = entry.activity();
        day.setText(words.day(entry.win()));
        effect.show(outcome.effect());
        title.setText(entry.win().title());
        next.setText(words.nextStep(outcome));
        next.setManaged(outcome.nextStep() != null);
        customer.setText(outcome.customer());
        howMuch.setText(words.howMuch(outcome));
        activity.setVisible(from != null);
        activity.setText(from == null ? "" : WinWords.tag(from));
        setAccessibleText(words.spoken(entry));
    }

    private static Label column(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
