package app.waraji.planner.week;

import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The week page by keyboard. Keys that fields need never get here while one has the focus. */
final class WeekKeyboardView {

    private static final int STEP = 15;
    private static final int FINE_STEP = 5;

    private final WeekViewModel model;
    private final WeekGridView grid;

    WeekKeyboardView(WeekViewModel model, WeekGridView grid) {
        this.model = model;
        this.grid = grid;
    }

    /** Whether the key meant something here. */
    boolean press(KeyEvent event) {
        boolean meant = answer(event.getCode()) || sketch(event) || (plain(event) && actOnBlock(event.getCode()));
        if (meant) {
            event.consume();
        }
        return meant;
    }

    /** Letting go of Shift or Ctrl puts down what the arrows moved, as letting go of the button does. */
    void release(KeyEvent event) {
        boolean modifier = event.getCode() == KeyCode.SHIFT
                || event.getCode() == KeyCode.CONTROL
                || event.getCode() == KeyCode.COMMAND;
        Sketch sketch = model.sketchProperty().get();
        if (modifier && sketch != null && sketch.block() != null && !grid.isDragging()) {
            model.commitSketch();
        }
    }

    private boolean answer(KeyCode key) {
        boolean asked =
                model.questionProperty().get() != null || model.partlyProperty().get() != null;
        if (key == KeyCode.ESCAPE && (asked || model.sketchProperty().get() != null)) {
            grid.letGo();
            model.leaveQuestion();
            model.partlyProperty().set(null);
            return true;
        }
        int digit = digit(key);
        if (!asked || digit == 0) {
            return false;
        }
        Block partly = model.partlyProperty().get();
        if (model.questionProperty().get() != null) {
            model.answer(digit);
        } else {
            List<Integer> steps = PartlySteps.of(partly.minutes());
            if (digit <= steps.size()) {
                model.endPartly(steps.get(digit - 1));
            }
        }
        return true;
    }

    private boolean sketch(KeyEvent event) {
        int step = event.isAltDown() ? FINE_STEP : STEP;
        boolean carrying =
                model.sketchProperty().get() != null && model.selectedBlock().isEmpty();
        if (carrying && event.getCode() == KeyCode.ENTER) {
            model.commitSketch();
            return true;
        }
        if (event.isShiftDown() || carrying) {
            return move(event.getCode(), step);
        }
        if (event.isShortcutDown()) {
            return resize(event.getCode(), step);
        }
        return false;
    }

    private boolean move(KeyCode key, int step) {
        switch (key) {
            case LEFT -> model.sketchMove(-1, 0);
            case RIGHT -> model.sketchMove(1, 0);
            case UP -> model.sketchMove(0, -step);
            case DOWN -> model.sketchMove(0, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean resize(KeyCode key, int step) {
        switch (key) {
            case UP, LEFT -> model.sketchResize(-step);
            case DOWN, RIGHT -> model.sketchResize(step);
            case D -> model.selectedBlock().ifPresent(model::duplicate);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    private boolean actOnBlock(KeyCode key) {
        switch (key) {
            case UP -> model.select(Neighbour.ABOVE);
            case DOWN -> model.select(Neighbour.BELOW);
            case LEFT -> model.select(Neighbour.LEFT);
            case RIGHT -> model.select(Neighbour.RIGHT);
            case ENTER -> model.draftSelected();
            case N, INSERT -> model.draftNew();
            case T -> model.showThisWeek();
            case PAGE_UP -> model.showPreviousWeek();
            case PAGE_DOWN -> model.showNextWeek();
            case D -> model.selectedBlock().ifPresent(block -> model.end(block, BlockState.DONE));
            case P -> model.selectedBlock().ifPresent(block -> model.end(block, BlockState.PARTLY));
            case K -> model.selectedBlock().ifPresent(block -> model.end(block, BlockState.SKIPPED));
            case L -> model.selectedBlock().ifPresent(model::later);
            case R -> model.askAgainOfSelected();
            case DELETE, BACK_SPACE -> model.selectedBlock().ifPresent(model::remove);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** 0 for any other key. */
    private static int digit(KeyCode key) {
        String name = key.getName();
        boolean digit = key.isDigitKey() || key.isKeypadKey();
        char last = name.charAt(name.length() - 1);
        return digit && last >= '1' && last <= '9' ? last - '0' : 0;
    }
}
