package app.waraji.activities;

import app.waraji.fx.IconButton;
import app.waraji.kernel.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The activities, one a row, each changed where it stands; below them the row that adds one. */
final class ActivitiesView extends VBox {

    private final ActivitiesViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final Hyperlink ended = new Hyperlink();

    ActivitiesView(ActivitiesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label problem = new Label();
        problem.getStyleClass().add("activities-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        ended.setOnAction(event ->
                model.endedShownProperty().set(!model.endedShownProperty().get()));
        VBox panel = new VBox(rows, additionRow());
        panel.getStyleClass().addAll("card", "activities-rows");
        getChildren().addAll(panel, problem, ended);
        getStyleClass().add("activities");
        getStylesheets()
                .add(Objects.requireNonNull(ActivitiesView.class.getResource("activities.css"))
                        .toExternalForm());
        model.activitiesProperty().subscribe(this::show);
        model.endedShownProperty()
                .subscribe(shown -> show(model.activitiesProperty().get()));
    }

    private void show(List<Activity> activities) {
        boolean all = model.endedShownProperty().get();
        rows.getChildren()
                .setAll(activities.stream()
                        .filter(activity -> all || !activity.archived())
                        .map(this::row)
                        .toList());
        long endedCount = activities.stream().filter(Activity::archived).count();
        ended.setText(
                all ? messages.text("activities.ended.hide") : messages.text("activities.ended.show", endedCount));
        ended.setVisible(endedCount > 0);
        ended.setManaged(endedCount > 0);
    }

    private Node row(Activity activity) {
        TextField title = field(activity.title(), messages.text("activities.name"), ActivityStore.LONGEST_TITLE);
        commitWhenLeft(title, text -> model.rename(activity, text));
        String tag = activity.tag() == null ? "" : activity.tag();
        TextField shortName = field(tag, messages.text("activities.tag"), ActivityStore.LONGEST_TAG);
        commitWhenLeft(shortName, text -> model.tag(activity, text));
        ComboBox<Channel> channel = channels();
        channel.setValue(activity.channel());
        channel.valueProperty().subscribe((before, now) -> {
            if (now != activity.channel()) {
                model.reach(activity, now);
            }
        });
        Button end = activity.archived()
                ? new IconButton(Feather.ROTATE_CCW, messages.text("activities.resume"))
                : new IconButton(Feather.ARCHIVE, messages.text("activities.archive"));
        end.getStyleClass().add("quiet-button");
        end.setOnAction(event -> {
            if (activity.archived()) {
                model.resume(activity);
            } else {
                model.archive(activity);
            }
        });
        HBox row = row(channel, title, shortName, end);
        if (activity.archived()) {
            row.getStyleClass().add("ended");
            List.of(title, shortName, channel).forEach(control -> control.setDisable(true));
        }
        return row;
    }

    private HBox additionRow() {
        TextField title = field("", messages.text("activities.new"), ActivityStore.LONGEST_TITLE);
        title.textProperty().bindBidirectional(model.newTitleProperty());
        TextField tag = field("", messages.text("activities.tag"), ActivityStore.LONGEST_TAG);
        tag.textProperty().bindBidirectional(model.newTagProperty());
        ComboBox<Channel> channel = channels();
        channel.valueProperty().bindBidirectional(model.newChannelProperty());
        Button add = new IconButton(Feather.PLUS, messages.text("activities.add"));
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.newTitleProperty().get().isBlank(), model.newTitleProperty()));
        add.setOnAction(event -> model.add());
        HBox row = row(channel, title, tag, add);
        row.getStyleClass().add("addition");
        return row;
    }

    private static HBox row(ComboBox<Channel> channel, TextField title, TextField tag, Button button) {
        Label mark = new Label("#");
        mark.getStyleClass().add("faint");
        HBox.setHgrow(title, Priority.ALWAYS);
        tag.setPrefColumnCount(8);
        HBox row = new HBox(channel, title, mark, tag, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("activities-row");
        return row;
    }

    private static TextField field(String text, String name, int longest) {
        TextField field = new TextField(text);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= longest ? change : null));
        return field;
    }

    private static void commitWhenLeft(TextField field, Consumer<String> commit) {
        field.setOnAction(event -> commit.accept(field.getText()));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.accept(field.getText());
            }
        });
    }

    private ComboBox<Channel> channels() {
        ComboBox<Channel> box = new ComboBox<>();
        box.getItems().setAll(Arrays.asList(Channel.values()));
        box.setAccessibleText(messages.text("activities.channel"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Channel channel) {
                return channel == null ? "" : messages.text(channel);
            }

            @Override
            public Channel fromString(String text) {
                throw new UnsupportedOperationException("chosen from the list, never typed");
            }
        });
        return box;
    }
}
