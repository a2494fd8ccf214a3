package app.waraji.planner.ledgerpage;

import app.waraji.planner.ledger.Portion.Fate;
import app.waraji.planner.ledger.Sums;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Planned minutes as one bar of their parts, told apart by pattern as well as by colour. */
final class PartsBarView extends Pane {

    private static final double HEIGHT = 16;
    private static final List<Fate> PARTS = List.of(Fate.KEPT, Fate.RECOVERED, Fate.RESCHEDULED, Fate.LOST, Fate.OPEN);

    private final Map<Fate, Region> parts = new EnumMap<>(Fate.class);
    private final Rectangle ends = new Rectangle(0, HEIGHT);
    private Sums sums = new Sums(0, 0, 0, 0, 0, 0, 0);

    PartsBarView() {
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("parts-bar");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        ends.setArcWidth(6);
        ends.setArcHeight(6);
        setClip(ends);
        for (Fate fate : PARTS) {
            Region part = new Region();
            part.getStyleClass().add(style(fate));
            part.setManaged(false);
            parts.put(fate, part);
            getChildren().add(part);
        }
    }

    /** The style class of a part. */
    static String style(Fate fate) {
        return switch (fate) {
            case KEPT -> "part-kept";
            case RECOVERED -> "part-recovered";
            case RESCHEDULED -> "part-rescheduled";
            case LOST -> "part-lost";
            case OPEN -> "part-open";
            case UNPLANNED -> "part-unplanned";
        };
    }

    void show(Sums shown) {
        sums = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double minute = getWidth() / Math.max(1, sums.planned());
        ends.setWidth(getWidth());
        double from = 0;
        for (Fate fate : PARTS) {
            double length = minutes(fate) * minute;
            Region part = parts.get(fate);
            if (part != null) {
                part.setVisible(length > 0);
                part.resizeRelocate(from, 0, length, HEIGHT);
            }
            from += length;
        }
    }

    private int minutes(Fate fate) {
        return switch (fate) {
            case KEPT -> sums.kept();
            case RECOVERED -> sums.recovered();
            case RESCHEDULED -> sums.rescheduled();
            case LOST -> sums.lost();
            case OPEN -> sums.open();
            case UNPLANNED -> sums.unplanned();
        };
    }
}
