package app.waraji.boss;

import app.waraji.fx.ChoiceField;
import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.EqualParts;
import app.waraji.fx.FormKeys;
import app.waraji.fx.IconButton;
import app.waraji.fx.Labelled;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the open request says. Enter in a field, Ctrl+Enter anywhere or the button saves; Esc leaves it as it was. */
final class RequestFormView extends VBox {

    private static final int LONGEST_NUMBER = 24;

    private final RequestsViewModel list;
    private final RequestFormViewModel model;
    private final Messages messages;
    private final EntryField what;
    private final ChoiceField<Optional<Subject>> about;

    RequestFormView(RequestsViewModel list, Messages messages) {
        this.list = list;
        this.model = new RequestFormViewModel(list, messages);
        this.messages = messages;
        what = field(model.whatProperty(), messages.text("requests.what"), RequestStore.LONGEST_WHAT);
        about = new ChoiceField<>(
                model.aboutProperty(),
                model.subjects(),
                chosen -> chosen.map(this::subject).orElse(messages.text("requests.about.none")),
                messages.text("requests.about"));
        EntryField cost = field(model.costProperty(), messages.text("requests.cost"), LONGEST_NUMBER);
        cost.setPromptText(messages.text("requests.cost.prompt"));
        String byWhen = messages.text("requests.neededBy");
        HBox numbers = new EqualParts(
                8,
                new Labelled(messages.text("requests.cost"), cost),
                new Labelled(byWhen, new DateField(model.neededByProperty(), byWhen)));
        getChildren()
                .addAll(
                        new Labelled(messages.text("requests.what"), what),
                        new Labelled(messages.text("requests.why"), why()),
                        new Labelled(messages.text("requests.options"), options()),
                        numbers,
                        new Labelled(messages.text("requests.about"), about));
        setSpacing(12);
        FormKeys.on(this, model::save, model::discard);
        list.deskProperty().subscribe(desk -> about.offer(model.subjects()));
        model.aboutProperty().subscribe(chosen -> about.offer(model.subjects()));
    }

    /** Puts the caret where it most likely is wanted. */
    void begin() {
        what.requestFocus();
        what.end();
    }

    /** What is wrong, and the buttons. */
    Node foot() {
        VBox foot = new VBox(new ProblemLine(list.problemProperty()), buttons());
        foot.getStyleClass().add("form-foot");
        FormKeys.on(foot, model::save, model::discard);
        return foot;
    }

    void copyMail() {
        model.typed().ifPresent(wording -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(list.mailText(wording));
            Clipboard.getSystemClipboard().setContent(content);
            list.mailCopied();
        });
    }

    private String subject(Subject subject) {
        return messages.text(
                "requests.about.named", messages.text(subject.attachment().kind()), subject.name());
    }

    private Node why() {
        TextArea why = new TextArea();
        why.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= RequestStore.LONGEST_TEXT ? change : null));
        why.textProperty().bindBidirectional(model.whyProperty());
        why.setWrapText(true);
        why.setPrefRowCount(3);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setPromptText(messages.text("requests.why.prompt"));
        why.setAccessibleText(messages.text("requests.why"));
        return why;
    }

    /** Those that are filled, and one more to fill. */
    private Node options() {
        VBox lines = new VBox(6);
        List<StringProperty> options = model.options();
        for (int i = 0; i < options.size(); i++) {
            HBox line = option(i, options.get(i));
            if (i > 0) {
                StringProperty before = options.get(i - 1);
                line.visibleProperty()
                        .bind(before.isNotEmpty().or(options.get(i).isNotEmpty()));
                line.managedProperty().bind(line.visibleProperty());
            }
            lines.getChildren().add(line);
        }
        return lines;
    }

    private HBox option(int place, StringProperty text) {
        EntryField field =
                field(text, messages.text("requests.option", Integer.toString(place + 1)), RequestStore.LONGEST_OPTION);
        field.setPromptText(messages.text("requests.option", Integer.toString(place + 1)));
        HBox.setHgrow(field, Priority.ALWAYS);
        ToggleButton recommend = new ToggleButton(messages.text("requests.recommend"));
        recommend.setAccessibleText(messages.text("requests.recommend.option", Integer.toString(place + 1)));
        recommend.setMinWidth(Region.USE_PREF_SIZE);
        model.recommendedProperty().subscribe(chosen -> recommend.setSelected(chosen == place));
        recommend.setOnAction(event -> model.recommendedProperty().set(recommend.isSelected() ? place : -1));
        HBox line = new HBox(6, field, recommend);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox buttons() {
        Button save = new Button(messages.text("requests.save"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> model.save());
        Button mail = new Button(messages.text("requests.mail"));
        mail.setOnAction(event -> copyMail());
        Button close = new Button(messages.text("requests.close"));
        close.setOnAction(event -> model.discard());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new IconButton(Feather.TRASH_2, messages.text("requests.remove"));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(event -> {
            Request open = list.openProperty().get();
            if (open != null) {
                list.remove(open);
            }
        });
        List.of(save, mail, close).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        return new HBox(8, save, mail, close, gap, remove);
    }

    private EntryField field(StringProperty text, String name, int longest) {
        return new EntryField(text, name, longest, () -> model.save());
    }
}
