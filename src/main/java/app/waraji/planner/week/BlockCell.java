package app.waraji.planner.week;

import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
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
import org.kordamp.ikonli.feather.Feather;

/**
 * A block on the grid. Role by colour and by the shape of its edge; end states by sign and word. One cell shows block
 * after block of the same look: what costs time when the week is turned is the styling of new nodes.
 */
final class BlockCell extends VBox {

    /** All that the style sheets tell apart. */
    record Look(Role role, BlockState state, boolean isProtected, boolean awaitsAnswer, boolean repeats) {

        static Look of(Block block, WeekPlan plan, LocalDateTime now) {
            return new Look(
                    block.role(),
                    block.state(),
                    block.isProtected(),
                    plan.awaitsAnswer(block, now),
                    block.occurrence() != null);
        }
    }

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double ONE_LINE = 34;

    private final Look look;
    private final Label title = new Label();
    private final Label second = new Label();
    private final Label state = new Label();
    private final Hint repeats = new Hint("");

    private Block block;
    private boolean fits;

    /** @param block the first to {@link #show} */
    BlockCell(Block block, Look look) {
        this.block = block;
        this.look = look;
        getStyleClass().addAll("block", look.role() == Role.MARKETING ? "marketing" : "sales", styleOf(look.state()));
        if (look.isProtected()) {
            getStyleClass().add("protected");
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        title.getStyleClass().add("block-title");
        title.setMinHeight(0);
        if (look.repeats()) {
            Icon mark = new Icon(Feather.REPEAT);
            mark.getStyleClass().add("repeat-mark");
            title.setGraphic(mark);
            Hint.install(this, repeats);
        }
        second.getStyleClass().add("block-second");
        state.getStyleClass().add(look.awaitsAnswer() ? "block-question" : "block-state");
        for (Label line : new Label[] {second, state}) {
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.setTextOverrun(OverrunStyle.ELLIPSIS);
        }
        getChildren().addAll(title, second, state);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows a block of this look. */
    void show(Block another, WeekPlan plan, LocalDateTime now, BlockWords words) {
        block = another;
        title.setText(block.title());
        second.setText(words.second(block, plan));
        state.setText(words.state(block, plan, now));
        if (look.repeats()) {
            repeats.setText(words.repeats(block, plan));
        }
        setAccessibleText(words.spoken(block, plan, now));
        fits = false;
    }

    Look look() {
        return look;
    }

    @Override
    public void resize(double width, double height) {
        fits &= width == getWidth() && height == getHeight();
        super.resize(width, height);
        if (!fits) {
            fit();
            fits = true;
        }
    }

    Block block() {
        return block;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** What matters most stays: the sign of its end, then as much of the title as there are lines, then what it belongs to. */
    private void fit() {
        boolean low = getHeight() < ONE_LINE;
        pseudoClassStateChanged(LOW, low);
        String sign = state.getText().isEmpty() ? "" : state.getText().substring(0, 1) + " ";
        title.setText(low ? sign + block.title() : block.title());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        title.setWrapText(true);
        double whole = title.prefHeight(width);
        double left = room - (low ? 0 : heightOf(state));
        show(state, !low && !state.getText().isEmpty());
        show(second, !low && !second.getText().isEmpty() && whole + heightOf(second) <= left);
        title.setWrapText(!low && (whole <= left || 2 * title.prefHeight(-1) <= left));
    }

    private double heightOf(Label line) {
        return line.getText().isEmpty() ? 0 : line.prefHeight(-1) + getSpacing();
    }

    private static void show(Label line, boolean shown) {
        line.setVisible(shown);
        line.setManaged(shown);
    }

    private static String styleOf(BlockState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
