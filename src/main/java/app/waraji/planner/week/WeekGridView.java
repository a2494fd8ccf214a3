package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The week grid: day headers above, hours that scroll below, and the pointer's gestures on them. */
final class WeekGridView extends VBox {

    /** All that can be done with a block, opened beside it. */
    interface Menu {
        void show(Node anchor, Block block, double screenX, double screenY);
    }

    private static final int STEP = 15;
    private static final int FINE_STEP = 5;
    private static final double EDGE = 6;
    private static final double CLICK = 4;

    /** What the pointer took hold of. */
    private record Grip(Part part, @Nullable Block block, Point2D point, LocalDateTime time) {}

    private enum Part {
        EMPTY,
        BODY,
        TOP,
        BOTTOM
    }

    private final GridViewModel model;
    private final GridView grid;
    private final HoursWindowView window;
    private final EdgeScrollView edges;
    private final List<FoldStripView> strips;
    private final Menu menu;

    private @Nullable Grip grip;
    private @Nullable Placeable carried;

    WeekGridView(GridViewModel model, BlockWords words, Menu menu, BiConsumer<Node, LocalDate> dayMenu) {
        this.model = model;
        this.menu = menu;
        this.grid = new GridView(model, words);
        this.window = new HoursWindowView(grid);
        this.edges = new EdgeScrollView(window);
        getStyleClass().addAll("card", "week-card");
        DayHeadersView headers = new DayHeadersView(model, dayMenu, words);
        window.viewportBoundsProperty().addListener((seen, before, room) -> {
            grid.setRoomHeight(room.getHeight());
            headers.leaveRoomForScrollBar(window.getWidth() - room.getWidth());
        });
        StackPane hours = new StackPane(window, invitation(words));
        VBox.setVgrow(hours, Priority.ALWAYS);
        setMinHeight(200);
        model.planProperty().addListener((seen, before, plan) -> {
            if (before == null
                    || !before.week().equals(plan.week())
                    || !HourSpan.usual(before).equals(HourSpan.usual(plan))) {
                window.showUsualHours(plan);
            }
        });
        model.folds().opened().addListener((SetChangeListener<Fold>) change -> {
            if (change.wasAdded()) {
                window.show(change.getElementAdded(), model.planProperty().get());
            }
        });
        FoldStripView early = new FoldStripView(model, Fold.EARLY, words.messages());
        FoldStripView late = new FoldStripView(model, Fold.LATE, words.messages());
        strips = List.of(early, late);
        getChildren().addAll(headers, early, hours, late);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
    }

