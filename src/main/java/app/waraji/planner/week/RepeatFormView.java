package app.waraji.planner.week;

import app.waraji.fx.ChoiceWords;
import app.waraji.fx.DateField;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.TypedTime;
import app.waraji.planner.series.OnHoliday;
import app.waraji.planner.series.Recurrence;
import app.waraji.planner.series.Rhythm;
import app.waraji.planner.series.SeriesWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How a block repeats: not at all in one line, else its rhythm, its end, what becomes of holidays. */
final class RepeatFormView extends VBox {

    private static final int MOST = 99;

    /** A rhythm, or none. */
    private record Choice(@Nullable Rhythm rhythm) {
        static final Choice NONE = new Choice(null);
    }

    private enum End {
        NEVER,
        UNTIL,
        TIMES
    }

    private final Messages messages;
    private final SeriesWords words;
    private final Runnable changed;

    private final ComboBox<Choice> rhythm = new ComboBox<>();
    private final TextField every = new TextField();
    private final Label unit = new Label();
    private final Map<DayOfWeek, ToggleButton> weekdays = new EnumMap<>(DayOfWeek.class);
    private final HBox weekdayRow = new HBox();
    private final ComboBox<End> end = new ComboBox<>();
    private final DateField until;
    private final TextField times = new TextField();
    private final Label timesUnit = new Label();
    private final ComboBox<OnHoliday> onHoliday = new ComboBox<>();
    private final VBox details;

    private LocalDate day = LocalDate.EPOCH;
    private boolean filling;

    /** @param changed called whenever something else is chosen */
    RepeatFormView(Messages messages, DateWords dates, SeriesWords words, Runnable changed) {
        super(8);
        this.messages = messages;
        this.words = words;
        this.changed = changed;
        this.until = new DateField(new SimpleObjectProperty<>(), messages.text("week.repeat.until"));
        getStyleClass().add("repeat-form");
        for (DayOfWeek each : DayOfWeek.values()) {
            weekdays.put(each, weekday(each, dates));
        }
        weekdayRow.getChildren().addAll(weekdays.values());
        details = new VBox(8, weekdayRow, endRow(), holidayRow());
        getChildren().addAll(rhythmRow(), details);
    }

    /**
     * Shows a rule, or none.
     *
     * @param ruleDay the day of the rule for which the block stands
     */
    void fill(LocalDate ruleDay, @Nullable Repeat repeat) {
        filling = true;
        day = ruleDay;
        Recurrence rule = repeat == null ? null : repeat.recurrence();
        offerRhythms(rule == null ? null : rule.rhythm());
        every.setText(String.valueOf(rule == null ? 1 : rule.every()));
        LocalDate last = rule == null ? null : rule.until();
        Integer count = rule == null ? null : rule.times();
        end.setValue(last != null ? End.UNTIL : count != null ? End.TIMES : End.NEVER);
        until.setValue(last == null ? ruleDay.plusMonths(3) : last);
        times.setText(String.valueOf(count == null ? 10 : count));
        onHoliday.setValue(repeat == null ? OnHoliday.KEEP : repeat.onHoliday());
        filling = false;
        show();
    }

    /** The block goes to another day, and its rule with it. */
    void moveTo(LocalDate ruleDay) {
        if (!ruleDay.equals(day)) {
            filling = true;
            Rhythm before = chosen().orElse(null);
            Rhythm moved = before == null ? null : before.moved(day, ruleDay);
            day = ruleDay;
            offerRhythms(moved);
            filling = false;
            show();
        }
    }

    boolean repeats() {
        return chosen().isPresent();
    }

    /** A sentence on what is wrong with it, or null. */
    @Nullable
    String fault() {
        if (!repeats()) {
            return null;
        }
        if (number(every).isEmpty()) {
            return messages.text("week.repeat.badEvery");
        }
        if (end.getValue() == End.TIMES && number(times).isEmpty()) {
            return messages.text("week.repeat.badTimes");
        }
        boolean endsBefore = end.getValue() == End.UNTIL
                && (until.getValue() == null || until.getValue().isBefore(day));
        return endsBefore ? messages.text("week.repeat.badUntil") : null;
    }

    /** Empty where it does not repeat, or something is wrong. */
    Optional<Repeat> read() {
        if (fault() != null) {
            return Optional.empty();
        }
        return chosen().map(rule -> new Repeat(
                new Recurrence(
                        day,
                        rule,
                        number(every).orElse(1),
                        end.getValue() == End.UNTIL ? until.getValue() : null,
                        end.getValue() == End.TIMES ? number(times).orElse(1) : null),
                onHoliday.getValue()));
    }

