package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.fx.ChoiceWords;
import app.waraji.fx.EntryField;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.TypedTime;
import app.waraji.kernel.Week;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The form of one piece of work in the tray: what, which hat, for which activity; of a task also how long, which week, and
 * by when. A block keeps its length until it is placed.
 */
final class TrayFormView extends VBox {

    static final double WIDTH = 320;

    private static final int LABEL = 64;
    private static final int MOST_MINUTES = 100 * 60;
    private static final int WEEKS_AHEAD = 8;
    private static final int LONGEST_ENTRY = 20;

    private final WeekViewModel model;
    private final Messages messages;
    private final DateWords words;

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty estimate = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Optional<Activity>> activity = new ComboBox<>();
    private final ComboBox<Optional<Week>> week = new ComboBox<>();
    private final EntryField titleField;
    private final EntryField estimateField;
    private final EntryField dueField;
    private final Label heading = new Label();
    private final Label placed = new Label();
    private final Label fault = new Label();

    private final List<Node> ofTasksOnly;
    private @Nullable Placeable item;

    TrayFormView(WeekViewModel model, Messages messages, DateWords words) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        titleField = new EntryField(title, messages.text("week.form.title"), TaskStore.LONGEST_TITLE, this::save);
        estimateField = new EntryField(estimate, messages.text("week.task.estimate"), LONGEST_ENTRY, this::save);
        dueField = new EntryField(due, messages.text("week.task.due"), LONGEST_ENTRY, this::save);
        estimateField.setPrefColumnCount(6);
        dueField.setPromptText(messages.text("week.task.duePrompt"));
        titleField.setPromptText(messages.text("week.form.title"));
        role.getItems().setAll(Role.values());
        role.setConverter(new ChoiceWords<>(messages::text));
        activity.setConverter(
                new ChoiceWords<>(each -> each.map(Activity::title).orElse(messages.text("week.form.noActivity"))));
        week.setConverter(
                new ChoiceWords<>(each -> each.map(this::weekWords).orElse(messages.text("week.task.someday"))));
        placed.getStyleClass().add("secondary");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        fault.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("heading");
        HBox length = new HBox(8, estimateField, placed);
        length.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("block-form");
        setPrefWidth(WIDTH);
        setManaged(false);
        setVisible(false);
        ofTasksOnly = List.of(
                row(messages.text("week.task.estimate"), length),
                row(messages.text("week.task.week"), week),
                row(messages.text("week.task.due"), dueField));
        getChildren()
                .addAll(
                        heading,
                        titleField,
                        row(messages.text("week.task.role"), role),
                        row(messages.text("week.form.activity"), activity));
        getChildren().addAll(ofTasksOnly);
        getChildren().addAll(fault, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private HBox row(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("secondary");
        label.setMinWidth(LABEL);
        field.setAccessibleText(name);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons() {
        Button save = new Button(messages.text("week.form.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> save());
        Button cancel = new Button(messages.text("week.form.cancel"));
        cancel.setOnAction(event -> model.tray().leaveForm());
        return new HBox(8, save, cancel);
    }

    void show(@Nullable Placeable edited) {
        item = edited;
        WeekPlan plan = model.planProperty().get();
        setVisible(edited != null && plan != null);
        if (edited == null || plan == null) {
            return;
        }
        Task task = edited instanceof Placeable.OfTask of ? of.task() : null;
        heading.setText(messages.text(task == null ? "week.form.edit" : "week.task.edit"));
        title.set(edited.title());
        role.setValue(edited.role());
        offerActivities(edited.activityId(), plan);
        for (Node row : ofTasksOnly) {
            row.setVisible(task != null);
            row.setManaged(task != null);
        }
        if (task != null) {
            fill(task);
        }
        fault.setText("");
        // Later, or the very key that opened the form would be typed into it.
        Platform.runLater(() -> {
            titleField.requestFocus();
            titleField.selectAll();
        });
    }

    private void fill(Task task) {
        offerWeeks(task);
        estimate.set(words.duration(task.estimateMinutes()));
        placed.setText(
                task.placedMinutes() == 0
                        ? ""
                        : messages.text("week.task.placed", words.duration(task.placedMinutes())));
        LocalDate day = task.dueOn();
        due.set(day == null ? "" : day.toString());
    }

    private void offerActivities(@Nullable Long itsOwn, WeekPlan plan) {
        Stream<Optional<Activity>> running = plan.activities().values().stream()
                .filter(each -> !each.archived() || Objects.equals(each.id(), itsOwn))
                .sorted(Comparator.comparing(Activity::title))
                .map(Optional::of);
        activity.getItems()
                .setAll(Stream.concat(Stream.of(Optional.<Activity>empty()), running)
                        .toList());
        activity.setValue(Optional.ofNullable(plan.activity(itsOwn)));
    }

    private void offerWeeks(Task edited) {
        Week running = Week.of(model.tray().now());
        List<Optional<Week>> weeks = new ArrayList<>();
        Stream.iterate(running, Week::next).limit(WEEKS_AHEAD).forEach(each -> weeks.add(Optional.of(each)));
        Optional<Week> planned = Optional.ofNullable(edited.week());
        if (planned.isPresent() && !weeks.contains(planned)) {
            weeks.add(planned);
            weeks.sort(Comparator.comparing(Optional::orElseThrow));
        }
        weeks.add(Optional.empty());
        week.getItems().setAll(weeks);
        week.setValue(planned);
    }

    private String weekWords(Week each) {
        String span = words.span(each.monday(), each.sunday());
        Week running = Week.of(model.tray().now());
        return each.equals(running)
                ? messages.text("week.task.thisWeek", span)
                : each.equals(running.next()) ? messages.text("week.task.nextWeek", span) : span;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.tray().leaveForm();
            event.consume();
        }
    }

    private void save() {
        if (title.get().isBlank()) {
            refuse(titleField, messages.text("week.task.noTitle"));
        } else if (item instanceof Placeable.OfTask of) {
            save(of.task());
        } else if (item instanceof Placeable.OfBlock of) {
            model.tray().save(of.block(), title.get().strip(), role.getValue(), activityId());
        }
    }

    private void save(Task before) {
        Optional<Integer> minutes =
                TypedTime.minutes(estimate.get()).filter(length -> length >= 1 && length <= MOST_MINUTES);
        Optional<LocalDate> day = model.tray().day(due.get());
        if (minutes.isEmpty()) {
            refuse(estimateField, messages.text("week.task.badEstimate"));
        } else if (day.isEmpty() && !due.get().isBlank()) {
            refuse(dueField, messages.text("week.task.badDue"));
        } else {
            model.tray()
                    .save(
                            before,
                            new NewTask(
                                    title.get().strip(),
                                    role.getValue(),
                                    activityId(),
                                    minutes.get(),
                                    week.getValue().orElse(null),
                                    day.orElse(null)));
        }
    }

    private @Nullable Long activityId() {
        return activity.getValue().map(Activity::id).orElse(null);
    }

    private void refuse(EntryField field, String sentence) {
        fault.setText(sentence);
        field.requestFocus();
        field.selectAll();
    }
}
