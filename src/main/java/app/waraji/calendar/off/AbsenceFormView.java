package app.waraji.calendar.off;

import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of one absence: what for, which days, and from when to when unless whole days. Enter saves. */
final class AbsenceFormView extends VBox {

    private static final int STEP = 15;
    private static final int DAY = 24 * 60;
    private static final int MORNING = 9 * 60;
    private static final int EVENING = 18 * 60;

    private final Absence absence;
    private final TimeOffViewModel model;
    private final Messages messages;
    private final Runnable leave;

    private final ToggleGroup kinds = new ToggleGroup();
    private final TextField days;
    private final CheckBox allDay;
    private final ComboBox<Integer> from;
    private final ComboBox<Integer> to;
    private final TextField title;
    private final Label fault = new Label();

    /** @param leave called when it is saved or given up */
    AbsenceFormView(Absence absence, TimeOffViewModel model, Messages messages, Runnable leave) {
        this.absence = absence;
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        days = field(typed(absence), messages.text("off.form.days"));
        title = field(absence.title(), messages.text("off.form.title"));
        allDay = new CheckBox(messages.text("off.form.allDay"));
        allDay.setSelected(absence.allDay());
        from = minutes(0, DAY - STEP, messages.text("off.form.from"));
        to = minutes(STEP, DAY, messages.text("off.form.to"));
        from.setValue(absence.allDay() ? MORNING : minute(absence.start().toLocalTime()));
        to.setValue(absence.allDay() ? EVENING : lastMinute(absence));
        fault.getStyleClass().add("time-off-problem");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        Label heading = new Label(messages.text(absence.id() == 0 ? "off.form.new" : "off.form.edit"));
        heading.getStyleClass().add("heading");
        getStyleClass().addAll("floating", "absence-form");
        getChildren().addAll(heading, kindButtons(), days, hours(), title, fault, buttons());
    }

    void begin() {
        days.requestFocus();
        days.selectAll();
    }

    private HBox kindButtons() {
        HBox row = new HBox();
        List<AbsenceKind> all = Arrays.asList(AbsenceKind.values());
        for (AbsenceKind kind : all) {
            ToggleButton button = new ToggleButton(messages.text(kind));
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            button.setSelected(kind == absence.kind());
            // A second press must not leave nothing chosen.
            button.setOnAction(press -> button.setSelected(true));
            int place = all.indexOf(kind);
            button.getStyleClass()
                    .add(place == 0 ? "left-pill" : place == all.size() - 1 ? "right-pill" : "center-pill");
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox hours() {
        Label dash = new Label("–");
        dash.getStyleClass().add("faint");
        HBox stretch = new HBox(8, from, dash, to);
        stretch.setAlignment(Pos.CENTER_LEFT);
        stretch.disableProperty().bind(allDay.selectedProperty());
        HBox row = new HBox(16, allDay, stretch);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons() {
        Button save = new Button(messages.text("off.form.save"));
        save.getStyleClass().add("accent-button");
        save.setDefaultButton(true);
        save.setOnAction(click -> save());
        Button cancel = new Button(messages.text("off.form.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> leave.run());
        return new HBox(8, save, cancel);
    }

    private void save() {
        Optional<DayRange> range = model.days(days.getText());
        if (range.isEmpty()) {
            fault.setText(messages.text("off.days.unread"));
            begin();
            return;
        }
        LocalDate first = range.get().first();
        LocalDate last = range.get().last();
        boolean whole = allDay.isSelected();
        LocalDateTime start = first.atStartOfDay().plusMinutes(whole ? 0 : from.getValue());
        LocalDateTime end = last.atStartOfDay().plusMinutes(whole ? DAY : to.getValue());
        if (!end.isAfter(start)) {
            fault.setText(messages.text("off.refused.end"));
            to.requestFocus();
            return;
        }
        AbsenceKind kind = (AbsenceKind) kinds.getSelectedToggle().getUserData();
        model.save(new Absence(absence.id(), kind, title.getText().strip(), start, end, whole));
        leave.run();
    }

    private static String typed(Absence absence) {
        LocalDate first = absence.start().toLocalDate();
        String days = written(first);
        return absence.lastDay().equals(first) ? days : days + " – " + written(absence.lastDay());
    }

    private static String written(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int lastMinute(Absence absence) {
        int minute = minute(absence.end().toLocalTime());
        return minute == 0 ? DAY : minute;
    }

    private static TextField field(String text, String name) {
        TextField field = new TextField(text);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= TimeOffStore.LONGEST_TITLE ? change : null));
        return field;
    }

    private static ComboBox<Integer> minutes(int least, int most, String name) {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems()
                .setAll(IntStream.iterate(least, minute -> minute <= most, minute -> minute + STEP)
                        .boxed()
                        .toList());
        box.setAccessibleText(name);
        box.setConverter(new ChoiceWords<>(minute -> "%d:%02d".formatted(minute / 60, minute % 60)));
        return box;
    }
}
