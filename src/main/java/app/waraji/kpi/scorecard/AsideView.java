package app.waraji.kpi.scorecard;

import app.waraji.fx.EntryField;
import app.waraji.kpi.Verdict;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import app.waraji.kpi.scorecard.ScorecardViewModel.Refused;
import app.waraji.kpi.scorecard.ScorecardViewModel.Spot;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Beside the form: the line of the weeks and the verdict; what could not be taken; or a note being written. */
final class AsideView extends HBox {

    private static final double SPARK = 96;
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

    private final ScorecardViewModel model;
    private final CardWords words;
    private final SparkView spark = new SparkView();
    private final Label verdict = new Label();
    private final Label fault = new Label();
    private final StringProperty written = new SimpleStringProperty("");
    private @Nullable EntryField note;

    AsideView(ScorecardViewModel model, CardWords words) {
        this.model = model;
        this.words = words;
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("score-aside");
        spark.setMinWidth(SPARK);
        spark.setPrefSize(SPARK, RowView.HEIGHT);
        verdict.getStyleClass().add("score-verdict");
        verdict.setMinWidth(0);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        fault.getStyleClass().add("score-fault");
        fault.setMinWidth(0);
    }

    void show(Row row) {
        spark.show(row);
        verdict.setText(words.verdict(row));
        boolean isEarlier = row.judged() != null && !row.judged().isSameAs(row.form());
        pseudoClassStateChanged(EARLIER, isEarlier);
        pseudoClassStateChanged(GOOD, row.verdict() == Verdict.GOOD || row.verdict() == Verdict.OUTSTANDING);
        pseudoClassStateChanged(SHORT, row.verdict() == Verdict.SHORT);
        if (note == null) {
            showFaultOrVerdict(row);
        }
    }

    private void showFaultOrVerdict(Row row) {
        Refused refused = null;
        for (Place place : row.places()) {
            Refused each = model.refused().get(Spot.of(place));
            if (each != null) {
                refused = each;
            }
        }
        if (refused == null) {
            getChildren().setAll(spark, verdict);
        } else {
            fault.setText(refused.sentence());
            getChildren().setAll(fault);
        }
    }

    /**
     * Lets a note be written: Enter keeps it, Esc leaves it as it was.
     *
     * @param done takes the focus back
     */
    void write(Row row, Place place, Runnable done) {
        written.set(place.reading().note());
        String name = words.messages().text("card.note.of", words.period(place.metric(), place.start()));
        // The line is short: all of it but the week is for writing.
        Label label = new Label(words.briefPeriod(place.metric(), place.start()));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        EntryField field = new EntryField(written, name, ScorecardViewModel.LONGEST_NOTE, done);
        field.setPromptText(words.messages().text("card.note.prompt"));
        field.getStyleClass().add("note-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        note = field;
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                written.set(place.reading().note());
                done.run();
                key.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && field.equals(note)) {
                note = null;
                model.note(place, written.get());
                showFaultOrVerdict(row);
            }
        });
        getChildren().setAll(label, field);
        field.requestFocus();
        field.end();
    }
}
