package app.waraji.planner.ideal;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One proposed block: a tick, when, what, and why it is skipped if it is. */
final class ProposalCell extends HBox {

    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final double WHEN = 148;
    private static final double KIND = 88;

    private final Messages messages;
    private final DateWords words;
    private final CheckBox tick = new CheckBox();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label kind = new Label();
    private final Label why = new Label();

    /** @param wanted told when the user ticks it, or takes the tick away */
    ProposalCell(Messages messages, DateWords words, Consumer<Boolean> wanted) {
        super(12);
        this.messages = messages;
        this.words = words;
        getStyleClass().add("proposal");
        setAlignment(Pos.CENTER_LEFT);
        when.setMinWidth(WHEN);
        when.getStyleClass().add("soft");
        title.getStyleClass().add("proposal-title");
        title.setMinWidth(0);
        kind.setMinWidth(KIND);
        why.getStyleClass().add("proposal-why");
        why.setMinWidth(0);
        why.setWrapText(true);
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        VBox what = new VBox(2, title, why);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        tick.setOnAction(event -> wanted.accept(tick.isSelected()));
        setOnMouseClicked(click -> {
            if (!tick.isDisabled()) {
                tick.requestFocus();
                tick.fire();
            }
        });
        getChildren().addAll(tick, when, kind, what);
    }

    void show(Proposal proposal) {
        NewBlock block = proposal.block();
        Taken obstacle = proposal.obstacle();
        boolean marketing = block.role() == Role.MARKETING;
        String time = words.dayAndTime(block.slot().start()) + "–"
                + words.time(block.slot().end());
        String skipped = obstacle == null ? "" : reason(obstacle);
        tick.setSelected(proposal.isAdded());
        tick.setDisable(obstacle != null);
        when.setText(time);
        title.setText(block.isProtected() ? block.title() + "  " + messages.text("ideal.protected") : block.title());
        kind.setText(messages.text(block.role()));
        kind.getStyleClass().setAll("label", "chip", marketing ? "marketing" : "sales");
        why.setText(skipped);
        pseudoClassStateChanged(SKIPPED, !proposal.isAdded());
        tick.setAccessibleText(String.join(", ", time, kind.getText(), title.getText(), skipped)
                .replaceAll("(, )+$", ""));
        setAccessibleText(tick.getAccessibleText());
    }

    CheckBox tick() {
        return tick;
    }

    private String reason(Taken obstacle) {
        String what = obstacle.title();
        return "— "
                + switch (obstacle.kind()) {
                    case ALREADY_THERE -> messages.text("ideal.skip.there");
                    case BLOCK -> messages.text("ideal.skip.block", what);
                    case COMMITMENT -> messages.text("ideal.skip.commitment", what);
                    case HOLIDAY -> messages.text("ideal.skip.holiday", what);
                    case ABSENCE -> messages.text("ideal.skip.absence", what);
                    case PAST -> messages.text("ideal.skip.past");
                    case PROPOSED -> messages.text("ideal.skip.proposed", what);
                };
    }
}
