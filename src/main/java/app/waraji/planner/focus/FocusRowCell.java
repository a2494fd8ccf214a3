package app.waraji.planner.focus;

import app.waraji.planner.Block;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One block of the day in one line; what can be done with it stands at its end. */
final class FocusRowCell extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double TIME = 88;

    private final Block block;

    FocusRowCell(Block block, FocusViewModel model, FocusWords words, Node... actions) {
        super(12);
        this.block = block;
        FocusPlan plan = model.planProperty().get();
        getStyleClass()
                .addAll(
                        "focus-row",
                        block.isMarketing() ? "marketing" : "sales",
                        block.state().name().toLowerCase(Locale.ROOT));
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(block, plan, model.nowProperty().get()));
        Label when = new Label(words.when(block, plan.day()));
        when.getStyleClass().add("focus-when");
        when.setMinWidth(TIME);
        Label title = new Label(block.title());
        title.getStyleClass().add("focus-title");
        Label what = new Label(words.what(block, plan));
        what.getStyleClass().add("secondary");
        VBox texts = new VBox(title, what);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Region edge = new Region();
        edge.getStyleClass().add("focus-edge");
        getChildren().addAll(edge, when, texts);
        getChildren().addAll(actions);
        setOnMousePressed(press -> model.select(block));
    }

    Block block() {
        return block;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
