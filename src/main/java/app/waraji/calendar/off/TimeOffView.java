package app.waraji.calendar.off;

import app.waraji.fx.IconButton;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The holidays of the firm, renamed where they stand, with the line that adds some; below them the absences. */
final class TimeOffView extends VBox {

    private final TimeOffViewModel model;
    private final Consumer<Absence> edit;
    private final Messages messages;
    private final DateWords words;
    private final VBox closedRows = new VBox();
    private final VBox absenceRows = new VBox();

    /** @param edit opens the form of an absence; one with id 0 is new */
    TimeOffView(TimeOffViewModel model, Consumer<Absence> edit, Messages messages) {
        this.model = model;
        this.edit = edit;
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        getStyleClass().add("time-off");
        getStylesheets().add(stylesheet());
        getChildren().addAll(closedCard(), absenceCard());
        model.closedProperty().subscribe(this::showClosed);
        model.absencesProperty().subscribe(this::showAbsences);
    }

    static String stylesheet() {
        return Objects.requireNonNull(TimeOffView.class.getResource("off.css")).toExternalForm();
    }

    private Node closedCard() {
        Label heading = heading(messages.text("off.closed.heading"));
        Label problem = wrapped("");
        problem.getStyleClass().add("time-off-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return card(heading, hint(messages.text("off.closed.hint")), closedRows, addition(), problem);
    }

    private Node addition() {
        TextField days = field("", messages.text("off.closed.days"), 40);
        days.getStyleClass().add("time-off-days");
        days.textProperty().bindBidirectional(model.newDaysProperty());
        TextField name = field("", messages.text("off.closed.name"), TimeOffStore.LONGEST_NAME);
        name.textProperty().bindBidirectional(model.newNameProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(messages.text("off.closed.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        List.of(days, name).forEach(field -> field.setOnAction(enter -> model.close()));
        add.setOnAction(click -> model.close());
        return row(days, name, add);
    }

    private void showClosed(List<ClosedDays> closed) {
        closedRows.getChildren().setAll(closed.stream().map(this::row).toList());
        if (closed.isEmpty()) {
            closedRows.getChildren().setAll(none(messages.text("off.closed.none")));
        }
    }

    private Node row(ClosedDays closed) {
        Label days = new Label(dated(closed));
        days.getStyleClass().add("time-off-days");
        TextField name = field(closed.name(), messages.text("off.closed.name"), TimeOffStore.LONGEST_NAME);
        name.setOnAction(enter -> model.rename(closed, name.getText()));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.rename(closed, name.getText());
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        return row(days, name, remover(closed.name(), () -> model.open(closed)));
    }

    private String dated(ClosedDays closed) {
        int year = closed.first().getYear();
        String days = closed.first().equals(closed.last())
                ? words.dateAndDay(closed.first())
                : words.span(closed.first(), closed.last());
        return messages.text("off.closed.dated", String.valueOf(year), days);
    }

    private Node absenceCard() {
        Button add = new Button(messages.text("off.absence.add"));
        add.setOnAction(click -> edit.accept(Absence.days(AbsenceKind.LEAVE, model.today(), model.today())));
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(heading(messages.text("off.absence.heading")), gap(), add);
        head.setAlignment(Pos.CENTER_LEFT);
        return card(head, hint(messages.text("off.absence.hint")), absenceRows);
    }

    private void showAbsences(List<Absence> absences) {
        absenceRows.getChildren().setAll(absences.stream().map(this::row).toList());
        if (absences.isEmpty()) {
            absenceRows.getChildren().setAll(none(messages.text("off.absence.none")));
        }
    }

    private Node row(Absence absence) {
        Label when = new Label(
                messages.text("off.closed.dated", String.valueOf(absence.start().getYear()), absence.words(words)));
        when.getStyleClass().add("time-off-when");
        String name = absence.name(messages);
        Button change = new Button(messages.text("off.absence.edit"));
        change.setAccessibleText(messages.text("off.absence.edit.one", name));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(click -> edit.accept(absence));
        return row(when, new Label(name), gap(), change, remover(name, () -> model.remove(absence)));
    }

    private Button remover(String name, Runnable remove) {
        Button button = new IconButton(Feather.TRASH_2, messages.text("off.remove.one", name));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(click -> remove.run());
        return button;
    }

    private static TextField field(String content, String meaning, int longest) {
        TextField field = new TextField(content);
        field.setPromptText(meaning);
        field.setAccessibleText(meaning);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= longest ? change : null));
        return field;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Label hint(String text) {
        Label hint = wrapped(text);
        hint.getStyleClass().add("secondary");
        return hint;
    }

    private static Node none(String sentence) {
        Label none = wrapped(sentence);
        none.getStyleClass().add("soft");
        return row(none);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("time-off-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("card", "time-off-card");
        return card;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
