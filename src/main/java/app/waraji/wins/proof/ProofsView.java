package app.waraji.wins.proof;

import app.waraji.fx.EntryField;
import app.waraji.fx.Icon;
import app.waraji.fx.IconButton;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The proofs of the open win, and the ways to add one: a file, a drop, a link, the clipboard. */
final class ProofsView extends VBox {

    private static final long KILOBYTE = 1024;

    private final ProofsViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox(2);

    ProofsView(ProofsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label heading = new Label(messages.text("proof.heading"));
        heading.getStyleClass().add("heading");
        EntryField link = new EntryField(
                model.linkProperty(), messages.text("proof.link"), ProofStore.LONGEST_LINK, model::addLink);
        link.setPromptText(messages.text("proof.link.prompt"));
        link.setId("proof-link");
        getChildren().addAll(heading, rows, link, buttons(), new ProblemLine(model.problemProperty()));
        getStyleClass().add("proofs");
        getStylesheets()
                .add(Objects.requireNonNull(ProofsView.class.getResource("proof.css"))
                        .toExternalForm());
        setOnDragOver(this::offer);
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.proofs().addListener((ListChangeListener<Proof>) change -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.proofs().stream().map(this::row).toList());
        rows.setVisible(!model.proofs().isEmpty());
        rows.setManaged(!model.proofs().isEmpty());
    }

    private Node row(Proof proof) {
        Hyperlink name = new Hyperlink(proof.name(), new Icon(icon(proof.kind())));
        name.setAccessibleText(messages.text(proof.kind()) + " " + proof.name());
        name.setOnAction(click -> model.open(proof));
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label size = new Label(size(proof));
        size.getStyleClass().add("secondary");
        size.setMinWidth(Region.USE_PREF_SIZE);
        IconButton remove = new IconButton(Feather.X, messages.text("proof.remove", proof.name()));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(click -> model.remove(proof));
        HBox row = new HBox(8, name, gap, size, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String size(Proof proof) {
        Long bytes = proof.size();
        if (bytes == null) {
            return "";
        }
        long kilobytes = Math.max(1, bytes / KILOBYTE);
        return kilobytes < KILOBYTE
                ? messages.text("proof.size.kilobytes", kilobytes)
                : messages.text("proof.size.megabytes", (double) kilobytes / KILOBYTE);
    }

    private static Ikon icon(ProofKind kind) {
        return switch (kind) {
            case FILE -> Feather.PAPERCLIP;
            case TEXT -> Feather.FILE_TEXT;
            case PICTURE -> Feather.IMAGE;
            case LINK -> Feather.LINK;
        };
    }

    private HBox buttons() {
        Button file = new Button(messages.text("proof.file"), new Icon(Feather.PAPERCLIP));
        file.setId("proof-file");
        file.setOnAction(click -> chooseFiles());
        Button paste = new Button(messages.text("proof.paste"), new Icon(Feather.CLIPBOARD));
        paste.setId("proof-paste");
        paste.setOnAction(click -> paste());
        return new HBox(8, file, paste);
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("proof.file"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.addFiles(chosen.stream().map(File::toPath).toList());
        }
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.addFiles(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasImage()) {
            paste(clipboard.getImage());
        } else {
            model.paste(Objects.requireNonNullElse(clipboard.getString(), ""));
        }
    }

    private void paste(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        model.paste(width, pixels);
    }

    private void offer(DragEvent drag) {
        if (drag.getDragboard().hasFiles() || drag.getDragboard().hasString()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drop) {
        if (drop.getDragboard().hasFiles()) {
            model.addFiles(
                    drop.getDragboard().getFiles().stream().map(File::toPath).toList());
        } else {
            model.paste(drop.getDragboard().getString());
        }
        drop.setDropCompleted(true);
        drop.consume();
    }

    /** In the field for links Ctrl+V is the field's own. */
    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.V) {
            paste();
            key.consume();
        }
    }
}
