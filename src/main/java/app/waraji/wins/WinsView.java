package app.waraji.wins;

import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The line to log, the list under it, and beside that the form of the open win. */
final class WinsView extends VBox {

    private static final double ROW_HEIGHT = 48;
    private static final double NARROW_BELOW = 900;
    private static final double WIDE_FROM = 1300;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final WinsViewModel model;
    private final LogViewModel log;
    private final Messages messages;
    private final LogView logView;
    private final WinFormView form;
    private final ListView<WinRow> list = new ListView<>();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    /** Set while the list follows the model, so that it does not lead it. */
    private boolean following;

    /**
     * @param above what else belongs to the open win, above its fields
     * @param below likewise
     */
    WinsView(WinsViewModel model, LogViewModel log, Messages messages, List<Node> above, List<Node> below) {
        this.model = model;
        this.log = log;
        this.messages = messages;
        this.logView = new LogView(log, messages);
        logView.getStyleClass().add("card");
        logView.setMinHeight(Region.USE_PREF_SIZE);
        this.form = new WinFormView(
                new WinFormViewModel(model, messages),
                messages,
                above,
                Stream.concat(Stream.of(new ChainView(model, log, messages)), below.stream())
                        .toList());
        form.visibleProperty().bind(model.openProperty().isNotNull());
        form.managedProperty().bind(form.visibleProperty());
        StackPane panel = new StackPane(list, invitation());
        panel.getStyleClass().add("card");
        VBox.setVgrow(panel, Priority.ALWAYS);
        StripView strip = new StripView(model, new StripViewModel(model), messages);
        strip.setMinHeight(Region.USE_PREF_SIZE);
        VBox shown = new VBox(16, strip, new FilterView(model, messages), panel);
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox body = new HBox(16, shown, form);
        VBox.setVgrow(body, Priority.ALWAYS);
        fillList();
        getChildren().addAll(logView, body);
        getStyleClass().addAll("page", "wins");
        getStylesheets().add(stylesheet());
        model.onBeginLog(this::beginLog);
        model.openProperty().subscribe(this::follow);
        model.choices().addListener((ListChangeListener<Object>) change -> form.offer(model.choices()));
    }

    static String stylesheet() {
        return Objects.requireNonNull(WinsView.class.getResource("wins.css")).toExternalForm();
    }

    /** Puts the caret into the line. */
    void beginLog() {
        logView.begin();
    }

    private void fillList() {
        list.setId("win-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new WinCell(messages, narrow));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(messages.text("wins.title"));
        list.widthProperty().subscribe(width -> {
            narrow.set(width.doubleValue() < NARROW_BELOW);
            list.pseudoClassStateChanged(NARROW, narrow.get());
            list.pseudoClassStateChanged(WIDE, width.doubleValue() >= WIDE_FROM);
        });
        Label none = new Label();
        none.textProperty().bind(model.soughtProperty().map(sought -> {
            String words = sought.words().strip();
            return words.isEmpty() ? messages.text("wins.filter.none") : messages.text("wins.search.none", words);
        }));
        none.visibleProperty().bind(model.soughtProperty().map(sought -> !sought.isAll()));
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> selected(before.intValue(), now.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().addListener((ListChangeListener<Object>)
                change -> follow(model.openProperty().get()));
    }

    /** A heading is passed over, in the direction of travel. */
    private void selected(int before, int now) {
        if (following || now < 0) {
            return;
        }
        WinRow row = model.rows().get(now);
        if (row instanceof WinRow.Entry entry) {
            model.openProperty().set(entry.win());
        } else {
            boolean up = before > now && now > 0;
            list.getSelectionModel().select(up ? now - 1 : now + 1);
        }
    }

    private void follow(@Nullable Win open) {
        following = true;
        int index = IntStream.range(0, model.rows().size())
                .filter(i -> open != null
                        && model.rows().get(i) instanceof WinRow.Entry entry
                        && entry.win().id() == open.id())
                .findFirst()
                .orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
        }
        following = false;
        form.offer(model.choices());
    }

    private void pressed(KeyEvent event) {
        Win open = model.openProperty().get();
        if (open == null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.remove(open);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            form.begin();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private Node invitation() {
        Label heading = new Label(messages.text("wins.empty.heading"));
        heading.getStyleClass().add("heading");
        Label lead = new Label(messages.text("wins.empty.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        String line = messages.text("wins.empty.example");
        Button example = new Button(line);
        example.setOnAction(event -> {
            log.lineProperty().set(line);
            beginLog();
        });
        Label hint = new Label(messages.text("wins.empty.hint"));
        hint.getStyleClass().add("secondary");
        VBox invitation = new VBox(heading, lead, example, hint);
        invitation.getStyleClass().add("wins-empty");
        invitation.setAlignment(Pos.TOP_LEFT);
        invitation.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(invitation, Pos.TOP_LEFT);
        invitation.visibleProperty().bind(model.emptyProperty());
        return invitation;
    }
}
