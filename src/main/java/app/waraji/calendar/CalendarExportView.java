package app.waraji.calendar;

import app.waraji.kernel.Messages;
import java.io.File;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.converter.LocalDateStringConverter;

/** The days of the user's own plan that are to be written to a file. */
final class CalendarExportView extends VBox {

    private final CalendarsViewModel model;
    private final Messages messages;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();

    CalendarExportView(CalendarsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "calendars-card");
        Label heading = new Label(messages.text("calendar.export.heading"));
        heading.getStyleClass().add("heading");
        Label hint = new Label(messages.text("calendar.export.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var written = new LocalDateStringConverter(FormatStyle.MEDIUM, messages.locale(), IsoChronology.INSTANCE);
        first.setConverter(written);
        last.setConverter(written);
        first.setId("export-first");
        first.setAccessibleText(messages.text("calendar.export.first"));
        last.setId("export-last");
        last.setAccessibleText(messages.text("calendar.export.last"));
        first.setPrefWidth(150);
        last.setPrefWidth(150);
        Button export = new Button(messages.text("calendar.export"));
        export.setId("export-calendar");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.disableProperty()
                .bind(first.valueProperty().isNull().or(last.valueProperty().isNull()));
        export.setOnAction(click -> chooseFile());
        HBox row = new HBox(first, new Label("–"), last, export);
        row.getStyleClass().add("calendars-head");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, hint, row);
        LocalDate monday = model.runningWeek().monday();
        first.setValue(monday);
        last.setValue(monday.plusDays(6));
    }

    private void chooseFile() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("calendar.export"));
        chooser.setInitialFileName("waraji-" + from + ".ics");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("calendar.files"), "*.ics"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.export(from, to, file.toPath());
        }
    }
}
