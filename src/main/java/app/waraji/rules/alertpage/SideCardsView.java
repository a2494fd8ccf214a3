package app.waraji.rules.alertpage;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The few alerts beside the week; nothing at all while there are none. */
final class SideCardsView extends VBox {

    private final AlertsViewModel model;
    private final CardsView cards;

    /** @param all leads to the page of alerts */
    SideCardsView(AlertsViewModel model, AlertTexts texts, EvidenceOpening opening, Runnable all) {
        super(12);
        this.model = model;
        this.cards = new CardsView(model, texts, opening, false);
        Label heading = new Label(texts.messages().text("alerts.title"));
        heading.getStyleClass().add("heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Hyperlink link = new Hyperlink(texts.messages().text("alerts.all"));
        link.getStyleClass().add("alert-row");
        link.setOnAction(chosen -> all.run());
        HBox head = new HBox(8, heading, link);
        head.getStyleClass().add("alert-head");
        getChildren().addAll(head, cards);
        getStyleClass().add("side-alerts");
        getStylesheets()
                .add(Objects.requireNonNull(SideCardsView.class.getResource("alerts.css"))
                        .toExternalForm());
        ListChangeListener<AlertRow> follow = change -> show();
        model.cards().addListener(follow);
        show();
    }

    private void show() {
        cards.show(model.cards());
        setVisible(!model.cards().isEmpty());
        setManaged(isVisible());
    }
}
