package app.waraji.planner.month;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A thin bar made of parts, each told from the next by colour and by how it is filled. */
final class MonthBarView extends Pane {

    /**
     * A part of a bar.
     *
     * @param styleClass how it is filled
     */
    record Part(String styleClass, int minutes) {}

    private static final double LEAST_PART = 3;

    private final List<Part> parts;
    private final int full;

    /** @param full the minutes that fill the whole width */
    MonthBarView(List<Part> parts, int full, double height) {
        this.parts = parts.stream().filter(part -> part.minutes() > 0).toList();
        this.full = full;
        getStyleClass().add("month-bar");
        setMinSize(0, height);
        setPrefHeight(height);
        setMaxHeight(height);
        for (Part part : this.parts) {
            Region region = new Region();
            region.getStyleClass().add(part.styleClass());
            region.setManaged(false);
            getChildren().add(region);
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double length =
                    Math.max(LEAST_PART, Math.rint(getWidth() * parts.get(i).minutes() / Math.max(1, full)));
            double shown = Math.max(0, Math.min(length, getWidth() - x));
            getChildren().get(i).resizeRelocate(x, 0, shown, getHeight());
            x += shown;
        }
    }
}
