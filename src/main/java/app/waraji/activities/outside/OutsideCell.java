package app.waraji.activities.outside;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A partner, or one of its engagements in two lines. */
final class OutsideCell extends ListCell<OutsideRow> {

    private static final PseudoClass PARTNER = PseudoClass.getPseudoClass("partner");

    private final OutsideWords words;
    private final Label name = styled("heading");
    private final Label count = styled("secondary");
    private final HBox partner = new HBox(8, name, count);
    private final Label state = styled("outside-state");
    private final Label title = styled("outside-title");
    private final Label facts = styled("outside-facts");
    private final Label agreement = styled("outside-agreement");
    private final HBox engagement;

    OutsideCell(OutsideWords words) {
        this.words = words;
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(1, title, facts);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        lines.setPrefWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        agreement.setMinWidth(Region.USE_PREF_SIZE);
        engagement = new HBox(16, state, lines, agreement);
        engagement.setAlignment(Pos.CENTER_LEFT);
        partner.setAlignment(Pos.BOTTOM_LEFT);
        partner.getStyleClass().add("outside-partner");
        getStyleClass().add("outside-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutsideRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(PARTNER, !empty && row instanceof OutsideRow.OfPartner);
        if (!empty && row instanceof OutsideRow.OfPartner of) {
            name.setText(of.partner().name());
            count.setText(
                    of.partner().archived()
                            ? words.messages().text("outside.archived")
                            : words.messages().text("outside.running", of.running()));
            setAccessibleText(name.getText() + ", " + count.getText());
            setGraphic(partner);
        } else if (!empty && row instanceof OutsideRow.OfEngagement of) {
            show(of);
            setGraphic(engagement);
        } else {
            setAccessibleText(null);
            setGraphic(null);
        }
    }

    private void show(OutsideRow.OfEngagement of) {
        EngagementState now = of.engagement().terms().state();
        state.setText(words.state(now));
        state.getStyleClass().setAll("label", "outside-state", now.name().toLowerCase(Locale.ROOT));
        title.setText(of.engagement().terms().title());
        facts.setText(words.facts(of));
        agreement.setText(words.agreement(of.agreement()));
        agreement
                .getStyleClass()
                .setAll("label", "outside-agreement", of.agreement().name().toLowerCase(Locale.ROOT));
        setAccessibleText(
                String.join(", ", words.messages().text(now), title.getText(), facts.getText(), agreement.getText()));
    }

    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