    private void offerRhythms(@Nullable Rhythm current) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.NONE));
        Rhythm.fitting(day).forEach(each -> choices.add(new Choice(each)));
        Set<DayOfWeek> days = EnumSet.of(day.getDayOfWeek());
        if (current instanceof Rhythm.Weekly weekly) {
            days.addAll(weekly.days());
        } else if (current != null && !choices.contains(new Choice(current))) {
            choices.add(new Choice(current));
        }
        weekdays.forEach((each, button) -> {
            button.setSelected(days.contains(each));
            button.setDisable(each == day.getDayOfWeek());
        });
        rhythm.getItems().setAll(choices);
        rhythm.setValue(
                current instanceof Rhythm.Weekly
                        ? choices.get(1)
                        : current == null ? Choice.NONE : new Choice(current));
    }

    /** With the weekdays that are pressed. */
    private Optional<Rhythm> chosen() {
        Rhythm rule = rhythm.getValue() == null ? null : rhythm.getValue().rhythm();
        if (rule instanceof Rhythm.Weekly) {
            Set<DayOfWeek> days = EnumSet.of(day.getDayOfWeek());
            weekdays.forEach((each, button) -> {
                if (button.isSelected()) {
                    days.add(each);
                }
            });
            return Optional.of(new Rhythm.Weekly(days));
        }
        return Optional.ofNullable(rule);
    }

    private void show() {
        if (filling) {
            return;
        }
        boolean weekly = chosen().filter(rule -> rule instanceof Rhythm.Weekly).isPresent();
        show(every, repeats());
        show(unit, repeats());
        unit.setText(messages.text(weekly ? "week.repeat.weeks" : "week.repeat.months"));
        show(details, repeats());
        show(weekdayRow, weekly);
        show(until, end.getValue() == End.UNTIL);
        show(times, end.getValue() == End.TIMES);
        show(timesUnit, end.getValue() == End.TIMES);
        changed.run();
    }

    private HBox rhythmRow() {
        rhythm.setConverter(new ChoiceWords<>(
                choice -> choice.rhythm() == null ? messages.text("week.repeat.none") : words.choice(choice.rhythm())));
        rhythm.setAccessibleText(messages.text("week.repeat.label"));
        every.setAccessibleText(messages.text("week.repeat.every"));
        every.setPrefColumnCount(2);
        rhythm.valueProperty().addListener((seen, before, now) -> show());
        every.textProperty().addListener((seen, before, now) -> show());
        return row(messages.text("week.repeat.label"), rhythm, every, unit);
    }

    private HBox endRow() {
        end.getItems().setAll(End.values());
        end.setConverter(new ChoiceWords<>(messages::text));
        end.setAccessibleText(messages.text("week.repeat.end"));
        until.setPrefWidth(120);
        times.setPrefColumnCount(3);
        times.setAccessibleText(messages.text("week.repeat.times"));
        timesUnit.setText(messages.text("week.repeat.timesUnit"));
        end.valueProperty().addListener((seen, before, now) -> show());
        until.valueProperty().addListener((seen, before, now) -> show());
        times.textProperty().addListener((seen, before, now) -> show());
        return row(messages.text("week.repeat.end"), end, until, times, timesUnit);
    }

    private HBox holidayRow() {
        onHoliday.getItems().setAll(OnHoliday.values());
        onHoliday.setConverter(new ChoiceWords<>(messages::text));
        onHoliday.setAccessibleText(messages.text("week.repeat.holidays"));
        onHoliday.valueProperty().addListener((seen, before, now) -> show());
        return row(messages.text("week.repeat.holidays"), onHoliday);
    }

    private static HBox row(String name, ComboBox<?> choice, Node... more) {
        Label label = new Label(name);
        label.getStyleClass().add("repeat-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox row = new HBox(8, label, choice);
        row.getChildren().addAll(more);
        for (Node each : more) {
            if (each instanceof Label unit) {
                unit.getStyleClass().add("secondary");
                unit.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton weekday(DayOfWeek each, DateWords dates) {
        ToggleButton button = new ToggleButton(dates.day(each));
        button.getStyleClass()
                .addAll(
                        "weekday-button",
                        each == DayOfWeek.MONDAY
                                ? "left-pill"
                                : each == DayOfWeek.SUNDAY ? "right-pill" : "center-pill");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.selectedProperty().addListener((seen, before, now) -> show());
        return button;
    }

    private static Optional<Integer> number(TextField field) {
        return TypedTime.minutes(field.getText()).filter(number -> number <= MOST);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
