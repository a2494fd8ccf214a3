package app.waraji.kpi.scorecard;

import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The weeks of a row as a small line, with gaps where there is no value, over the band that is aimed at. */
final class SparkView extends Region {

    private static final double MARGIN = 5;
    private static final double DOT = 2.5;

    private final Rectangle band = new Rectangle();
    private final Path line = new Path();
    private final Circle dot = new Circle(DOT);
    private @Nullable Row row;

    SparkView() {
        band.getStyleClass().add("spark-band");
        line.getStyleClass().add("spark-line");
        dot.getStyleClass().add("spark-dot");
        getChildren().addAll(band, line, dot);
        setMouseTransparent(true);
        setAccessibleText("");
    }

    void show(Row now) {
        row = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Row now = row;
        line.getElements().clear();
        dot.setVisible(false);
        band.setVisible(false);
        if (now == null) {
            return;
        }
        List<Place> valued =
                now.places().stream().filter(place -> place.value() != null).toList();
        Marks marks = now.marks();
        List<Double> all = Stream.concat(
                        valued.stream().map(Place::value),
                        Stream.of(marks.minimum(), marks.goal()).filter(Objects::nonNull))
                .map(BigDecimal::doubleValue)
                .toList();
        if (valued.isEmpty()) {
            return;
        }
        double lowest = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double highest = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Scale scale = new Scale(lowest, highest == lowest ? lowest + 1 : highest, getHeight());
        drawBand(now, marks, scale);
        drawLine(now, scale);
    }

    private void drawBand(Row now, Marks marks, Scale scale) {
        BigDecimal one = marks.minimum();
        BigDecimal other = now.metric().direction() == Direction.WITHIN ? marks.stretch() : marks.goal();
        if (one == null || other == null) {
            return;
        }
        double top = Math.min(scale.y(one), scale.y(other));
        double bottom = Math.max(scale.y(one), scale.y(other));
        band.setX(0);
        band.setY(top);
        band.setWidth(getWidth());
        band.setHeight(Math.max(2, bottom - top));
        band.setVisible(true);
    }

    private void drawLine(Row now, Scale scale) {
        int last = now.places().size() - 1;
        boolean begun = false;
        for (int i = 0; i <= last; i++) {
            BigDecimal value = now.places().get(i).value();
            if (value == null) {
                begun = false;
                continue;
            }
            double x = last == 0 ? getWidth() / 2 : MARGIN + (getWidth() - 2 * MARGIN) * i / last;
            double y = scale.y(value);
            boolean alone = !begun && (i == last || now.places().get(i + 1).value() == null);
            line.getElements().add(begun ? new LineTo(x, y) : new MoveTo(x, y));
            if (alone) {
                // A value between two gaps would not be seen.
                line.getElements().add(new LineTo(x + 1, y));
            }
            begun = true;
            dot.setCenterX(x);
            dot.setCenterY(y);
            dot.setVisible(true);
        }
    }

    /** From values to pixels. */
    private record Scale(double lowest, double highest, double height) {
        double y(BigDecimal value) {
            double share = (value.doubleValue() - lowest) / (highest - lowest);
            return MARGIN + (height - 2 * MARGIN) * (1 - share);
        }
    }
}
