package app.waraji.planner.ideal;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.Role;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An ideal week in the list: its name, and how many hours it gives to either hat. */
final class IdealCell extends ListCell<IdealWeek> {

    private final Messages messages;
    private final DateWords words;

    IdealCell(Messages messages) {
        this.messages = messages;
        this.words = new DateWords(messages.locale());
    }

    @Override
    protected void updateItem(@Nullable IdealWeek week, boolean empty) {
        super.updateItem(week, empty);
        if (week == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label name = new Label(week.name());
        name.getStyleClass().add("ideal-name");
        Label hours = new Label(hours(week, messages, words));
        hours.getStyleClass().add("secondary");
        VBox lines = new VBox(2, name, hours);
        lines.setAlignment(Pos.CENTER_LEFT);
        setGraphic(lines);
        setAccessibleText(week.name() + ", " + hours.getText());
    }

    /** マーケ 4.5h　営業 6.0h. */
    static String hours(IdealWeek week, Messages messages, DateWords words) {
        return messages.text(
                "ideal.hours", words.hours(week.minutes(Role.MARKETING)), words.hours(week.minutes(Role.SALES)));
    }
}
