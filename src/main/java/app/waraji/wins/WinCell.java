package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

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
    private final Label told = new Label();
    private final Label whose = column("win-whose");
    private final ChainMarkView chain = new ChainMarkView();
    private final HBox win;

    private final Label month = column("heading");
    private final Label count = column("secondary");
    private final HBox heading = new HBox(month, count);

    /** @param narrow whether there is no room for a column of customers */
    WinCell(Messages messages, ObservableValue<Boolean> narrow) {
        this.words = new WinWords(messages);
        this.effect = new EffectLabelView(messages);
        effect.setMinWidth(Region.USE_PREF_SIZE);
        HBox below = new HBox(chain, whose, next);
        below.getStyleClass().add("win-below");
        VBox what = new VBox(title, below);
        what.getStyleClass().add("win-what");
        what.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(0);
        what.setPrefWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox tag = new HBox(activity);
        tag.getStyleClass().add("win-activity");
        tag.setAlignment(Pos.CENTER_LEFT);
        HBox shared = new HBox(told);
        shared.getStyleClass().add("win-told");
        shared.setAlignment(Pos.CENTER_LEFT);
        customer.visibleProperty().bind(narrow.map(is -> !is));
        customer.managedProperty().bind(customer.visibleProperty());
        whose.visibleProperty().bind(narrow);
        whose.managedProperty()
                .bind(whose.visibleProperty().and(whose.textProperty().isNotEmpty()));
        below.managedProperty()
                .bind(chain.managedProperty().or(whose.managedProperty()).or(next.managedProperty()));
        win = new HBox(day, effect, what, customer, howMuch, tag, shared);
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
        whose.setText(Objects.requireNonNullElse(outcome.customer(), ""));
        chain.show(entry.chain(), entry.win());
        told.setText(words.told(entry.sharings()));
        told.getStyleClass().setAll("label", "win-told-label");
        told.getStyleClass().addAll(entry.isShared() ? List.of("is-told") : List.of("chip", "away"));
        told.setGraphic(entry.isShared() ? new Icon(Feather.CHECK) : null);
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
