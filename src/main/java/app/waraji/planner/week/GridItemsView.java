package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What stands among the hours: blocks, ghosts and commitments, side by side where they overlap. The nodes of one week
 * are used again for the next; what is left over stays out of sight.
 */
final class GridItemsView extends Pane {

    private static final double GAP = 3;
    private static final double LOWEST = 18;

    private record Shown(Region node, Slot slot, int lane, int of) {}

    private final GridViewModel model;
    private final BlockWords words;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<Long, BlockCell> cells = new HashMap<>();
    private final Map<BlockCell.Look, Deque<BlockCell>> spareCells = new HashMap<>();
    private final Deque<GhostCell> spareGhosts = new ArrayDeque<>();
    private final Deque<Label> spareCommitments = new ArrayDeque<>();
    private Consumer<Slot> ghostReached = slot -> {};

    GridItemsView(GridViewModel model, BlockWords words) {
        this.model = model;
        this.words = words;
    }

    /** Called with the slot of a ghost that the keyboard has come to. */
    void onGhostReached(Consumer<Slot> reached) {
        ghostReached = reached;
    }

    void show(WeekPlan plan) {
        takeBack();
        for (int i = 0; i < plan.daysShown(); i++) {
            LocalDate day = plan.week().monday().plusDays(i);
            for (Lanes.Placed<GridItem> placed : Lanes.lay(GridItem.on(day, plan), GridItem::slot)) {
                Region node = node(placed.item(), plan);
                shown.add(new Shown(node, placed.item().slot(), placed.lane(), placed.of()));
            }
        }
        spareCells.values().forEach(GridItemsView::hide);
        hide(spareGhosts);
        hide(spareCommitments);
    }

    /** Puts each where its hours are. */
    void layOut(GridGeometry geometry) {
        for (Shown each : shown) {
            layOut(geometry, each.node, each.slot, each.lane, each.of);
        }
    }

    /** Puts a node into a slot of the grid, in one of so many lanes. */
    static void layOut(GridGeometry geometry, Region node, Slot slot, int lane, int of) {
        double column = geometry.columnWidth() - 2 * GAP;
        double width = (column - (of - 1) * GAP) / of;
        double x = geometry.x(slot.day()) + GAP + lane * (width + GAP);
        double above = geometry.y(slot.start().toLocalTime());
        double height = slot.minutes() / 60.0 * geometry.hourHeight() - 2;
        double top = Math.max(0, above);
        double bottom = Math.min(above + height, geometry.height() - 1);
        // What lies wholly in folded hours is counted in their strip.
        node.setVisible(above + height > 0 && above < geometry.height());
        node.applyCss();
        node.resizeRelocate(
                Math.rint(x), Math.rint(top) + 1.0, Math.rint(width), Math.max(LOWEST, Math.rint(bottom - top)));
        node.layout();
    }

    Collection<BlockCell> cells() {
        return cells.values();
    }

    Optional<BlockCell> cellOf(long blockId) {
        return Optional.ofNullable(cells.get(blockId));
    }

    /** The block under a point of this node, if any. */
    Optional<BlockCell> cellAt(double x, double y) {
        return cells.values().stream()
                .filter(cell -> cell.isVisible() && cell.getBoundsInParent().contains(x, y))
                .findFirst();
    }

    /** The ghost that has the focus. */
    Optional<GhostCell> ghostAtHand() {
        return ghosts().filter(Node::isFocused).findFirst();
    }

    Optional<GhostCell> ghostOf(Displacement displacement) {
        return ghosts().filter(ghost -> ghost.displacement().id() == displacement.id())
                .findFirst();
    }

    private Stream<GhostCell> ghosts() {
        return shown.stream()
                .map(Shown::node)
                .filter(GhostCell.class::isInstance)
                .map(GhostCell.class::cast);
    }

    private void takeBack() {
        for (Shown each : shown) {
            if (each.node instanceof BlockCell cell) {
                spare(cell.look()).add(cell);
            } else if (each.node instanceof GhostCell ghost) {
                spareGhosts.add(ghost);
            } else {
                spareCommitments.add((Label) each.node);
            }
        }
        shown.clear();
        cells.clear();
    }

    private Region node(GridItem item, WeekPlan plan) {
        if (item instanceof GridItem.OfBlock of) {
            BlockCell cell = cell(of.block(), plan);
            cells.put(of.block().id(), cell);
            return cell;
        }
        return item instanceof GridItem.OfGhost of
                ? ghost(of.displacement())
                : commitment(((GridItem.OfCommitment) item).commitment());
    }

    private BlockCell cell(Block block, WeekPlan plan) {
        LocalDateTime now = model.nowProperty().get();
        BlockCell.Look look = BlockCell.Look.of(block, plan, now);
        BlockCell cell = again(spare(look), () -> new BlockCell(block, look));
        cell.show(block, plan, now, words);
        return cell;
    }

    private Deque<BlockCell> spare(BlockCell.Look look) {
        return spareCells.computeIfAbsent(look, none -> new ArrayDeque<>());
    }

    private GhostCell ghost(Displacement displacement) {
        GhostCell ghost = again(spareGhosts, () -> new GhostCell(model, displacement, words, this::reach));
        ghost.show(displacement);
        return ghost;
    }

    private void reach(GhostCell ghost) {
        ghostReached.accept(ghost.displacement().from());
    }

    private Label commitment(Commitment commitment) {
        Label node = again(spareCommitments, GridItemsView::commitmentLabel);
        node.setText(commitment.title());
        node.setAccessibleText(commitment.title());
        return node;
    }

    private static Label commitmentLabel() {
        Label node = new Label();
        node.getStyleClass().add("commitment");
        node.setWrapText(true);
        node.setMouseTransparent(true);
        return node;
    }

    private <T extends Region> T again(Deque<T> spare, Supplier<T> make) {
        T used = spare.poll();
        if (used != null) {
            return used;
        }
        T made = make.get();
        made.setManaged(false);
        getChildren().add(made);
        return made;
    }

    private static void hide(Collection<? extends Region> spare) {
        spare.forEach(node -> node.setVisible(false));
    }
}
