package app.waraji.wins;

import app.waraji.fx.EntryField;
import app.waraji.fx.OpenList;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The line to log, the list under it, and beside that the form of the open win. */
final class WinsView extends VBox {

    private static final double ROW_HEIGHT = 48;
    private static final double NARROW_BELOW = 1120;
    private static final double WIDE_FROM = 1500;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final WinsViewModel model;
    private final LogViewModel log;
    private final Messages messages;
    private final LogView logView;
    private final WinFormView form;
    private final OpenList<WinRow, Win> list;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

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
        this.list = list();
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
        getChildren().addAll(logView, body);
        getStyleClass().addAll("page", "wins");
        getStylesheets().add(stylesheet());
        model.onBeginLog(this::beginLog);
        model.openProperty().subscribe(open -> form.offer(model.choices()));
        model.rows().addListener((ListChangeListener<Object>) change -> form.offer(model.choices()));
        model.choices().addListener((ListChangeListener<Object>) change -> form.offer(model.choices()));
    }

    static String stylesheet() {
        return Objects.requireNonNull(WinsView.class.getResource("wins.css")).toExternalForm();
    }

    /** Puts the caret into the line. */
    void beginLog() {
        logView.begin();
    }

    /** Enter and Down lead from the field into the list. */
    EntryField search() {
        EntryField search = new EntryField(
                model.searchProperty(), messages.text("wins.search"), WinStore.LONGEST_TITLE, list::enter);
        list.continues(search);
        return search;
    }

    private OpenList<WinRow, Win> list() {
        OpenList<WinRow, Win> list = new OpenList<>(
                model.rows(),
                model.openProperty(),
                row -> row instanceof WinRow.Entry entry ? Optional.of(entry.win()) : Optional.empty(),
                (one, other) -> one.id() == other.id());
        list.setId("win-list");
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
        logView.leadInto(list);
        list.onKeys(model::remove, form::begin, model::close);
        return list;
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
