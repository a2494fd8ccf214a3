package app.waraji.activities.outside;

import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.IconButton;
import app.waraji.fx.Labelled;
import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open partner: its name, who is there, and what was said with them. */
final class PartnerFormView extends VBox {

    private final OutsideViewModel model;
    private final OutsideWords words;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty reach = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final VBox notes = new VBox(6);
    private final Button archive = new Button();
    private @Nullable Partner shown;

    PartnerFormView(OutsideViewModel model, OutsideWords words) {
        super(12);
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        Label heading = new Label(messages.text("outside.notes"));
        heading.getStyleClass().add("heading");
        getChildren()
                .addAll(
                        field(name, messages.text("outside.partner"), PartnerStore.LONGEST_NAME),
                        field(person, messages.text("outside.person"), PartnerStore.LONGEST_NAME),
                        field(reach, messages.text("outside.reach"), PartnerStore.LONGEST_REACH),
                        buttons(),
                        heading,
                        noteLine(),
                        notes);
        model.openProperty().subscribe(this::show);
        model.outsideProperty().subscribe(outside -> show(model.openProperty().get()));
    }

    private void show(@Nullable OutsideRow row) {
        if (!(row instanceof OutsideRow.OfPartner of)) {
            shown = null;
            return;
        }
        Partner partner = of.partner();
        if (!partner.equals(shown)) {
            name.set(partner.name());
            person.set(Objects.requireNonNullElse(partner.person(), ""));
            reach.set(Objects.requireNonNullElse(partner.reach(), ""));
        }
        if (shown == null || shown.id() != partner.id()) {
            day.set(model.outsideProperty().get().today());
            note.set("");
        }
        shown = partner;
        archive.setText(words.messages().text(partner.archived() ? "outside.resume" : "outside.archive"));
        notes.getChildren()
                .setAll(model.outsideProperty().get().notesOf(partner).stream()
                        .map(this::row)
                        .toList());
    }

    private void save() {
        Partner before = shown;
        if (before != null) {
            model.save(new Partner(before.id(), name.get(), textOf(person), textOf(reach), before.archived()));
        }
    }

    private void saveNote() {
        Partner partner = shown;
        LocalDate on = day.get();
        if (partner != null && !note.get().isBlank()) {
            model.note(
                    partner, on == null ? model.outsideProperty().get().today() : on, note.get(), () -> note.set(""));
        }
    }

    private Node noteLine() {
        Messages messages = words.messages();
        DateField when = new DateField(day, messages.text("outside.note.day"));
        when.setPrefWidth(140);
        when.setMinWidth(140);
        EntryField what =
                new EntryField(note, messages.text("outside.note"), PartnerStore.LONGEST_NOTE, this::saveNote);
        what.setPromptText(messages.text("outside.note.prompt"));
        HBox.setHgrow(what, Priority.ALWAYS);
        Button add = new IconButton(Feather.PLUS, messages.text("outside.note.add"));
        add.setOnAction(event -> saveNote());
        return new HBox(8, when, what, add);
    }

    private Node row(ContactNote each) {
        Label date = new Label(words.day(each.on()));
        date.getStyleClass().add("outside-day");
        Label text = new Label(each.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button remove = new IconButton(Feather.X, words.messages().text("outside.note.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(event -> model.removeNote(each));
        HBox row = new HBox(8, date, text, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons() {
        Messages messages = words.messages();
        Button save = new Button(messages.text("outside.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> save());
        Button engagement = new Button(messages.text("outside.engagement.add"));
        engagement.setOnAction(event -> {
            if (shown != null) {
                model.addEngagement(shown);
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        archive.getStyleClass().add("quiet-button");
        archive.setOnAction(event -> {
            if (shown != null) {
                model.archive(shown, !shown.archived());
            }
        });
        HBox row = new HBox(8, save, engagement, gap, archive);
        row.getChildren().forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
        return row;
    }

    private Labelled field(StringProperty text, String label, int longest) {
        return new Labelled(label, new EntryField(text, label, longest, this::save));
    }

    private static @Nullable String textOf(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }
}
