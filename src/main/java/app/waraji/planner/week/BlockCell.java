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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
        if (block.occurrence() != null) {
            FontIcon mark = new FontIcon(Feather.REPEAT);
            mark.getStyleClass().add("repeat-mark");
            title.setGraphic(mark);
            Tooltip.install(this, new Tooltip(words.repeats(block, plan)));
        }
        second.setText(words.second(block, plan));
        second.getStyleClass().add("block-second");
        state.setText(words.state(block, plan, now));
        state.getStyleClass().add(plan.awaitsAnswer(block, now) ? "block-question" : "block-state");
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
        layoutBoundsProperty().addListener((seen, before, bounds) -> fit());
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

    /** What matters most stays: the sign of its end, then the title, then what it belongs to. */
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
        show(state, !low);
        show(second, !low && whole + heightOf(second) <= left);
        title.setWrapText(!low && whole <= left);
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
