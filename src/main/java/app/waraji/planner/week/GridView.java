package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The hours of a week with all that stands in them: commitments at the back, ghosts of what was displaced, blocks, the
 * sketch of a running gesture. It only shows; {@link WeekGridView} makes gestures of the pointer's moves.
 */
final class GridView extends Pane {

    static final double LEAST_HOUR_HEIGHT = 46;

    private static final double SMALLEST_HOUR = 24;
    private static final double LARGEST_HOUR = 160;
    private static final double GAP = 3;
    private static final double LOWEST = 18;

    private record Shown(Region node, Slot slot, int lane, int of) {}

    private final GridViewModel model;
    private final BlockWords words;
    private final GridLinesView lines;
    private final Pane items = new Pane();
    private final Label sketch = new Label();
    private final List<Shown> shown = new ArrayList<>();
    private final Map<Long, BlockCell> cells = new HashMap<>();

    private GridGeometry geometry = new GridGeometry(LocalDate.EPOCH, 7, 8, 19, 0, LEAST_HOUR_HEIGHT);
    private double roomHeight;
    private double zoom = 1;
    private String asked = "";
    private Consumer<Slot> ghostReached = slot -> {};

    GridView(GridViewModel model, BlockWords words) {
        this.model = model;
        this.words = words;
        this.lines = new GridLinesView(new OffBandsView(words));
        getStyleClass().add("week-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(words.messages().text("week.grid.spoken"));
        sketch.getStyleClass().add("sketch");
        sketch.setManaged(false);
        sketch.setMouseTransparent(true);
        sketch.setWrapText(true);
        items.setManaged(false);
        getChildren().addAll(lines, items);
        getChildren().addAll(lines.nowMarks());
        getChildren().add(sketch);
        model.planProperty().addListener((seen, before, plan) -> showPlan());
        model.folds().opened().addListener((SetChangeListener<Fold>) change -> {
            updateHeight();
            requestLayout();
        });
        model.nowProperty().addListener((seen, before, now) -> showTime(before, now));
        model.selectedProperty().addListener((seen, before, now) -> showSelection());
        model.sketches().sketchProperty().addListener((seen, before, now) -> layOutSketch());
        model.sketches().draftProperty().addListener((seen, before, now) -> layOutSketch());
    }

    GridGeometry geometry() {
        return geometry;
    }

    /** How high the window onto the grid is: the hours fill it, or scroll. */
    void setRoomHeight(double height) {
        roomHeight = height;
        requestLayout();
        updateHeight();
    }

    /** Makes the hours higher or lower within what can be read; as long as the program runs. */
    void zoom(double factor) {
        zoom = Math.max(SMALLEST_HOUR / LEAST_HOUR_HEIGHT, Math.min(LARGEST_HOUR / LEAST_HOUR_HEIGHT, zoom * factor));
        updateHeight();
        requestLayout();
    }

    Optional<BlockCell> cellOf(long blockId) {
        return Optional.ofNullable(cells.get(blockId));
    }

    /** Where a slot lies, in this node's own coordinates. */
    Bounds boundsOf(Slot slot) {
        return new BoundingBox(
                geometry.x(slot.day()),
                geometry.y(slot.start().toLocalTime()),
                geometry.columnWidth(),
                slot.minutes() / 60.0 * geometry.hourHeight());
    }

    private void showPlan() {
        WeekPlan plan = model.planProperty().get();
        Optional<GhostCell> atHand = ghostAtHand();
        items.getChildren().clear();
        shown.clear();
        cells.clear();
        for (int i = 0; i < plan.daysShown(); i++) {
            LocalDate day = plan.week().monday().plusDays(i);
            for (Lanes.Placed<GridItem> placed : Lanes.lay(GridItem.on(day, plan), GridItem::slot)) {
                Region node = node(placed.item(), plan);
                node.setManaged(false);
                shown.add(new Shown(node, placed.item().slot(), placed.lane(), placed.of()));
                items.getChildren().add(node);
            }
        }
        atHand.map(GhostCell::displacement).ifPresent(this::focusAgain);
        updateHeight();
        showSelection();
        requestLayout();
    }

    /** The line moves on, and a block that has just ended wants its answer. */
    private void showTime(LocalDateTime before, LocalDateTime now) {
        lines.drawNow(geometry, now);
        WeekPlan plan = model.planProperty().get();
        boolean wantsAnswer = cells.values().stream()
                .map(BlockCell::block)
                .anyMatch(block -> plan.awaitsAnswer(block, now) != plan.awaitsAnswer(block, before));
        if (wantsAnswer) {
            showPlan();
        }
    }

    private Region node(GridItem item, WeekPlan plan) {
        if (item instanceof GridItem.OfBlock of) {
            BlockCell cell = new BlockCell(of.block(), plan, model.nowProperty().get(), words);
            cells.put(of.block().id(), cell);
            return cell;
        }
        return item instanceof GridItem.OfGhost of
                ? ghost(of.displacement())
                : commitment(((GridItem.OfCommitment) item).commitment());
    }

    private Region ghost(Displacement displacement) {
        GhostCell ghost = new GhostCell(model, displacement, words);
        ghost.focusedProperty().subscribe(focused -> {
            if (focused) {
                ghostReached.accept(displacement.from());
            }
        });
        return ghost;
    }

    /** Called with the slot of a ghost that the keyboard has come to. */
    void onGhostReached(Consumer<Slot> reached) {
        ghostReached = reached;
    }

    /** The ghost that has the focus. */
    private Optional<GhostCell> ghostAtHand() {
        return items.getChildren().stream()
                .filter(Node::isFocused)
                .filter(GhostCell.class::isInstance)
                .map(GhostCell.class::cast)
                .findFirst();
    }

    /** The same one after it was drawn anew; the grid where it is gone. */
    private void focusAgain(Displacement displacement) {
        requestFocus();
        for (Node node : items.getChildren()) {
            if (node instanceof GhostCell ghost && ghost.displacement().id() == displacement.id()) {
                ghost.requestFocus();
            }
        }
    }

    private static Region commitment(Commitment commitment) {
        Label node = new Label(commitment.title());
        node.getStyleClass().add("commitment");
        node.setWrapText(true);
        node.setMouseTransparent(true);
        node.setAccessibleText(commitment.title());
        return node;
    }

    private void showSelection() {
        Long selected = model.selectedProperty().get();
        cells.forEach((id, cell) -> cell.setSelected(id.equals(selected)));
        speak();
    }

    /** What is asked beside the grid; the focus stays here, and so it is heard here. Empty for nothing. */
    void ask(String question) {
        asked = question;
        speak();
    }

    private void speak() {
        String at = model.selectedBlock()
                .map(block -> words.spoken(
                        block, model.planProperty().get(), model.nowProperty().get()))
                .orElse(words.messages().text("week.grid.spoken"));
        setAccessibleText(asked.isEmpty() ? at : asked + " " + at);
        // A screen reader reads the new one aloud only when it is told that there is one.
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void updateHeight() {
        WeekPlan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        HourSpan hours = model.folds().hours(plan);
        double filling = roomHeight / hours.count();
        double zoomed = Math.max(LEAST_HOUR_HEIGHT, filling) * zoom;
        double hourHeight = Math.max(Math.max(SMALLEST_HOUR, filling), Math.min(LARGEST_HOUR, zoomed));
        geometry = new GridGeometry(
                plan.week().monday(), plan.daysShown(), hours.first(), hours.last(), getWidth(), hourHeight);
        setPrefHeight(geometry.height());
        setMinHeight(geometry.height());
    }

    @Override
    protected void layoutChildren() {
        updateHeight();
        WeekPlan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        lines.resizeRelocate(0, 0, getWidth(), geometry.height());
        items.resizeRelocate(0, 0, getWidth(), geometry.height());
        lines.draw(geometry, plan, model.nowProperty().get());
        for (Shown each : shown) {
            layOut(each.node, each.slot, each.lane, each.of);
        }
        layOutSketch();
    }

    private void layOut(Region node, Slot slot, int lane, int of) {
        double column = geometry.columnWidth() - 2 * GAP;
        double width = (column - (of - 1) * GAP) / of;
        double x = geometry.x(slot.day()) + GAP + lane * (width + GAP);
        double above = geometry.y(slot.start().toLocalTime());
        double height = slot.minutes() / 60.0 * geometry.hourHeight() - 2;
        double top = Math.max(0, above);
        double bottom = Math.min(above + height, geometry.height() - 1);
        // What lies wholly in folded hours is counted in their strip.
        node.setVisible(above + height > 0 && above < geometry.height());
        node.resizeRelocate(
                Math.rint(x), Math.rint(top) + 1.0, Math.rint(width), Math.max(LOWEST, Math.rint(bottom - top)));
        node.applyCss();
        node.layout();
    }

    private void layOutSketch() {
        Sketch drawn = model.sketches().drawn().orElse(null);
        sketch.setVisible(drawn != null);
        cells.values().forEach(cell -> cell.setOpacity(1));
        if (drawn == null) {
            return;
        }
        Placeable subject = drawn.subject();
        String title = subject == null ? "" : subject.title() + "\n";
        sketch.setText(title + words.words().span(drawn.slot()) + "  "
                + words.words().duration(drawn.slot().minutes()));
        layOut(sketch, drawn.slot(), 0, 1);
        Block block = drawn.block();
        if (block != null) {
            cellOf(block.id()).ifPresent(cell -> cell.setOpacity(0.35));
        }
    }

    /** The block under a point of this node, if any. */
    Optional<BlockCell> cellAt(double x, double y) {
        List<Node> nodes = items.getChildren();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i) instanceof BlockCell cell
                    && cell.getBoundsInParent().contains(x, y)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
