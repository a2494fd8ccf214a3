package app.waraji.calendar;

import app.waraji.kernel.Messages;
import java.io.File;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The imported calendars, a button for another, and what came of the latest import. */
final class CalendarsView extends VBox {

    private static final int MOST_LINES_SHOWN = 8;

    private final CalendarsViewModel model;
    private final Messages messages;
    private final DateTimeFormatter moment;
    private final VBox rows = new VBox();

    CalendarsView(CalendarsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.moment = DateTimeFormatter.ofPattern(messages.text("calendar.imported.moment"), messages.locale());
        getStyleClass().add("calendars");
        getStylesheets()
                .add(Objects.requireNonNull(CalendarsView.class.getResource("calendar.css"))
                        .toExternalForm());
        getChildren().addAll(list(), outcome());
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

        Label hint = wrapped(messages.text("calendar.hint"));
        hint.getStyleClass().add("secondary");
        Label none = wrapped(messages.text("calendar.none"));
        none.getStyleClass().addAll("soft", "calendars-row");
        none.setMaxWidth(Double.MAX_VALUE);
        shownWhile(none, model.emptyProperty());
        VBox card = new VBox(head, hint, none, rows);
        card.getStyleClass().addAll("card", "calendars-card");
        return card;
    }

    private void showCalendars() {
        rows.getChildren().setAll(model.calendars().stream().map(this::row).toList());
    }

    private Node row(ImportedCalendar calendar) {
        Label name = new Label(calendar.name());
        Label imported = new Label(messages.text("calendar.imported", moment.format(calendar.importedAt())));
        imported.getStyleClass().add("secondary");
        imported.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new Button(messages.text("calendar.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(messages.text("calendar.remove.one", calendar.name()));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(click -> model.remove(calendar));
        HBox row = new HBox(name, gap(), imported, remove);
        row.getStyleClass().add("calendars-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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
        VBox card = new VBox(sentence, unread, buttons);
        card.getStyleClass().addAll("card", "calendars-card");
        shownWhile(card, model.outcomeProperty().isNotEmpty());
        return card;
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
