package app.waraji.progress.trust;

import app.waraji.boss.ReportKind;
import app.waraji.boss.Rhythm;
import app.waraji.boss.SentStore;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which reports were agreed with the boss, since when, and by which way. */
final class RhythmView extends VBox {

    private final TrustViewModel model;
    private final Messages messages;
    private boolean showing;

    /** @param reports the words for kinds of reports */
    RhythmView(TrustViewModel model, Messages messages, Messages reports) {
        super(8);
        this.model = model;
        this.messages = messages;
        Label heading = new Label(messages.text("trust.rhythm"));
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        List.of(ReportKind.values()).forEach(kind -> getChildren().add(row(kind, reports.text(kind))));
        getStyleClass().addAll("card", "progress-card");
    }

    private VBox row(ReportKind kind, String name) {
        ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();
        StringProperty words = new SimpleStringProperty("");
        CheckBox agreed = new CheckBox(name);
        agreed.setMinWidth(Region.USE_PREF_SIZE);
        DateField day = new DateField(since, messages.text("trust.rhythm.since", name));
        day.setPrefWidth(132);
        day.setMinWidth(132);
        Runnable agree = () -> {
            if (agreed.isSelected() && !showing) {
                model.agree(kind, Objects.requireNonNullElseGet(since.get(), model::today), words.get());
            }
        };
        EntryField how = new EntryField(words, messages.text("trust.rhythm.how", name), SentStore.LONGEST_WORDS, agree);
        how.setPromptText(messages.text("trust.rhythm.prompt"));
        HBox.setHgrow(how, Priority.ALWAYS);
        how.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                agree.run();
            }
        });
        HBox details = new HBox(8, day, how);
        details.visibleProperty().bind(agreed.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        agreed.setOnAction(event -> {
            if (agreed.isSelected()) {
                agree.run();
            } else {
                model.drop(kind);
            }
        });
        since.subscribe((before, now) -> agree.run());
        model.rhythmsProperty().subscribe(all -> {
            showing = true;
            Optional<Rhythm> standing = model.rhythm(kind);
            agreed.setSelected(standing.isPresent());
            since.set(standing.map(Rhythm::agreedOn).orElse(null));
            words.set(standing.map(Rhythm::words).orElse(""));
            showing = false;
        });
        VBox row = new VBox(6, agreed, details);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
