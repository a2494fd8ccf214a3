package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kpi.intake.ImportViewModel.Step;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The steps of an import, one at a time, with the way back and on below. */
final class ImportView extends VBox {

    private final ImportViewModel model;
    private final Messages messages;
    private final HBox path = new HBox(8);
    private final StackPane place = new StackPane();
    private final Button on = new Button();
    private final Button back = new Button();
    private final Button leave = new Button();
    private final Label refusal = new Label();

    /** @param close closes the window */
    ImportView(ImportViewModel model, Messages messages, Runnable close) {
        super(12);
        this.model = model;
        this.messages = messages;
        getStylesheets()
                .add(Objects.requireNonNull(ImportView.class.getResource("intake.css"))
                        .toExternalForm());
        getStyleClass().add("intake-window");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().addAll(header(), place, buttons(close));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        model.stepProperty().subscribe(this::show);
        model.busyProperty().subscribe(this::enable);
        model.fileProperty().subscribe(this::goOnByEnter);
        model.tableProperty().subscribe(this::enable);
        model.wantedCountProperty().subscribe(this::enable);
        model.columns().changedProperty().subscribe(this::enable);
    }

    private Node header() {
        Label title = new Label(messages.text("intake.title"));
        title.getStyleClass().add("page-title");
        Label name = new Label();
        name.getStyleClass().add("soft");
        name.setMinWidth(0);
        name.textProperty().bind(model.nameProperty());
        path.setAlignment(Pos.CENTER_RIGHT);
        path.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(12, title, name, room(), path);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node buttons(Runnable close) {
        on.getStyleClass().add("accent-button");
        on.setId("intake-on");
        on.setOnAction(event -> model.goOn());
        back.setText(messages.text("intake.back"));
        back.setOnAction(event -> model.goBack());
        leave.setOnAction(event -> close.run());
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("intake-busy");
        busy.setAccessibleText(messages.text("intake.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        refusal.getStyleClass().add("intake-refusal");
        refusal.setWrapText(true);
        refusal.setMinWidth(0);
        model.refusalProperty().subscribe(sentence -> {
            refusal.setText(sentence);
            refusal.setVisible(!sentence.isEmpty());
        });
        HBox.setHgrow(refusal, Priority.ALWAYS);
        HBox row = new HBox(8, on, back, leave, busy, refusal);
        for (Button each : List.of(on, back, leave)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Step step) {
        place.getChildren()
                .setAll(
                        switch (step) {
                            case FILE -> new ImportFileView(model, messages);
                            case COLUMNS -> new ImportColumnsView(model, messages);
                            case CHANGES -> new ImportChangesView(model, messages);
                            case DONE -> done();
                        });
        path.getChildren().clear();
        int number = 0;
        for (Step each : Step.values()) {
            number++;
            Label label = new Label(messages.text("intake.step", number, messages.text(each)));
            label.getStyleClass().add(each == step ? "intake-step-now" : "intake-step");
            path.getChildren().add(label);
        }
        back.setVisible(step == Step.COLUMNS || step == Step.CHANGES);
        on.setVisible(step != Step.DONE);
        leave.setText(messages.text(step == Step.DONE ? "intake.close" : "intake.cancel"));
        on.setDefaultButton(step != Step.DONE);
        leave.setDefaultButton(step == Step.DONE);
        goOnByEnter();
    }

    /** So that Enter leads through what was guessed well, and stops where something has to be chosen. */
    private void goOnByEnter() {
        enable();
        Node choice = on.isDisabled() ? place.lookup(".combo-box") : null;
        if (choice != null) {
            choice.requestFocus();
        } else {
            (model.stepProperty().get() == Step.DONE ? leave : on).requestFocus();
        }
    }

    private void enable() {
        on.setDisable(!model.canGoOn());
        on.setText(
                model.stepProperty().get() == Step.CHANGES
                        ? messages.text(
                                "intake.import", model.wantedCountProperty().get())
                        : messages.text("intake.next"));
    }

    private Node done() {
        Label done = new Label(messages.text("intake.imported", model.imported()));
        done.getStyleClass().add("figure");
        done.setWrapText(true);
        Label undo = new Label(messages.text(
                "intake.undo",
                messages.text("intake.undo.import", model.nameProperty().get())));
        undo.getStyleClass().add("soft");
        undo.setWrapText(true);
        VBox box = new VBox(12, done, undo);
        int refused = model.planProperty().get().refused().size();
        if (refused > 0) {
            Label left = new Label(messages.text("intake.refused.count", refused));
            left.setWrapText(true);
            box.getChildren().add(left);
        }
        box.getStyleClass().addAll("card", "intake-done");
        return box;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.stepProperty().get() != Step.DONE) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            model.openFile(files.get(0).toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    static Region room() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }
}
