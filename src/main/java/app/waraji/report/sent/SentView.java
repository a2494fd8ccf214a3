package app.waraji.report.sent;

import app.waraji.fx.Icon;
import app.waraji.fx.Pixels;
import app.waraji.fx.Sheets;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.print.Picture;
import java.io.File;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** On the left what was sent, on the right the one that is looked at: its pages, or its text beside another's. */
final class SentView extends HBox {

    private static final double LIST_WIDTH = 320;

    private final SentViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final Label empty = new Label();
    private final Sheets paper;
    private final CompareView compare;
    private final ToggleButton comparing = new ToggleButton();

    SentView(SentViewModel model, Messages messages) {
        super(16);
        this.model = model;
        this.messages = messages;
        this.paper = new Sheets(messages.locale(), model::drawAt);
        this.compare = new CompareView(messages);
        getStyleClass().addAll("page", "sent");
        getStylesheets()
                .add(Objects.requireNonNull(SentView.class.getResource("sent.css"))
                        .toExternalForm());
        paper.setId("sent-paper");
        model.pages().addListener((ListChangeListener<Picture>) change -> paper.show(model.pages().stream()
                .map(page -> Pixels.image(page.width(), page.pixels()))
                .toList()));
        empty.getStyleClass().addAll("soft", "sent-empty");
        empty.setWrapText(true);
        empty.setMaxWidth(480);
        StackPane content = new StackPane(paper, compare, empty);
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox right = new VBox(12, header(), content);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        getChildren().addAll(list(), right);
        model.chosenProperty().subscribe(this::show);
        model.comparingProperty().subscribe(this::show);
        model.readProperty().subscribe(this::show);
        model.reports().addListener((ListChangeListener<Frozen>) change -> show());
    }

    private Node list() {
        ListView<Frozen> list = new ListView<>(model.reports());
        list.setCellFactory(view -> new SentCell(messages));
        list.setAccessibleText(messages.text("sent.title"));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.chosenProperty().set(chosen);
            }
        });
        model.chosenProperty().subscribe(chosen -> list.getSelectionModel().select(chosen));
        VBox card = new VBox(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        card.getStyleClass().add("card");
        card.setMinWidth(LIST_WIDTH);
        card.setPrefWidth(LIST_WIDTH);
        card.visibleProperty().bind(model.chosenProperty().isNotNull());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private HBox header() {
        title.getStyleClass().add("page-title");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        comparing.setText(messages.text("sent.compare"));
        comparing.setGraphic(new Icon(Feather.COLUMNS));
        comparing.setMinWidth(Region.USE_PREF_SIZE);
        comparing.selectedProperty().bindBidirectional(model.comparingProperty());
        Button back = button(messages.text("sent.takeBack"), Feather.CORNER_UP_LEFT, model::takeBack);
        Button copy = button(messages.text("sent.copy"), Feather.COPY, this::copy);
        Button save = button(messages.text("sent.save"), Feather.DOWNLOAD, this::save);
        ObservableValue<Boolean> lost =
                model.chosenProperty().map(one -> one.paper() == null).orElse(true);
        copy.disableProperty().bind(lost);
        save.disableProperty().bind(lost);
        HBox header = new HBox(8, title, gap, comparing, copy, save, back);
        header.setAlignment(Pos.CENTER_LEFT);
        header.visibleProperty().bind(model.chosenProperty().isNotNull());
        header.managedProperty().bind(header.visibleProperty());
        return header;
    }

    private static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text, new Icon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    private void show() {
        Frozen chosen = model.chosenProperty().get();
        title.setText(chosen == null ? "" : SentCell.title(chosen, messages, new DateWords(messages.locale())));
        boolean kept = chosen != null && chosen.paper() != null;
        comparing.setDisable(model.pair().isEmpty());
        boolean compares = model.comparingProperty().get() && model.pair().isPresent();
        if (compares) {
            compare.show(model.pair().get());
        }
        compare.setVisible(compares);
        paper.setVisible(kept && !compares);
        empty.setVisible(!kept && model.readProperty().get());
        empty.setText(emptyText(chosen));
    }

    private String emptyText(@Nullable Frozen chosen) {
        return chosen == null ? messages.text("sent.empty") : messages.text("sent.lost");
    }

    private void copy() {
        Frozen chosen = model.chosenProperty().get();
        if (chosen != null && chosen.paper() != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(chosen.paper().mailText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void save() {
        Frozen chosen = model.chosenProperty().get();
        if (chosen == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("sent.save"));
        chooser.setInitialFileName(
                messages.text("sent.file", chosen.sent().periodFrom().toString()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.saveTo(file.toPath());
        }
    }
}
