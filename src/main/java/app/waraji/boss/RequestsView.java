package app.waraji.boss;

import app.waraji.fx.EntryField;
import app.waraji.fx.OpenBeside;
import app.waraji.fx.OpenList;
import app.waraji.kernel.Messages;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The line that makes a draft, the list under it, and beside that the open request with what became of it. */
final class RequestsView extends VBox {

    private static final double ROW_HEIGHT = 52;

    private final RequestsViewModel model;
    private final Messages messages;
    private final EntryField line;
    private final RequestFormView form;

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
        OpenBeside body = new OpenBeside(list(), invitation(), model.openProperty(), detail, form.foot());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(entry, body);
        getStyleClass().addAll("page", "requests");
        getStylesheets()
                .add(Objects.requireNonNull(RequestsView.class.getResource("boss.css"))
                        .toExternalForm());
    }

    /** Puts the caret into the line that makes a draft. */
    void beginDraft() {
        line.requestFocus();
    }

    void copyMail() {
        form.copyMail();
    }

    private Node list() {
        OpenList<RequestRow, Request> list = new OpenList<>(
                model.rows(),
                model.openProperty(),
                row -> row instanceof RequestRow.Entry entry ? Optional.of(entry.request()) : Optional.empty(),
                (one, other) -> one.id() == other.id());
        list.setCellFactory(view -> new RequestCell(messages));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(messages.text("requests.title"));
        list.continues(line);
        list.onKeys(model::remove, form::begin, model::close);
        return list;
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
