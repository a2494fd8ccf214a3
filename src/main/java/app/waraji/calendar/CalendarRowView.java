package app.waraji.calendar;

import app.waraji.calendar.ImportedCalendar.Failing;
import app.waraji.calendar.ImportedCalendar.Feed;
import app.waraji.kernel.Messages;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One calendar of the list: where it comes from, how fresh it is, and what can be done with it. */
final class CalendarRowView extends VBox {

    private final ImportedCalendar calendar;
    private final CalendarsViewModel model;
    private final Messages messages;
    private final DateTimeFormatter moment;

    CalendarRowView(ImportedCalendar calendar, CalendarsViewModel model, Messages messages) {
        this.calendar = calendar;
        this.model = model;
        this.messages = messages;
        this.moment = DateTimeFormatter.ofPattern(messages.text("calendar.imported.moment"), messages.locale());
        getStyleClass().add("calendars-row");
        getChildren().add(head());
        Feed feed = calendar.feed();
        if (feed != null) {
            getChildren().add(feed(feed));
            Failing failing = feed.failing();
            if (failing != null) {
                getChildren().add(failing(failing));
            }
        }
    }

    private Node head() {
        Label name = new Label(calendar.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label imported = new Label(messages.text("calendar.imported", moment.format(calendar.importedAt())));
        imported.getStyleClass().add("secondary");
        imported.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = row(name);
        if (!calendar.unread().isEmpty()) {
            Button unread = quiet(
                    messages.text("calendar.unread.count", calendar.unread().size()));
            unread.setAccessibleText(messages.text("calendar.unread.of", calendar.name()));
            unread.setOnAction(click -> model.showUnread(calendar));
            row.getChildren().add(unread);
        }
        Button remove = quiet(messages.text("calendar.remove"));
        remove.setAccessibleText(messages.text("calendar.remove.one", calendar.name()));
        remove.setOnAction(click -> model.remove(calendar));
        row.getChildren().addAll(imported, remove);
        return row;
    }

    private Node feed(Feed feed) {
        Label host = new Label(feed.address().host());
        host.getStyleClass().add("secondary");
        host.setMinWidth(0);
        CheckBox hourly = new CheckBox(messages.text("calendar.hourly"));
        hourly.setSelected(feed.hourly());
        hourly.setMinWidth(Region.USE_PREF_SIZE);
        hourly.setAccessibleText(messages.text("calendar.hourly.one", calendar.name()));
        hourly.setOnAction(click -> model.refreshHourly(calendar, hourly.isSelected()));
        Button refresh = new Button(messages.text("calendar.refresh"));
        refresh.setMinWidth(Region.USE_PREF_SIZE);
        refresh.setAccessibleText(messages.text("calendar.refresh.one", calendar.name()));
        refresh.disableProperty().bind(model.readingProperty());
        refresh.setOnAction(click -> model.refresh(calendar));
        return row(host, gap(), hourly, refresh);
    }

    private Label failing(Failing failing) {
        Label sentence = new Label(
                messages.text("calendar.failing", moment.format(failing.since()), messages.text(failing.why())));
        sentence.getStyleClass().add("calendars-failing");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("calendars-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button quiet(String text) {
        Button button = new Button(text);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
