package app.waraji.planner.week;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What lies under the blocks: columns, hour lines and their labels, and over them the line that says what time it is. */
final class GridLinesView extends Pane {

    private record Line(Region node, int minute) {}

    private final List<Region> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> labels = new ArrayList<>();
    private final Region nowLine = styled("now-line");
    private final Region nowDot = styled("now-dot");

    private final OffBandsView off;

    private @Nullable GridGeometry drawn;

    GridLinesView(OffBandsView off) {
        this.off = off;
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    /** The line and its dot, to be put above the blocks. */
    List<Region> nowMarks() {
        return List.of(nowLine, nowDot);
    }

    void draw(GridGeometry grid, WeekPlan plan, LocalDateTime now) {
        if (drawn == null
                || drawn.days() != grid.days()
                || drawn.firstHour() != grid.firstHour()
                || drawn.lastHour() != grid.lastHour()) {
            makeLines(grid);
        }
        drawn = grid;
        for (int i = 0; i < columns.size(); i++) {
            LocalDate day = plan.week().monday().plusDays(i);
            Region column = columns.get(i);
            column.getStyleClass().setAll("day-column", i >= 5 ? "weekend" : "weekday");
            if (day.equals(now.toLocalDate())) {
                column.getStyleClass().add("today");
            }
            if (plan.off().covers(day)) {
                column.getStyleClass().add("off");
            }
            column.resizeRelocate(grid.x(day), 0, grid.columnWidth(), grid.height());
        }
        off.draw(grid, plan);
        for (Line line : lines) {
            line.node.resizeRelocate(
                    GridGeometry.GUTTER, Math.rint(grid.y(line.minute)), grid.width() - GridGeometry.GUTTER, 1);
        }
        for (Line label : labels) {
            label.node.resizeRelocate(0, Math.rint(grid.y(label.minute)) - 9, GridGeometry.GUTTER - 8, 18);
        }
        drawNow(grid, now);
    }

    void drawNow(GridGeometry grid, LocalDateTime now) {
        double y = Math.rint(grid.y(now.toLocalTime()));
        boolean shown = grid.shows(now.toLocalDate()) && y >= 0 && y <= grid.height();
        nowMarks().forEach(mark -> mark.setVisible(shown));
        double x = grid.x(now.toLocalDate());
        nowLine.resizeRelocate(x, y - 1, grid.columnWidth(), 2);
        nowDot.resizeRelocate(x - 4, y - 4, 8, 8);
    }

    private void makeLines(GridGeometry grid) {
        getChildren().clear();
        columns.clear();
        lines.clear();
        labels.clear();
        for (int i = 0; i < grid.days(); i++) {
            columns.add(styled("day-column"));
        }
        for (int hour = grid.firstHour(); hour < grid.lastHour(); hour++) {
            if (hour > grid.firstHour()) {
                lines.add(new Line(styled("hour-line"), hour * 60));
                Label label = new Label(hour + ":00");
                label.getStyleClass().add("hour-label");
                label.setManaged(false);
                labels.add(new Line(label, hour * 60));
            }
            lines.add(new Line(styled("half-hour-line"), hour * 60 + 30));
        }
        getChildren().addAll(columns);
        getChildren().add(off);
        lines.forEach(line -> getChildren().add(line.node));
        labels.forEach(label -> getChildren().add(label.node));
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }
}
