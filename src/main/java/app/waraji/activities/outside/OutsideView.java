package app.waraji.activities.outside;

import app.waraji.fx.EntryField;
import app.waraji.fx.OpenBeside;
import app.waraji.fx.OpenList;
import app.waraji.fx.ProblemLine;
import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The partners with their engagements, and beside them the open one. */
final class OutsideView extends VBox {

    private static final double ROW_HEIGHT = 52;

    private final OutsideViewModel model;
    private final Messages messages;
    private final OutsideWords words;
    private final EntryField line;
    private final PartnerFormView partner;
    private final EngagementFormView engagement;
    private final DeliveriesView deliveries;

    OutsideView(OutsideViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new OutsideWords(messages);
        line = new EntryField(
                model.newPartnerProperty(),
                messages.text("outside.line"),
                PartnerStore.LONGEST_NAME,
                model::addPartner);
        line.setPromptText(messages.text("outside.line.prompt"));
        line.setId("partner-line");
        VBox entry = new VBox(line);
        entry.getStyleClass().addAll("card", "outside-line");
        partner = new PartnerFormView(model, words);
        engagement = new EngagementFormView(model, words);
        deliveries = new DeliveriesView(model, words);
        VBox detail = new VBox(16, new ProblemLine(model.problemProperty()), partner, engagement, deliveries);
        detail.getStyleClass().add("outside-detail");
        OpenBeside body = new OpenBeside(list(), invitation(), model.openProperty(), detail);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(entry, body);
        getStyleClass().addAll("page", "outside");
        getStylesheets()
                .add(Objects.requireNonNull(OutsideView.class.getResource("outside.css"))
                        .toExternalForm());
        model.openProperty().subscribe(this::show);
    }

    /** Puts the caret into the line that adds a partner. */
    void beginPartner() {
        line.requestFocus();
    }

    private Node list() {
        OpenList<OutsideRow, OutsideRow> list =
                new OpenList<>(model.rows(), model.openProperty(), Optional::of, OutsideRow::isSame);
        list.setCellFactory(view -> new OutsideCell(words));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(messages.text("outside.page"));
        list.continues(line);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return list;
    }

    private void show(@Nullable OutsideRow open) {
        shownOnlyIf(partner, open instanceof OutsideRow.OfPartner);
        for (Node part : List.of(engagement, deliveries)) {
            shownOnlyIf(part, open instanceof OutsideRow.OfEngagement);
        }
    }

    private void pressed(KeyEvent event) {
        OutsideRow open = model.openProperty().get();
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (open instanceof OutsideRow.OfEngagement of) {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.remove(of.engagement());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                engagement.begin();
                event.consume();
            }
        }
    }

    private Node invitation() {
        Label heading = new Label(messages.text("outside.empty.heading"));
        heading.getStyleClass().add("heading");
        Label lead = new Label(messages.text("outside.empty.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        VBox invitation = new VBox(12, heading, lead);
        invitation.getStyleClass().add("outside-empty");
        invitation.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(invitation, Pos.TOP_LEFT);
        model.outsideProperty()
                .subscribe(read -> invitation.setVisible(read.partners().isEmpty() && !read.equals(Outside.NOTHING)));
        return invitation;
    }

    private static void shownOnlyIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
