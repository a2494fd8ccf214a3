package app.waraji.boss;

import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The line that makes a draft, the list under it, and beside that the open request with what became of it. */
final class RequestsView extends VBox {

    private static final double ROW_HEIGHT = 52;

    private final RequestsViewModel model;
    private final Messages messages;
    private final EntryField line;
    private final RequestFormView form;
    private final ListView<RequestRow> list = new ListView<>();
    /** Set while the list follows the model, so that it does not lead it. */
    private boolean following;

    RequestsView(RequestsViewModel model, Messages messages, ZoneId zone) {
        this.model = model;
        this.messages = messages;
        line = new EntryField(
                model.lineProperty(), messages.text("requests.line"), RequestStore.LONGEST_WHAT, model::draft);
        line.setPromptText(messages.text("requests.line.prompt"));
        line.setId("request-line");
        VBox entry = new VBox(line);
        entry.getStyleClass().addAll("card", "request-line");
        form = new RequestFormView(model, messages);
        VBox detail = new VBox(16, new StepsView(model, messages, zone), form);
        detail.getStyleClass().add("request-detail");
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card", "request-scroll");
        scroll.visibleProperty().bind(model.openProperty().isNotNull());
        scroll.managedProperty().bind(scroll.visibleProperty());
        StackPane panel = new StackPane(list, invitation());
        panel.getStyleClass().add("card");
        panel.setMinWidth(0);
        HBox.setHgrow(panel, Priority.ALWAYS);
        HBox body = new HBox(16, panel, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        fillList();
        getChildren().addAll(entry, body);
        getStyleClass().addAll("page", "requests");
        getStylesheets()
                .add(Objects.requireNonNull(RequestsView.class.getResource("boss.css"))
                        .toExternalForm());
        model.openProperty().subscribe(this::follow);
    }

    /** Puts the caret into the line that makes a draft. */
    void beginDraft() {
        line.requestFocus();
    }

    void copyMail() {
        form.copyMail();
    }

    private void fillList() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new RequestCell(messages));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(messages.text("requests.title"));
        list.setPlaceholder(new Label());
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
        if (model.rows().get(now) instanceof RequestRow.Entry entry) {
            model.openProperty().set(entry.request());
        } else {
            boolean up = before > now && now > 0;
            list.getSelectionModel().select(up ? now - 1 : now + 1);
        }
    }

    private void follow(@Nullable Request open) {
        following = true;
        int index = IntStream.range(0, model.rows().size())
                .filter(i -> open != null
                        && model.rows().get(i) instanceof RequestRow.Entry entry
                        && entry.request().id() == open.id())
                .findFirst()
                .orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
        }
        following = false;
    }

    private void pressed(KeyEvent event) {
        Request open = model.openProperty().get();
        if (open == null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.remove(open);
        } else if (event.getCode() == KeyCode.ENTER) {
            form.begin();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
        } else {
            return;
        }
        event.consume();
    }

    private Node invitation() {
        Label heading = new Label(messages.text("requests.empty.heading"));
        heading.getStyleClass().add("heading");
        Label lead = new Label(messages.text("requests.empty.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        String text = messages.text("requests.empty.example");
        Button example = new Button(text);
        example.setOnAction(event -> {
            model.lineProperty().set(text);
            beginDraft();
        });
        VBox invitation = new VBox(heading, lead, example);
        invitation.getStyleClass().add("requests-empty");
        invitation.setAlignment(Pos.TOP_LEFT);
        invitation.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(invitation, Pos.TOP_LEFT);
        invitation.visibleProperty().bind(model.emptyProperty());
        return invitation;
    }
}
