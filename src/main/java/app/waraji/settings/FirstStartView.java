package app.waraji.settings;

import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One panel: the questions, then the offer of a sample. */
final class FirstStartView extends StackPane {

    private static final int LONGEST_NAME = 60;

    private final FirstStartViewModel model;
    private final Messages messages;

    FirstStartView(FirstStartViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        VBox questions = questions();
        VBox offer = offer();
        for (Node step : List.of(questions, offer)) {
            step.getStyleClass().addAll("card", "first-start-panel");
            step.managedProperty().bind(step.visibleProperty());
        }
        questions.visibleProperty().bind(model.stepProperty().isEqualTo(FirstStartViewModel.Step.QUESTIONS));
        offer.visibleProperty().bind(model.stepProperty().isNotEqualTo(FirstStartViewModel.Step.QUESTIONS));
        getChildren().addAll(questions, offer);
        getStyleClass().add("first-start");
        // A text field keeps Esc to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByEscape);
        getStylesheets()
                .add(Objects.requireNonNull(FirstStartView.class.getResource("settings.css"))
                        .toExternalForm());
    }

    /** The way past the step that is shown. */
    private void leaveByEscape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        switch (model.stepProperty().get()) {
            case QUESTIONS -> model.skip();
            case SAMPLE -> model.startEmpty();
            case FILLING -> {
                return;
            }
        }
        key.consume();
    }

    private VBox questions() {
        TextField author = field(model.authorProperty(), messages.text("settings.author"));
        TextField boss = field(model.bossProperty(), messages.text("settings.boss"));
        HBox.setHgrow(author, Priority.ALWAYS);
        HBox.setHgrow(boss, Priority.ALWAYS);
        TextField from = field(model.fromProperty(), messages.text("settings.work.from"));
        TextField to = field(model.toProperty(), messages.text("settings.work.to"));
        from.setPrefColumnCount(4);
        to.setPrefColumnCount(4);
        Label dash = new Label("–");
        dash.getStyleClass().add("faint");
        PillsView<Language> language = new PillsView<>(
                List.of(Language.values()), messages::text, model.languageProperty(), model.languageProperty()::set);
        Button skip = new Button(messages.text("settings.first.skip"));
        skip.getStyleClass().add("quiet-button");
        skip.setOnAction(event -> model.skip());
        Button next = new Button(messages.text("settings.first.next"));
        next.setDefaultButton(true);
        next.setOnAction(event -> model.answer());
        return new VBox(
                words(messages.text("settings.first.title"), messages.text("settings.first.lead")),
                question(messages.text("settings.first.names"), author, boss),
                question(
                        messages.text("settings.first.hours"),
                        from,
                        dash,
                        to,
                        FieldView.problem(model.problemProperty(), "")),
                question(messages.text("settings.first.language"), language),
                buttons(skip, next));
    }

    private VBox offer() {
        Button fill = new Button();
        fill.getStyleClass().add("accent-button");
        fill.setOnAction(event -> model.startWithSample());
        Button empty = new Button(messages.text("settings.first.sample.empty"));
        empty.setOnAction(event -> model.startEmpty());
        model.stepProperty().subscribe(step -> {
            boolean filling = step == FirstStartViewModel.Step.FILLING;
            fill.setText(messages.text(filling ? "settings.first.sample.filling" : "settings.first.sample.fill"));
            fill.setDisable(filling);
            empty.setDisable(filling);
        });
        VBox offer = new VBox(
                words(messages.text("settings.first.sample.title"), messages.text("settings.first.sample.lead")),
                buttons(empty, fill));
        offer.visibleProperty().subscribe(shown -> {
            if (shown) {
                fill.requestFocus();
            }
        });
        return offer;
    }

    private static VBox words(String title, String lead) {
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label words = new Label(lead);
        words.getStyleClass().add("soft");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(8, heading, words);
    }

    private static VBox question(String words, Node... controls) {
        Label question = new Label(words);
        question.getStyleClass().add("heading");
        HBox row = new HBox(8, controls);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, question, row);
    }

    private static HBox buttons(Button other, Button first) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, gap, other, first);
    }

    private static TextField field(StringProperty text, String name) {
        TextField field = new TextField();
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST_NAME ? change : null));
        field.textProperty().bindBidirectional(text);
        field.setPromptText(name);
        field.setAccessibleText(name);
        return field;
    }
}
