package app.waraji.wins.share;

import app.waraji.fx.DateField;
import app.waraji.fx.EntryField;
import app.waraji.fx.Icon;
import app.waraji.fx.Labelled;
import app.waraji.fx.ProblemLine;
import app.waraji.fx.SuggestingField;
import app.waraji.kernel.Messages;
import app.waraji.wins.ShareChannel;
import app.waraji.wins.ShareStore;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The message ready to send with its template, and with whom, when and how the win was shared. */
final class ShareFormView extends VBox {

    private static final int MESSAGE_ROWS = 7;
    private static final double DATE_WIDTH = 150;

    private final ShareFormViewModel model;
    private final Messages messages;
    private final Messages words;
    private final Runnable close;

    ShareFormView(ShareFormViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.words = Messages.of(ShareChannel.class, messages.locale());
        this.close = close;
        Label heading = new Label(messages.text("share.heading"));
        heading.getStyleClass().add("page-title");
        Label title = new Label(model.title());
        title.getStyleClass().add("soft");
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox choices = new HBox(
                pills(model.channelProperty(), List.of(ShareChannel.values()), words::text),
                gap,
                pills(
                        model.languageProperty(),
                        List.of(Locale.JAPANESE, Locale.ENGLISH),
                        language -> language.getDisplayLanguage(language)));
        getChildren()
                .addAll(
                        heading,
                        title,
                        choices,
                        message(),
                        template(),
                        facts(),
                        new ProblemLine(model.problemProperty()),
                        buttons());
        getStyleClass().addAll("floating", "share-form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private <T> HBox pills(ObjectProperty<T> chosen, List<T> offered, Function<T, String> name) {
        HBox pills = new HBox();
        for (T each : offered) {
            ToggleButton pill = new ToggleButton(name.apply(each));
            int at = offered.indexOf(each);
            pill.getStyleClass().add(at == 0 ? "left-pill" : at == offered.size() - 1 ? "right-pill" : "center-pill");
            chosen.subscribe(now -> pill.setSelected(now.equals(each)));
            pill.setOnAction(click -> {
                chosen.set(each);
                pill.setSelected(true);
            });
            pills.getChildren().add(pill);
        }
        return pills;
    }

    private Node message() {
        TextArea area = new TextArea();
        area.setId("share-message");
        area.setPrefRowCount(MESSAGE_ROWS);
        area.setWrapText(true);
        area.setAccessibleText(messages.text("share.message"));
        area.textProperty().bindBidirectional(model.messageProperty());
        Button copy = new Button(messages.text("share.copy"), new Icon(Feather.COPY));
        copy.setId("share-copy");
        copy.setOnAction(click -> copy());
        Hyperlink edit = new Hyperlink(messages.text("share.template.edit"));
        edit.setOnAction(click -> model.editingProperty().set(true));
        shownWhile(edit, model.editingProperty().not());
        HBox row = new HBox(12, copy, edit);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, area, row);
    }

    private Node template() {
        TextArea area = new TextArea();
        area.setId("share-template");
        area.setPrefRowCount(MESSAGE_ROWS);
        area.setWrapText(true);
        area.setAccessibleText(messages.text("share.template"));
        area.textProperty().bindBidirectional(model.templateProperty());
        Label explained = new Label(messages.text("share.template.places", WinMessage.places(messages)));
        explained.getStyleClass().add("secondary");
        explained.setWrapText(true);
        Button keep = new Button(messages.text("share.template.keep"));
        keep.setOnAction(click -> model.keepTemplate());
        Button original = new Button(messages.text("share.template.original"));
        original.setOnAction(click -> model.showOriginal());
        Button leave = new Button(messages.text("share.template.leave"));
        leave.getStyleClass().add("quiet-button");
        leave.setOnAction(click -> model.discardTemplate());
        Label heading = new Label(messages.text("share.template"));
        heading.getStyleClass().add("heading");
        VBox template = new VBox(8, heading, area, explained, new HBox(8, keep, original, leave));
        template.getStyleClass().add("share-template");
        shownWhile(template, model.editingProperty());
        return template;
    }

    private Node facts() {
        SuggestingField told = new SuggestingField(
                model.toldProperty(),
                model.people(),
                messages.text("share.told"),
                ShareStore.LONGEST_NAME,
                () -> model.save(close));
        told.field().setId("share-told");
        Labelled who = new Labelled(messages.text("share.told"), told);
        HBox.setHgrow(who, Priority.ALWAYS);
        EntryField reaction = new EntryField(
                model.reactionProperty(),
                messages.text("share.reaction"),
                ShareStore.LONGEST_REACTION,
                () -> model.save(close));
        reaction.setPromptText(messages.text("share.reaction.prompt"));
        DateField date = new DateField(
                        model.dateProperty(), messages.text("share.date"), messages.text("share.date.form"))
                .needed();
        date.setPrefWidth(DATE_WIDTH);
        return new VBox(
                8,
                new HBox(12, who, new Labelled(messages.text("share.date"), date)),
                new Labelled(messages.text("share.reaction"), reaction));
    }

    private HBox buttons() {
        Button save = new Button(model.isNew() ? messages.text("share.save") : messages.text("share.save.changed"));
        save.setId("share-save");
        save.setOnAction(click -> model.save(close));
        Button leave = new Button(messages.text("share.close"));
        leave.setOnAction(click -> close.run());
        HBox buttons = new HBox(8);
        if (model.isNew()) {
            Button both = new Button(messages.text("share.copy.save"));
            both.getStyleClass().add("accent-button");
            both.setOnAction(click -> {
                copy();
                model.save(close);
            });
            buttons.getChildren().add(both);
        } else {
            save.getStyleClass().add("accent-button");
        }
        buttons.getChildren().addAll(save, leave);
        return buttons;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.messageProperty().get());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.save(close);
            key.consume();
        }
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
