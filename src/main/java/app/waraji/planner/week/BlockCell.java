package app.waraji.planner.week;

import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import java.time.LocalDateTime;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A block on the grid. Role by colour and by the shape of its edge; end states by sign and word. */
final class BlockCell extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double ONE_LINE = 34;

    private final Block block;
    private final Label title = new Label();
    private final Label second = new Label();
    private final Label state = new Label();

    BlockCell(Block block, WeekPlan plan, LocalDateTime now, BlockWords words) {
        this.block = block;
        getStyleClass().addAll("block", block.role() == Role.MARKETING ? "marketing" : "sales", styleOf(block.state()));
        if (block.isProtected()) {
            getStyleClass().add("protected");
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(block, plan, now));

        title.setText(block.title());
        title.getStyleClass().add("block-title");
        title.setWrapText(true);
        title.setMinHeight(0);
        second.setText(words.second(block, plan));
        second.getStyleClass().add("block-second");
        state.setText(words.state(block, now));
        state.getStyleClass().add(block.awaitsAnswer(now) ? "block-question" : "block-state");
        for (Label line : new Label[] {second, state}) {
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.setTextOverrun(OverrunStyle.ELLIPSIS);
        }
        getChildren().add(title);
        addIfSaid(second);
        addIfSaid(state);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        heightProperty().addListener((seen, before, height) -> fit(height.doubleValue()));
    }

    Block block() {
        return block;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void addIfSaid(Label line) {
        if (!line.getText().isEmpty()) {
            getChildren().add(line);
        }
    }

    /** A low block keeps one readable line, with its sign in front. */
    private void fit(double height) {
        boolean low = height < ONE_LINE;
        pseudoClassStateChanged(LOW, low);
        title.setWrapText(!low);
        String sign = state.getText().isEmpty() ? "" : state.getText().substring(0, 1) + " ";
        title.setText(low ? sign + block.title() : block.title());
        second.setVisible(!low);
        second.setManaged(!low);
        state.setVisible(!low);
        state.setManaged(!low);
    }

    private static String styleOf(BlockState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
