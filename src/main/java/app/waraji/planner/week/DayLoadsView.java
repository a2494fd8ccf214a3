package app.waraji.planner.week;

import app.waraji.kernel.DateWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The hours taken of each day in its header: in one form all week, the longest for which every column has room. */
final class DayLoadsView {

    private enum Form {
        OF_THOSE_WORKED,
        WITH_UNIT,
        BARE
    }

    private record Load(Label label, HBox line, int taken, int worked) {}

    private final DateWords words;
    private final List<Load> loads = new ArrayList<>();
    private double fitted;

    DayLoadsView(DateWords words) {
        this.words = words;
    }

    void clear() {
        loads.clear();
        fitted = 0;
    }

    /**
     * Ends the line with that of another day, in minutes.
     *
     * @param line as wide as the column
     */
    void add(HBox line, int taken, int worked) {
        Label label = new Label(words.hours(taken));
        label.getStyleClass().add("day-load");
        label.setMinWidth(Label.USE_PREF_SIZE);
        line.getChildren().add(label);
        loads.add(new Load(label, line, taken, worked));
    }

    /** @param width of the lines; the forms stay while it stays */
    void fit(double width) {
        if (width == fitted) {
            return;
        }
        fitted = width;
        for (Form form : Form.values()) {
            loads.forEach(load -> load.label().setText(text(load, form)));
            if (loads.stream().allMatch(load -> load.line().prefWidth(-1) <= width)) {
                return;
            }
        }
    }

    private String text(Load load, Form form) {
        String hours = words.hours(load.taken());
        return switch (form) {
            case OF_THOSE_WORKED -> hours + " / " + words.duration(load.worked());
            case WITH_UNIT -> hours + "h";
            case BARE -> hours;
        };
    }
}
