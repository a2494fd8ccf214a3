package app.waraji.planner.ledgerpage;

import app.waraji.fx.ChoiceWords;
import app.waraji.fx.SuggestingField;
import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

/** What can be said of the selected row: why, and whose work it was; and the way to its week. */
final class RowEditView extends VBox {

    private final LedgerViewModel model;
    private final PageWords words;
    private final Label recorded = new Label();
    private final ComboBox<Reason> reason = new ComboBox<>();
    private final StringProperty written = new SimpleStringProperty("");
    private final ObservableList<String> earlier = FXCollections.observableArrayList();
    private final SuggestingField note;
    private final VBox said;
    private @Nullable GivenRow shown;
    private boolean showing;

    /** @param done called when the user has written and goes back to the rows */
    RowEditView(LedgerViewModel model, PageWords words, Runnable done) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        getStyleClass().add("row-edit");
        recorded.getStyleClass().add("secondary");
        recorded.setWrapText(true);
        recorded.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(recorded, Priority.ALWAYS);
        recorded.setMaxWidth(Double.MAX_VALUE);
        Button week = new Button(messages.text("given.open"));
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.setOnAction(event -> selected().ifPresent(row -> model.open(row.week())));
        note = new SuggestingField(written, earlier, messages.text("given.note"), Displacement.LONGEST_NOTE, () -> {
            save();
            done.run();
        });
        note.field().setPromptText(messages.text("given.note.prompt"));
        note.field().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                save();
            }
        });
        // Before the field, which would take Esc for itself.
        note.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                selected().ifPresent(row -> written.set(row.note()));
                done.run();
                key.consume();
            }
        });
        askReason(messages);
        said = new VBox(8, reason, note);
        getChildren().addAll(new HBox(8, recorded, week), said);
        model.readingProperty().subscribe(this::offer);
        model.selectedProperty().subscribe(this::show);
    }

    private void askReason(Messages messages) {
        reason.setAccessibleText(messages.text("given.reason"));
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setConverter(new ChoiceWords<>(
                chosen -> PageWords.sign(chosen.kind()) + "  " + words.ledger().reason(chosen)));
        reason.setOnAction(event -> {
            Reason chosen = reason.getValue();
            if (chosen != null && !showing) {
                selected().ifPresent(row -> model.answer(row, chosen));
            }
        });
    }

    /** Lets the reason be chosen. */
    void begin() {
        if (said.isVisible()) {
            reason.requestFocus();
        }
    }

    void beginNote() {
        if (said.isVisible()) {
            // Later, or the key that asked for it would be typed into it.
            Platform.runLater(() -> {
                note.field().requestFocus();
                note.field().end();
            });
        }
    }

    private Optional<GivenRow> selected() {
        return Optional.ofNullable(model.selectedProperty().get());
    }

    /** Writes the note to the row it was written for, which may be selected no more. */
    private void save() {
        if (shown != null) {
            model.note(shown, written.get());
        }
    }

    private void offer(@Nullable PeriodReading reading) {
        if (reading != null) {
            earlier.setAll(reading.notes());
            show(model.selectedProperty().get());
        }
    }

    private void show(@Nullable GivenRow row) {
        boolean another = shown == null || row == null || shown.key() != row.key();
        if (another) {
            save();
        }
        shown = row;
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            return;
        }
        Displacement displacement = row.displacement();
        said.setVisible(displacement != null);
        said.setManaged(displacement != null);
        recorded.setText(
                displacement == null ? words.messages().text("given.undecided.hint") : words.recorded(displacement));
        if (another || !note.field().isFocused()) {
            written.set(row.note());
        }
        showReason(row);
    }

    private void showReason(GivenRow row) {
        showing = true;
        PeriodReading reading = model.readingProperty().get();
        if (reading != null) {
            reason.getItems().setAll(reading.reasons());
            // One that is not offered any more is still this row's.
            reason.setValue(reading.reasons().stream()
                    .filter(offered -> offered.id() == row.reason().id())
                    .findFirst()
                    .orElse(row.reason()));
        }
        showing = false;
    }
}
