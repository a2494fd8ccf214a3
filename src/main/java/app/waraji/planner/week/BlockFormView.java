package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.fx.ChoiceWords;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.TypedTime;
import app.waraji.planner.Role;
import app.waraji.planner.series.Regular;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.SeriesWords;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

    private final Label heading = new Label();
    private final TextField title = new TextField();
    private final ToggleGroup roles = new ToggleGroup();
    private final ComboBox<Choice> activity = new ComboBox<>();
    private final SlotFormView slot;
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
        this.slot = new SlotFormView(messages, words);
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
                        slot,
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
        slot.onDayChosen(day -> {
            if (draft != null) {
                repeat.moveTo(draft.ruleDay(day));
            }
        });
        activity.setMaxWidth(Double.MAX_VALUE);
        activity.setAccessibleText(messages.text("week.form.activity"));
        activity.setConverter(new ChoiceWords<>(this::nameOf));
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
        slot.fill(filled.slot(), plan);
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
        Optional<Slot> read = slot.read(this::refuse);
        if (read.isEmpty()) {
            return;
        }
        if (!actual.getText().isBlank()
                && TypedTime.minutesOfADay(actual.getText()).isEmpty()) {
            refuse(actual, messages.text("week.form.badMinutes"));
        } else if (repeat.fault() != null) {
            fault.setText(repeat.fault());
        } else {
            model.sketches().save(filled(before, read.get()));
        }
    }

    private Draft filled(Draft before, Slot at) {
        Role role = roles.getSelectedToggle().getUserData() == Role.SALES ? Role.SALES : Role.MARKETING;
        String named = title.getText().isBlank()
                ? messages.text(role)
                : title.getText().strip();
        Content content = new Content(named, role, activity.getValue().id(), isProtected.isSelected());
        return new Draft(
                before.of(),
                content,
                at,
                repeat.read().orElse(null),
                TypedTime.minutesOfADay(actual.getText()).orElse(null));
    }

    /** The rule in words, and the days that come of it. */
    private void preview(SeriesWords seriesWords) {
        Draft before = draft;
        Optional<Repeat> read = repeat.read();
        Optional<Slot> at = before == null
                ? Optional.empty()
                : slot.startingSlot(before.slot().minutes());
        if (before == null || read.isEmpty() || at.isEmpty()) {
            previewed = null;
            preview.setText("");
            return;
        }
        Regular regular = filled(before, at.get()).changed(read.get());
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

    private String nameOf(Choice choice) {
        Activity named = choice.activity();
        return named == null ? messages.text("week.form.noActivity") : named.title();
    }
}
