package app.waraji.exchange.whole;

import app.waraji.kernel.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The folder of the data, and what can be done with all of it. */
final class KeepingView extends VBox {

    private final KeepingViewModel model;
    private final Messages messages;

    KeepingView(KeepingViewModel model, Path folder, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "keeping");
        getStylesheets().add(stylesheet());
        Button backUp = button(messages.text("keeping.backup"), "keep-backup");
        backUp.setOnAction(click -> save(messages.text("keeping.backup"), "backup", model::backUp));
        Button restore = button(messages.text("keeping.restore"), "keep-restore");
        restore.setOnAction(click -> open(messages.text("keeping.restore"), model::restore));
        Button export = button(messages.text("keeping.export"), "keep-export");
        export.setOnAction(click -> save(messages.text("keeping.export"), "data", model::export));
        Button all = button(messages.text("keeping.import"), "keep-import");
        all.setOnAction(click -> open(messages.text("keeping.import"), model::importAll));
        getChildren()
                .addAll(
                        place(folder),
                        row(backUp, messages.text("keeping.backup.hint")),
                        row(restore, messages.text("keeping.restore.hint")),
                        row(export, messages.text("keeping.export.hint")),
                        row(all, messages.text("keeping.import.hint")),
                        waiting(),
                        told());
    }

    private HBox place(Path folder) {
        Label name = new Label(messages.text("keeping.folder"));
        name.getStyleClass().add("keeping-name");
        // A field, so that it can be selected and copied.
        TextField path = new TextField(folder.toString());
        path.setId("keep-folder");
        path.setEditable(false);
        path.setAccessibleText(messages.text("keeping.folder"));
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox row = new HBox(16, name, path);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String words, String id) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("keeping-button");
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private static HBox row(Button button, String hint) {
        HBox row = new HBox(16, button, wrapped(hint));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private HBox waiting() {
        Label words = new Label(messages.text("keeping.waiting"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button giveUp = button(messages.text("keeping.give-up"), "keep-give-up");
        giveUp.setOnAction(click -> model.giveUpWaiting());
        HBox row = new HBox(16, giveUp, words);
        row.setId("keep-waiting");
        row.getStyleClass().add("keeping-waiting");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.waitingProperty());
        row.managedProperty().bind(model.waitingProperty());
        return row;
    }

    private Label told() {
        Label told = new Label();
        told.setId("keep-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.textProperty().bind(model.toldProperty());
        told.visibleProperty().bind(model.toldProperty().isNotEmpty());
        told.managedProperty().bind(model.toldProperty().isNotEmpty());
        return told;
    }

    private void save(String title, String what, Consumer<Path> write) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName("waraji-" + what + "-" + model.today() + ".zip");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            write.accept(file.toPath());
        }
    }

    private void open(String title, Consumer<Path> read) {
        File file = chooser(title).showOpenDialog(getScene().getWindow());
        if (file != null) {
            read.accept(file.toPath());
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("keeping.files"), "*.zip"));
        return chooser;
    }

    private static String stylesheet() {
        return Objects.requireNonNull(KeepingView.class.getResource("whole.css"))
                .toExternalForm();
    }
}
