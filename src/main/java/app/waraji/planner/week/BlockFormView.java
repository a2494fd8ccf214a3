package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.TypedTime;
import app.waraji.planner.Role;
import app.waraji.planner.series.Regular;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.SeriesWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The form of one block: what, which hat, for which activity, when and how long. Enter saves, Esc leaves. */
final class BlockFormView extends VBox {

    private static final double WIDTH = 320;

    /** An activity, or none. */
    private record Choice(@Nullable Activity activity) {

        static final Choice NONE = new Choice(null);

        @Nullable
        Long id() {
            return activity == null ? null : activity.id();
        }
    }

    private final GridViewModel model;
    private final Messages messages;
    private final DateWords words;

    private final Label heading = new Label();
    private final TextField title = new TextField();
    private final ToggleGroup roles = new ToggleGroup();
    private final ComboBox<Choice> activity = new ComboBox<>();
    private final ComboBox<LocalDate> day = new ComboBox<>();
    private final TextField start = new TextField();
    private final TextField minutes = new TextField();
    private final TextField actual = new TextField();
    private final HBox actualRow = new HBox(8);
    private final CheckBox isProtected = new CheckBox();
    private final RepeatFormView repeat;
    private final Label preview = new Label();
    private final Label fault = new Label();
    private final HBox buttons;

    private @Nullable Draft draft;
    private @Nullable Regular previewed;

    BlockFormView(GridViewModel model, Messages messages, DateWords words) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        SeriesWords seriesWords = new SeriesWords(words.locale());
        this.repeat = new RepeatFormView(messages, words, seriesWords, () -> preview(seriesWords));
        this.buttons = buttons();
        getStyleClass().add("block-form");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setManaged(false);
        setVisible(false);
        nameFields();
        repeat.setVisible(model.repeating().isPresent());
        repeat.setManaged(repeat.isVisible());
        ScopeView scope = new ScopeView(model.sketches(), messages);
        buttons.visibleProperty().bind(scope.visibleProperty().not());
        buttons.managedProperty().bind(buttons.visibleProperty());
        getChildren()
                .addAll(
                        heading,
                        title,
                        roleButtons(),
                        activity,
                        timeRow(),
                        actualRow(),
                        isProtected,
                        repeat,
                        preview,
                        fault,
                        buttons,
                        scope);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void nameFields() {
        heading.getStyleClass().add("heading");
        title.setPromptText(messages.text("week.form.title"));
        title.accessibleTextProperty()
                .bind(heading.textProperty().map(head -> head + ", " + messages.text("week.form.title")));
        isProtected.setText(messages.text("week.form.protected"));
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        fault.setMinHeight(Region.USE_PREF_SIZE);
        preview.getStyleClass().add("secondary");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.managedProperty().bind(preview.textProperty().isNotEmpty());
        day.valueProperty().addListener((seen, before, now) -> {
            if (draft != null && now != null) {
                repeat.moveTo(draft.ruleDay(now));
            }
        });
        activity.setMaxWidth(Double.MAX_VALUE);
        activity.setAccessibleText(messages.text("week.form.activity"));
        activity.setConverter(activityWords());
        day.setConverter(dayWords());
    }

