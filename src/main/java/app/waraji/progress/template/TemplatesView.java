package app.waraji.progress.template;

import app.waraji.fx.ProblemLine;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.progress.template.Template.Anchor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The templates on the left; on the right the chosen one, laid out over weeks, before anything is made. */
final class TemplatesView extends VBox {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TAG = 40;

    private final TemplatesViewModel model;
    private final Messages messages;
    private final DateWords words;
    private final TextField title = new TextField();
    private final TextField tag = new TextField();
    private final DatePicker anchor = new DatePicker();
    private final Label anchorName = new Label();
    private final Label results = new Label();
    private final Label sum = new Label();
    private final Button make = new Button();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<StepCell> cells = new ArrayList<>();
    private @Nullable Template shown;

    /** @param leave closes the window */
    TemplatesView(TemplatesViewModel model, Messages messages, Runnable leave) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.words = new DateWords(messages.locale());
        getStylesheets()
                .add(Objects.requireNonNull(TemplatesView.class.getResource("template.css"))
                        .toExternalForm());
        getStyleClass().add("templates");
        Label heading = new Label(messages.text("templates.title"));
        heading.getStyleClass().add("page-title");
        Label intro = new Label(messages.text("templates.intro"));
        intro.getStyleClass().add("soft");
        intro.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("card", "steps");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(12, fields(), scroll);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox middle = new HBox(16, list(), right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(heading, intro, middle, new ProblemLine(model.problemProperty()), buttons(leave));
        model.draftProperty().subscribe(this::show);
    }

    private ListView<Template> list() {
        ListView<Template> list = new ListView<>();
        list.getItems().setAll(model.templates());
        list.getStyleClass().addAll("card", "template-list");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Template template, boolean empty) {
                super.updateItem(template, empty);
                setText(template == null || empty ? null : template.name());
            }
        });
        list.getSelectionModel().select(0);
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        return list;
    }

    private Node fields() {
        limit(title, LONGEST_TITLE);
        limit(tag, LONGEST_TAG);
        title.textProperty().subscribe(text -> {
            if (title.isFocused()) {
                model.rename(text);
            }
        });
        tag.textProperty().subscribe(text -> {
            if (tag.isFocused()) {
                model.tag(text);
            }
        });
        anchor.setConverter(dates());
        anchor.valueProperty().subscribe(day -> {
            if (day != null && !day.equals(model.draftProperty().get().anchor())) {
                model.anchor(day);
            }
        });
        VBox titled = labelled(new Label(messages.text("templates.name")), title);
        HBox.setHgrow(titled, Priority.ALWAYS);
        VBox tagged = labelled(new Label(messages.text("templates.tag")), tag);
        VBox anchored = labelled(anchorName, anchor);
        HBox row = new HBox(12, titled, tagged, anchored);
        results.getStyleClass().add("secondary");
        return new VBox(8, row, results);
    }

    private static void limit(TextField field, int longest) {
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= longest ? change : null));
    }

    private static VBox labelled(Label name, Node control) {
        name.getStyleClass().add("secondary");
        name.setLabelFor(control);
        return new VBox(4, name, control);
    }

    private StringConverter<LocalDate> dates() {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(messages.text("templates.date"), Locale.ROOT);
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : day.format(form);
            }

            @Override
            public LocalDate fromString(String text) {
                try {
                    return LocalDate.parse(text.strip(), form);
                } catch (DateTimeParseException e) {
                    return model.draftProperty().get().anchor();
                }
            }
        };
    }

    private Node buttons(Runnable leave) {
        make.setText(messages.text("templates.make"));
        make.getStyleClass().add("accent-button");
        make.setOnAction(press -> {
            // What is still being typed counts.
            make.requestFocus();
            model.make();
        });
        Button cancel = new Button(messages.text("templates.cancel"));
        cancel.setOnAction(press -> leave.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, sum, gap, cancel, make);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Draft draft) {
        if (!draft.template().equals(shown)) {
            shown = draft.template();
            rebuild(draft);
        }
        for (int i = 0; i < cells.size(); i++) {
            Draft.Entry entry = draft.entries().get(i);
            cells.get(i).show(entry, draft.laid(entry.step()));
        }
        anchor.setValue(draft.anchor());
        sum.setText(messages.text(
                "templates.sum",
                draft.kept().size(),
                words.duration(draft.minutes()),
                words.duration(draft.mostInAWeek())));
        make.setDisable(draft.title().isBlank());
    }

    private void rebuild(Draft draft) {
        cells.clear();
        for (int i = 0; i < draft.entries().size(); i++) {
            cells.add(new StepCell(model, i, messages, words));
        }
        rows.getChildren().setAll(cells);
        scroll.setVvalue(0);
        title.setText(draft.title());
        tag.setText(draft.tag());
        Template template = draft.template();
        anchorName.setText(messages.text(template.anchor() == Anchor.EVENT ? "templates.event" : "templates.start"));
        results.setText(messages.text("templates.results", template.fromMonth(), template.toMonth()));
    }
}
