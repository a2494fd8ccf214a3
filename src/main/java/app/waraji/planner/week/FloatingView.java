package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The layer above a grid, on which forms and questions stand beside the slot that they are about. */
final class FloatingView extends Pane {

    private final GridViewModel model;
    private final WeekGridView grid;
    private final Map<Region, Slot> placed = new LinkedHashMap<>();

    FloatingView(GridViewModel model, WeekGridView grid) {
        this.model = model;
        this.grid = grid;
        setPickOnBounds(false);
        grid.window().onScrolled(this::follow);
    }

    /** To the right of the slot, else to its left; always whole on the page. It follows when the hours scroll. */
    void place(Region floats, Slot slot) {
        placed.put(floats, slot);
        layOut(floats, slot);
    }

    private void follow() {
        placed.forEach((floats, slot) -> {
            if (floats.isVisible()) {
                layOut(floats, slot);
            }
        });
    }

    /** At the edge of the window onto the hours while its slot lies beyond it. */
    private void layOut(Region floats, Slot slot) {
        Bounds at = slot.week().equals(model.weekProperty().get())
                ? sceneToLocal(grid.sceneBoundsOf(slot))
                : new BoundingBox(GridGeometry.GUTTER, 120, 0, 0);
        Bounds window = sceneToLocal(grid.window().seen());
        double top = Math.max(window.getMinY(), Math.min(at.getMinY(), window.getMaxY()));
        floats.applyCss();
        double width = floats.prefWidth(-1);
        double height = floats.prefHeight(width);
        double right = at.getMaxX() + 8;
        double x = right + width <= getWidth() - 8 ? right : at.getMinX() - width - 8;
        double lowest = getHeight() - height - 8;
        floats.resizeRelocate(
                Math.rint(Math.max(8, Math.min(x, getWidth() - width - 8))),
                Math.rint(Math.max(8, Math.min(top, lowest))),
                width,
                height);
    }
}