    /** Says in a week without anything how to begin. */
    private Label invitation(BlockWords words) {
        Label label = new Label(words.messages().text("week.empty"));
        label.getStyleClass().add("grid-invitation");
        label.setMouseTransparent(true);
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.shownPlan().filter(WeekPlan::isEmpty).isPresent()
                                && model.sketches().sketchProperty().get() == null
                                && model.sketches().draftProperty().get() == null,
                        model.planProperty(),
                        model.sketches().sketchProperty(),
                        model.sketches().draftProperty()));
        return label;
    }

    /** What takes the keyboard. */
    GridView grid() {
        return grid;
    }

    /** Where a slot lies in the scene. */
    Bounds sceneBoundsOf(Slot slot) {
        return grid.localToScene(grid.boundsOf(slot));
    }

    /** The window onto the hours. */
    HoursWindowView window() {
        return window;
    }

    /** Brings what the keys are at into sight: the gesture under way, else the selected block. */
    void reveal() {
        model.folds().openForWhatIsAtHand();
        model.sketches()
                .drawn()
                .map(Sketch::slot)
                .or(() -> model.selectedBlock().map(Block::slot))
                .ifPresent(window::reveal);
    }

    /** Takes hold of something in the tray. */
    void carry(Placeable item) {
        model.sketches().cancel();
        carried = item;
    }

    /** Carries it over a point of the scene; nothing is sketched outside of the grid. */
    void carryTo(double sceneX, double sceneY, boolean fine) {
        Placeable item = carried;
        if (item == null || model.shownPlan().isEmpty()) {
            return;
        }
        Point2D point = grid.sceneToLocal(sceneX, sceneY);
        boolean inside = window.seen().contains(sceneX, sceneY) && point.getX() >= GridGeometry.GUTTER;
        edges.follow(sceneY, inside, () -> carryTo(sceneX, sceneY, fine));
        strips.forEach(strip -> strip.follow(sceneX, sceneY));
        if (inside) {
            LocalDateTime at = grid.geometry().timeAt(point.getX(), point.getY(), fine ? FINE_STEP : STEP);
            model.sketches().draw(Sketch.move(item, at));
        } else {
            model.sketches().cancel();
        }
    }

    /** Lets go of it: over the grid it is put down, elsewhere it goes back. */
    void putDown() {
        if (isDragging()) {
            model.sketches().commit();
            grid.requestFocus();
        }
        carried = null;
        stopResting();
    }

    private void press(MouseEvent event) {
        grid.requestFocus();
        // Or the scroll pane around it would take the focus.
        event.consume();
        grip = null;
        if (event.getButton() != MouseButton.PRIMARY || model.shownPlan().isEmpty()) {
            return;
        }
        model.sketches().cancel();
        model.sketches().discard();
        Optional<BlockCell> cell = grid.cellAt(event.getX(), event.getY());
        model.selectedProperty().set(cell.map(hit -> hit.block().id()).orElse(null));
        if (event.getX() < GridGeometry.GUTTER) {
            return;
        }
        LocalDateTime time = grid.geometry().timeAt(event.getX(), event.getY(), STEP);
        grip = new Grip(
                cell.map(hit -> partAt(hit, event.getY())).orElse(Part.EMPTY),
                cell.map(BlockCell::block).orElse(null),
                new Point2D(event.getX(), event.getY()),
                time);
        if (cell.isPresent() && event.getClickCount() == 2) {
            model.sketches().draftSelected();
        }
    }

    private void drag(MouseEvent event) {
        Grip held = grip;
        if (held != null && held.point.distance(event.getX(), event.getY()) >= CLICK) {
            dragTo(event.getSceneX(), event.getSceneY(), event.isAltDown() ? FINE_STEP : STEP);
        }
    }

    /** By the scene: the grid may have been scrolled since. */
    private void dragTo(double sceneX, double sceneY, int step) {
        Grip held = grip;
        if (held == null) {
            return;
        }
        Point2D point = grid.sceneToLocal(sceneX, sceneY);
        Block block = held.block;
        Slot slot = block == null ? null : block.slot();
        if (block == null || slot == null) {
            LocalDateTime now = grid.geometry().timeAt(point.getX(), point.getY(), step);
            model.sketches().draw(Sketch.create(held.time, now, step));
        } else {
            model.sketches().draw(sketch(held, block, slot, point, step));
        }
        edges.follow(sceneY, true, () -> dragTo(sceneX, sceneY, step));
        strips.forEach(strip -> strip.follow(sceneX, sceneY));
    }

    private Sketch sketch(Grip held, Block block, Slot slot, Point2D point, int step) {
        GridGeometry geometry = grid.geometry();
        int moved = geometry.minuteAt(point.getY()) - geometry.minuteAt(held.point.getY());
        int start = slot.start().getHour() * 60 + slot.start().getMinute();
        return switch (held.part) {
            case TOP -> Sketch.resizeStart(block, slot, Math.max(0, GridGeometry.nearest(start + moved, step)));
            case BOTTOM ->
                Sketch.resizeEnd(
                        block, slot, Math.min(24 * 60, GridGeometry.nearest(start + slot.minutes() + moved, step)));
            case BODY, EMPTY -> {
                int latest = Math.max(0, 24 * 60 - slot.minutes());
                int minute = Math.max(0, Math.min(latest, GridGeometry.nearest(start + moved, step)));
                LocalDateTime to = geometry.dayAt(point.getX()).atStartOfDay().plusMinutes(minute);
                yield Sketch.move(new Placeable.OfBlock(block), to);
            }
        };
    }

    private void release(MouseEvent event) {
        if (grip != null && model.sketches().sketchProperty().get() != null) {
            model.sketches().commit();
        }
        grip = null;
        stopResting();
    }

    /** Esc: the gesture is forgotten even though the button is still down. */
    void letGo() {
        grip = null;
        carried = null;
        stopResting();
        model.sketches().cancel();
    }

    private void stopResting() {
        edges.stop();
        strips.forEach(FoldStripView::leave);
    }

    /** Whether the pointer holds a gesture. */
    boolean isDragging() {
        return (grip != null || carried != null)
                && model.sketches().sketchProperty().get() != null;
    }

    private void point(MouseEvent event) {
        Cursor cursor = grid.cellAt(event.getX(), event.getY())
                .map(cell -> partAt(cell, event.getY()) == Part.BODY ? Cursor.DEFAULT : Cursor.V_RESIZE)
                .orElse(Cursor.DEFAULT);
        grid.setCursor(cursor);
    }

    private void openMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            model.selectedBlock().flatMap(block -> grid.cellOf(block.id())).ifPresent(cell -> {
                Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
                menu.show(cell, cell.block(), bounds.getMinX() + 16, bounds.getMinY() + 16);
            });
        } else {
            grid.cellAt(event.getX(), event.getY())
                    .ifPresent(cell -> menu.show(cell, cell.block(), event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    private static Part partAt(BlockCell cell, double y) {
        double inside = y - cell.getLayoutY();
        double edge = Math.min(EDGE, cell.getHeight() / 4);
        if (inside < edge) {
            return Part.TOP;
        }
        return inside > cell.getHeight() - edge ? Part.BOTTOM : Part.BODY;
    }
}
