package app.waraji.planner.week;

import app.waraji.planner.ledger.WeekLedger;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Done, still to come and lost as parts of one bar, with a mark where the weekly minimum lies. */
final class TimeBarView extends Pane {

    private static final double HEIGHT = 8;
    private static final double TOP = 24;

    private final Pane bar = new Pane();
    private final Rectangle ends = new Rectangle();
    private final Region done = styled("bar-done");
    private final Region open = styled("bar-open");
    private final Region away = styled("bar-away");
    private final Region mark = styled("bar-mark");
    private final Label minimumWord = new Label();

    private List<Integer> minutes = List.of(0, 0, 0);
    private int minimum;

    TimeBarView() {
        setAccessibleRole(AccessibleRole.TEXT);
        minimumWord.getStyleClass().add("secondary");
        minimumWord.setManaged(false);
        bar.getChildren().addAll(done, open, away);
        bar.getStyleClass().add("bar-track");
        bar.setManaged(false);
        ends.setArcWidth(HEIGHT);
        ends.setArcHeight(HEIGHT);
        bar.setClip(ends);
        getChildren().addAll(bar, mark, minimumWord);
        setMinWidth(120);
        setPrefHeight(44);
    }

    void show(WeekLedger ledger, int weeklyMinimum, String word) {
        minutes = List.of(ledger.done(), ledger.open() + ledger.rescheduled(), ledger.lost());
        minimum = weeklyMinimum;
        minimumWord.setText(word);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int planned = minutes.stream().mapToInt(Integer::intValue).sum();
        double scale = width / Math.max(1, Math.max(planned, minimum * 1.25));
        bar.resizeRelocate(0, TOP, width, HEIGHT);
        ends.setWidth(width);
        ends.setHeight(HEIGHT);
        double x = 0;
        for (int i = 0; i < minutes.size(); i++) {
            Region part = List.of(done, open, away).get(i);
            double length = minutes.get(i) * scale;
            part.resizeRelocate(x, 0, length, HEIGHT);
            part.setVisible(length > 0);
            x += length;
        }
        boolean marked = minimum > 0;
        mark.setVisible(marked);
        minimumWord.setVisible(marked);
        double at = Math.rint(minimum * scale);
        mark.resizeRelocate(at - 1, TOP - 6, 2, HEIGHT + 12);
        minimumWord.autosize();
        minimumWord.relocate(Math.max(0, Math.min(at - 2, width - minimumWord.getWidth())), TOP - 24);
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }
}
