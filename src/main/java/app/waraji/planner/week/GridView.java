package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * The hours of a week with all that stands in them: commitments at the back, ghosts of what was displaced, blocks, the
 * sketch of a running gesture. It only shows; {@link WeekGridView} makes gestures of the pointer's moves.
 */
final class GridView extends Pane {

    static final double LEAST_HOUR_HEIGHT = 46;

    private static final double SMALLEST_HOUR = 24;
    private static final double LARGEST_HOUR = 160;
    private final GridViewModel model;
    private final BlockWords words;
    private final GridLinesView lines;
    private final GridItemsView items;
    private final Label sketch = new Label();

    private GridGeometry geometry = new GridGeometry(LocalDate.EPOCH, 7, 8, 19, 0, LEAST_HOUR_HEIGHT);
    private double roomHeight;
    private double zoom = 1;
    private String asked = "";

    GridView(GridViewModel model, BlockWords words) {
        this.model = model;
        this.words = words;
        this.items = new GridItemsView(model, words);
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
        return items.cellOf(blockId);
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
        Optional<Displacement> atHand = items.ghostAtHand().map(GhostCell::displacement);
        items.show(plan);
        atHand.ifPresent(this::focusAgain);
        updateHeight();
        showSelection();
        requestLayout();
    }

    /** The line moves on, and a block that has just ended wants its answer. */
    private void showTime(LocalDateTime before, LocalDateTime now) {
        lines.drawNow(geometry, now);
        WeekPlan plan = model.planProperty().get();
        boolean wantsAnswer = items.cells().stream()
                .map(BlockCell::block)
                .anyMatch(block -> plan.awaitsAnswer(block, now) != plan.awaitsAnswer(block, before));
        if (wantsAnswer) {
            showPlan();
        }
    }

    /** Called with the slot of a ghost that the keyboard has come to. */
    void onGhostReached(Consumer<Slot> reached) {
        items.onGhostReached(reached);
    }

    /** The same one after it was drawn anew; the grid where it is gone. */
    private void focusAgain(Displacement displacement) {
        requestFocus();
        items.ghostOf(displacement).ifPresent(GhostCell::requestFocus);
    }

    private void showSelection() {
        Long selected = model.selectedProperty().get();
        items.cells()
                .forEach(
                        cell -> cell.setSelected(Long.valueOf(cell.block().id()).equals(selected)));
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
        items.layOut(geometry);
        layOutSketch();
    }

    private void layOutSketch() {
        Sketch drawn = model.sketches().drawn().orElse(null);
        sketch.setVisible(drawn != null);
        items.cells().forEach(cell -> cell.setOpacity(1));
        if (drawn == null) {
            return;
        }
        Placeable subject = drawn.subject();
        String title = subject == null ? "" : subject.title() + "\n";
        sketch.setText(title + words.words().span(drawn.slot()) + "  "
                + words.words().duration(drawn.slot().minutes()));
        GridItemsView.layOut(geometry, sketch, drawn.slot(), 0, 1);
        Block block = drawn.block();
        if (block != null) {
            cellOf(block.id()).ifPresent(cell -> cell.setOpacity(0.35));
        }
    }

    /** The block under a point of this node, if any. */
    Optional<BlockCell> cellAt(double x, double y) {
        return items.cellAt(x, y);
    }
}
