package app.waraji.planner.week;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys mean on any grid of blocks: choose one, move and resize it, make one, remove it. */
final class GridKeysView {

    private static final int STEP = 15;
    private static final int FINE_STEP = 5;

    private final GridViewModel model;
    private final WeekGridView grid;

    GridKeysView(GridViewModel model, WeekGridView grid) {
        this.model = model;
        this.grid = grid;
    }

    static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    /** Keys with Shift or Ctrl, and those for what is taken up. Whether it meant something here. */
    boolean sketches(KeyEvent key) {
        int step = key.isAltDown() ? FINE_STEP : STEP;
        boolean sketched = model.sketches().sketchProperty().get() != null && !grid.isDragging();
        if (sketched && key.getCode() == KeyCode.ENTER) {
            model.sketches().commit();
            return true;
        }
        boolean carrying = sketched && model.selectedBlock().isEmpty();
        boolean meant = false;
        if (key.isShiftDown() || carrying) {
            meant = move(key.getCode(), step);
        } else if (key.isShortcutDown()) {
            meant = resize(key.getCode(), step);
        }
        if (meant) {
            grid.reveal();
            // Where the key that is held will be let go of.
            grid.grid().requestFocus();
        }
        return meant;
    }

    /** Keys by themselves, on what is selected. Whether it meant something here. */
    boolean acts(KeyCode key) {
        switch (key) {
            case UP -> select(Neighbour.ABOVE);
            case DOWN -> select(Neighbour.BELOW);
            case LEFT -> select(Neighbour.LEFT);
            case RIGHT -> select(Neighbour.RIGHT);
            case ENTER -> model.sketches().draftSelected();
            case N, INSERT -> model.sketches().draftNew();
            case DELETE, BACK_SPACE -> model.selectedBlock().ifPresent(model::remove);
            default -> {
                return false;
            }
        }
        grid.reveal();
        return true;
    }

    /** From a ghost too the arrows lead back to the blocks. */
    private void select(Neighbour neighbour) {
        grid.grid().requestFocus();
        model.select(neighbour);
    }

    /** Letting go of Shift or Ctrl puts down what the arrows moved, as letting go of the button does. */
    void released(KeyEvent key) {
        boolean modifier =
                key.getCode() == KeyCode.SHIFT || key.getCode() == KeyCode.CONTROL || key.getCode() == KeyCode.COMMAND;
        Sketch sketch = model.sketches().sketchProperty().get();
        if (modifier && sketch != null && model.selectedBlock().isPresent() && !grid.isDragging()) {
            model.sketches().commit();
        }
    }

    private boolean move(KeyCode key, int step) {
        switch (key) {
            case LEFT -> model.sketches().move(-1, 0);
            case RIGHT -> model.sketches().move(1, 0);
            case UP -> model.sketches().move(0, -step);
            case DOWN -> model.sketches().move(0, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean resize(KeyCode key, int step) {
        switch (key) {
            case UP, LEFT -> model.sketches().resize(-step);
            case DOWN, RIGHT -> model.sketches().resize(step);
            case D -> model.selectedBlock().ifPresent(model::duplicate);
            default -> {
                return false;
            }
        }
        return true;
    }
}
