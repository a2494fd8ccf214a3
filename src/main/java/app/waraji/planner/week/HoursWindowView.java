package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** The window through which the hours are seen, as many of them as there is room for. */
final class HoursWindowView extends ScrollPane {

    private static final int GLIMPSE_MINUTES = 150;
    private static final double ZOOM_STEP = 1.1;
    private static final double MARGIN = 24;

    private final GridView grid;

    HoursWindowView(GridView grid) {
        super(grid);
        this.grid = grid;
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("week-scroll");
        addEventFilter(ScrollEvent.SCROLL, this::turnWheel);
        addEventFilter(ZoomEvent.ZOOM, event -> zoom(event.getZoomFactor(), event.getSceneY()));
    }

    /** Ctrl and the wheel, or two fingers apart: the time under the pointer stays where it is. */
    private void turnWheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.getSceneY());
            event.consume();
        }
    }

    private void zoom(double factor, double sceneY) {
        double share = grid.sceneToLocal(0, sceneY).getY() / grid.geometry().height();
        grid.zoom(factor);
        layout();
        scrollTo(share * grid.geometry().height() - (sceneY - seen().getMinY()));
    }

    /** What of the scene it takes. */
    Bounds seen() {
        return localToScene(getBoundsInLocal());
    }

    /** Called whenever other hours come into sight. */
    void onScrolled(Runnable moved) {
        // When the grid is at its new place, and not when the scroll pane is told to bring it there.
        grid.localToSceneTransformProperty().addListener((seen, before, now) -> moved.run());
    }

    /** Scrolls no farther than it takes to see a slot with a little around it. */
    void reveal(Slot slot) {
        Bounds at = grid.boundsOf(slot);
        double room = getViewportBounds().getHeight();
        double top = getVvalue() * (grid.geometry().height() - room);
        double least = Math.min(at.getMaxY() + MARGIN - room, at.getMinY());
        double wanted = Math.max(least, Math.min(top, at.getMinY() - MARGIN));
        if (wanted != top) {
            scrollTo(wanted);
        }
    }

    /** All hours may be there, but not the first of them are what one looks at first. */
    void showUsualHours(WeekPlan plan) {
        // Growing under it, a scroll pane keeps its place: it has to know the height that the plan gave the grid.
        layout();
        scrollTo(grid.geometry().y(plan.preferences().firstHourShown() * 60));
    }

    /** What was just unfolded comes into sight. */
    void show(Fold opened, WeekPlan plan) {
        HourSpan usual = HourSpan.usual(plan);
        scrollTo(
                opened == Fold.EARLY
                        ? grid.geometry().y(usual.first() * 60 - GLIMPSE_MINUTES)
                        : grid.geometry().y(usual.last() * 60 + GLIMPSE_MINUTES)
                                - getViewportBounds().getHeight());
    }

    private void scrollTo(double top) {
        double hidden = grid.getPrefHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, top / hidden)));
    }
}
