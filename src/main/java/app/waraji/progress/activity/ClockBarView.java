package app.waraji.progress.activity;

import app.waraji.activities.Expectation;
import app.waraji.activities.ResultClock;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The months of an activity from left to right: those that have begun, and the band in which results are expected. */
final class ClockBarView extends Pane {

    private static final int LEAST_MONTHS = 12;
    private static final double BAND = 16;
    private static final double BAR = 6;
    private static final double DOT = 10;
    private static final double WORDS = 16;

    private final ResultClock clock;
    private final int months;
    private final Region track = region("clock-track");
    private final Region band = region("clock-band");
    private final Region begun = region("clock-begun");
    private final Region now = region("clock-now");
    private final Label from = new Label();
    private final Label to = new Label();

    /** @param words for a screen reader */
    ClockBarView(ResultClock clock, String words) {
        this.clock = clock;
        Expectation expected = clock.expected();
        months = Math.max(Math.max(LEAST_MONTHS, clock.month()), expected == null ? 0 : expected.toMonth() + 1);
        getStyleClass().add("clock");
        setAccessibleText(words);
        getChildren().addAll(track, band, begun, now, from, to);
        band.setVisible(expected != null);
        begun.setVisible(clock.month() > 0);
        now.setVisible(clock.month() > 0);
        from.getStyleClass().add("clock-tick");
        to.getStyleClass().add("clock-tick");
        if (expected != null) {
            from.setText(String.valueOf(expected.fromMonth()));
            to.setText(expected.toMonth() == expected.fromMonth() ? "" : String.valueOf(expected.toMonth()));
        }
        setMinHeight(BAND + WORDS);
        setPrefHeight(BAND + WORDS);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double month = width / months;
        double middle = BAND / 2;
        track.resizeRelocate(0, middle - BAR / 2, width, BAR);
        double reached = Math.min(width, clock.month() * month);
        begun.resizeRelocate(0, middle - BAR / 2, reached, BAR);
        now.resizeRelocate(Math.min(width - DOT, Math.max(0, reached - DOT / 2)), middle - DOT / 2, DOT, DOT);
        @Nullable Expectation expected = clock.expected();
        if (expected != null) {
            double left = (expected.fromMonth() - 1) * month;
            double right = expected.toMonth() * month;
            band.resizeRelocate(left, 0, right - left, BAND);
            place(from, left);
            place(to, right - to.prefWidth(-1));
        }
    }

    private static void place(Label label, double x) {
        label.resizeRelocate(x, BAND, label.prefWidth(-1), WORDS);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
