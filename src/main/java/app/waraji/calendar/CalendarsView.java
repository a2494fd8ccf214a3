package app.waraji.calendar;

import app.waraji.kernel.Messages;
import java.io.File;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The imported calendars, files and addresses to import from, what came of it, and the export. */
final class CalendarsView extends VBox {

    private static final int MOST_LINES_SHOWN = 8;

    private final CalendarsViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox();

    CalendarsView(CalendarsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("calendars");
        getStylesheets()
                .add(Objects.requireNonNull(CalendarsView.class.getResource("calendar.css"))
                        .toExternalForm());
        getChildren().addAll(list(), running(), outcome(), new CalendarExportView(model, messages));
        model.calendars().addListener((ListChangeListener<ImportedCalendar>) change -> showCalendars());
        showCalendars();
    }

    /** Asks for a file and imports it; nothing happens where none is chosen. */
    void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("calendar.import"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.text("calendar.files"), "*.ics", "*.ICS", "*.ical", "*.icalendar"),
                        new FileChooser.ExtensionFilter(messages.text("calendar.files.all"), "*.*"));
        File file =
                chooser.showOpenDialog(getScene() == null ? null : getScene().getWindow());
        if (file != null) {
            model.importFile(file.toPath());
        }
    }

    private Node list() {
        Label heading = new Label(messages.text("calendar.heading"));
        heading.getStyleClass().add("heading");
        Button another = new Button(messages.text("calendar.import"));
        another.setId("import-calendar");
        another.getStyleClass().add("accent-button");
        another.disableProperty().bind(model.readingProperty());
        another.setOnAction(click -> chooseFile());
        HBox head = new HBox(heading, gap(), another);
        head.getStyleClass().add("calendars-head");
        head.setAlignment(Pos.CENTER_LEFT);

        Label none = wrapped(messages.text("calendar.none"));
        none.getStyleClass().addAll("soft", "calendars-row");
        none.setMaxWidth(Double.MAX_VALUE);
        shownWhile(none, model.emptyProperty());
        return card(head, hint(messages.text("calendar.hint")), address(), none, rows);
    }

    private Node address() {
        TextField field = new TextField();
        field.setId("calendar-address");
        field.setPromptText(messages.text("calendar.address.prompt"));
        field.setAccessibleText(messages.text("calendar.address"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button add = new Button(messages.text("calendar.address.add"));
        add.setId("add-address");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.disableProperty().bind(model.readingProperty());
        Label label = new Label(messages.text("calendar.address"));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Runnable submit = () -> model.addAddress(field.getText(), field::clear);
        add.setOnAction(click -> submit.run());
        field.setOnAction(enter -> submit.run());
        HBox row = new HBox(label, field, add);
        row.getStyleClass().add("calendars-address");
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(row, hint(messages.text("calendar.address.hint")));
    }

    private void showCalendars() {
        rows.getChildren()
                .setAll(model.calendars().stream()
                        .map(calendar -> new CalendarRowView(calendar, model, messages))
                        .toList());
    }

    private Node running() {
        Label sentence = new Label(messages.text("calendar.running"));
        ProgressBar bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setAccessibleText(messages.text("calendar.running"));
        bar.progressProperty().bind(model.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(messages.text("calendar.running.cancel"));
        cancel.setId("cancel-import");
        cancel.setOnAction(click -> model.cancel());
        HBox row = new HBox(sentence, bar, cancel);
        row.getStyleClass().add("calendars-head");
        row.setAlignment(Pos.CENTER_LEFT);
        VBox card = card(row);
        shownWhile(card, model.readingProperty());
        return card;
    }

    private Node outcome() {
        Label sentence = wrapped("");
        sentence.setId("import-outcome");
        sentence.textProperty().bind(model.outcomeProperty());
        TextArea unread = new TextArea();
        unread.setId("import-unread");
        unread.setEditable(false);
        unread.setWrapText(true);
        unread.setAccessibleText(messages.text("calendar.unread.heading"));
        unread.textProperty().bind(model.unreadProperty());
        unread.prefRowCountProperty().bind(model.unreadProperty().map(CalendarsView::linesShown));

        Button copy = new Button(messages.text("calendar.unread.copy"));
        copy.setOnAction(click -> copy(unread.getText()));
        Button close = new Button(messages.text("calendar.outcome.close"));
        close.getStyleClass().add("quiet-button");
        close.setOnAction(click -> model.dismissOutcome());
        HBox buttons = new HBox(copy, close);
        buttons.getStyleClass().add("calendars-buttons");

        shownWhile(unread, model.unreadProperty().isNotEmpty());
        shownWhile(copy, model.unreadProperty().isNotEmpty());
        VBox card = card(sentence, unread, buttons);
        shownWhile(card, model.outcomeProperty().isNotEmpty());
        return card;
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("card", "calendars-card");
        return card;
    }

    private static Label hint(String text) {
        Label hint = wrapped(text);
        hint.getStyleClass().add("secondary");
        return hint;
    }

    private static int linesShown(String text) {
        return (int) Math.min(MOST_LINES_SHOWN, text.lines().count() + 1);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