    /** Shows the draft; the title has the focus. */
    void fill(Draft filled, WeekPlan plan) {
        draft = filled;
        heading.setText(messages.text(filled.block() == null ? "week.form.new" : "week.form.edit"));
        title.setText(filled.content().title());
        roles.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        toggle.getUserData() == filled.content().role()));
        Stream<Choice> running = plan.activities().values().stream()
                .filter(each -> !each.archived()
                        || Objects.equals(each.id(), filled.content().activityId()))
                .sorted(Comparator.comparing(Activity::title))
                .map(Choice::new);
        activity.getItems()
                .setAll(Stream.concat(Stream.of(Choice.NONE), running).toList());
        activity.setValue(new Choice(plan.activity(filled.content().activityId())));
        day.getItems()
                .setAll(Stream.iterate(plan.week().monday(), each -> each.plusDays(1))
                        .limit(7)
                        .toList());
        day.setValue(filled.slot().day());
        start.setText(words.time(filled.slot().start()));
        minutes.setText(String.valueOf(filled.slot().minutes()));
        isProtected.setSelected(filled.content().isProtected());
        repeat.fill(filled.ruleDay(filled.slot().day()), filled.repeat());
        Integer measured = filled.actualMinutes();
        boolean ended = filled.block() != null && !filled.block().isOpen();
        actualRow.setVisible(ended || measured != null);
        actual.setText(measured == null ? "" : measured.toString());
        fault.setText("");
        setVisible(true);
        // Later, or the very key that opened the form would be typed into it.
        Platform.runLater(() -> {
            title.requestFocus();
            title.selectAll();
        });
    }

    void leave() {
        draft = null;
        setVisible(false);
    }

    private HBox roleButtons() {
        HBox row = new HBox();
        row.getStyleClass().add("roles");
        List<Role> all = List.of(Role.MARKETING, Role.SALES);
        for (Role role : all) {
            ToggleButton button = new ToggleButton(messages.text(role));
            button.setUserData(role);
            button.setToggleGroup(roles);
            button.getStyleClass().addAll(role == all.get(0) ? "left-pill" : "right-pill", "role-button");
            row.getChildren().add(button);
        }
        // One of the two is always chosen.
        roles.selectedToggleProperty().addListener((seen, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        return row;
    }

    private HBox timeRow() {
        start.setPrefColumnCount(4);
        start.setAccessibleText(messages.text("week.form.start"));
        minutes.setPrefColumnCount(4);
        minutes.setAccessibleText(messages.text("week.form.minutes"));
        day.setAccessibleText(messages.text("week.form.day"));
        Label unit = new Label(messages.text("week.form.minutesUnit"));
        unit.getStyleClass().add("secondary");
        HBox.setHgrow(day, Priority.ALWAYS);
        day.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, day, start, minutes, unit);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What it really took, once there is something to say of it. */
    private HBox actualRow() {
        actual.setPrefColumnCount(4);
        actual.setAccessibleText(messages.text("week.form.actual"));
        Label name = new Label(messages.text("week.form.actual"));
        Label unit = new Label(messages.text("week.form.minutesUnit"));
        unit.getStyleClass().add("secondary");
        actualRow.setAlignment(Pos.CENTER_LEFT);
        actualRow.managedProperty().bind(actualRow.visibleProperty());
        actualRow.getChildren().addAll(name, actual, unit);
        return actualRow;
    }

    private HBox buttons() {
        Button save = new Button(messages.text("week.form.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> save());
        Button cancel = new Button(messages.text("week.form.cancel"));
        cancel.setOnAction(event -> model.sketches().discard());
        HBox row = new HBox(8, save, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (buttons.isVisible()) {
                model.sketches().discard();
            } else {
                model.sketches().reconsider();
                title.requestFocus();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            // An Enter that ends a Japanese conversion never arrives here: the input method keeps it.
            save();
            event.consume();
        }
    }

    private void save() {
        Draft before = draft;
        if (before == null) {
            return;
        }
        Optional<LocalTime> time = TypedTime.time(start.getText());
        Optional<Integer> length = TypedTime.minutesOfADay(minutes.getText());
        if (time.isEmpty()) {
            refuse(start, messages.text("week.form.badStart"));
        } else if (length.isEmpty()) {
            refuse(minutes, messages.text("week.form.badMinutes"));
        } else if (!actual.getText().isBlank()
                && TypedTime.minutesOfADay(actual.getText()).isEmpty()) {
            refuse(actual, messages.text("week.form.badMinutes"));
        } else if (repeat.fault() != null) {
            fault.setText(repeat.fault());
        } else {
            model.sketches().save(filled(before, new Slot(day.getValue().atTime(time.get()), length.get())));
        }
    }

    private Draft filled(Draft before, Slot slot) {
        Role role = roles.getSelectedToggle().getUserData() == Role.SALES ? Role.SALES : Role.MARKETING;
        String named = title.getText().isBlank()
                ? messages.text(role)
                : title.getText().strip();
        Content content = new Content(named, role, activity.getValue().id(), isProtected.isSelected());
        return new Draft(
                before.of(),
                content,
                slot,
                repeat.read().orElse(null),
                TypedTime.minutesOfADay(actual.getText()).orElse(null));
    }

    /** The rule in words, and the days that come of it. */
    private void preview(SeriesWords seriesWords) {
        Draft before = draft;
        Optional<Repeat> read = repeat.read();
        Optional<LocalTime> time = TypedTime.time(start.getText());
        if (before == null || read.isEmpty() || time.isEmpty()) {
            previewed = null;
            preview.setText("");
            return;
        }
        Slot slot = new Slot(day.getValue().atTime(time.get()), before.slot().minutes());
        Regular regular = filled(before, slot).changed(read.get());
        previewed = regular;
        model.repeating()
                .ifPresent(series -> series.preview(regular, days -> {
                    if (regular.equals(previewed)) {
                        String rule = seriesWords.whole(regular.recurrence());
                        preview.setText(messages.text("week.repeat.preview", rule, seriesWords.days(days)));
                    }
                }));
    }

    private void refuse(TextField field, String sentence) {
        fault.setText(sentence);
        field.requestFocus();
        field.selectAll();
    }

    private StringConverter<Choice> activityWords() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice each) {
                return each == null || each.activity() == null
                        ? messages.text("week.form.noActivity")
                        : each.activity().title();
            }

            @Override
            public Choice fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        };
    }

    private StringConverter<LocalDate> dayWords() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate each) {
                return each == null ? "" : UndatedWeek.name(each, words);
            }

            @Override
            public LocalDate fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        };
    }
}
