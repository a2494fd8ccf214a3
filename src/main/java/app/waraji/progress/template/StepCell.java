package app.waraji.progress.template;

import app.waraji.fx.IconButton;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.progress.template.Draft.Entry;
import app.waraji.progress.template.Draft.Laid;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One task of the draft: whether it is made, its name, its estimate and its week. */
final class StepCell extends HBox {

    private static final int LONGEST_MINUTES = 4;
    private static final int LONGEST_TITLE = 200;

    private final Messages messages;
    private final DateWords words;
    private final CheckBox keep = new CheckBox();
    private final TextField title = new TextField();
    private final TextField minutes = new TextField();
    private final Label week = new Label();
    private final Label due = new Label();

    StepCell(TemplatesViewModel model, int index, Messages messages, DateWords words) {
        super(8);
        this.messages = messages;
        this.words = words;
        getStyleClass().add("step");
        setAlignment(Pos.CENTER_LEFT);
        keep.setOnAction(press -> model.keep(index, keep.isSelected()));
        title.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST_TITLE ? change : null));
        title.setAccessibleText(messages.text("templates.task"));
        title.getStyleClass().add("step-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        whenLeft(title, () -> model.rename(index, title.getText()));
        minutes.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + LONGEST_MINUTES + "}") ? change : null));
        minutes.setAccessibleText(messages.text("templates.minutes"));
        minutes.getStyleClass().add("step-minutes");
        whenLeft(minutes, () -> model.estimate(index, typed()));
        Label unit = new Label(messages.text("templates.minutes.unit"));
        unit.getStyleClass().add("unit");
        unit.setMinWidth(USE_PREF_SIZE);
        IconButton earlier = new IconButton(Feather.CHEVRON_LEFT, messages.text("templates.earlier"));
        earlier.setOnAction(press -> model.shift(index, -1));
        IconButton later = new IconButton(Feather.CHEVRON_RIGHT, messages.text("templates.later"));
        later.setOnAction(press -> model.shift(index, 1));
        earlier.getStyleClass().add("quiet-button");
        later.getStyleClass().add("quiet-button");
        week.getStyleClass().add("step-week");
        due.getStyleClass().addAll("step-due", "secondary");
        getChildren().addAll(keep, title, minutes, unit, earlier, week, later, due);
    }

    void show(Entry entry, Laid laid) {
        keep.setSelected(entry.isKept());
        keep.setAccessibleText(messages.text("templates.keep", entry.step().title()));
        if (!title.isFocused()) {
            title.setText(entry.step().title());
        }
        if (!minutes.isFocused()) {
            minutes.setText(String.valueOf(entry.step().minutes()));
        }
        week.setText(messages.text("templates.week", words.monthDay(laid.week().monday())));
        due.setText(
                laid.isPulledUp()
                        ? messages.text("templates.pulled")
                        : messages.text("templates.due", words.dateAndDay(laid.dueOn())));
        title.setDisable(!entry.isKept());
        minutes.setDisable(!entry.isKept());
    }

    private int typed() {
        return minutes.getText().isEmpty() ? 0 : Integer.parseInt(minutes.getText());
    }

    private static void whenLeft(TextField field, Runnable commit) {
        field.setOnAction(enter -> commit.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            }
        });
    }
}
