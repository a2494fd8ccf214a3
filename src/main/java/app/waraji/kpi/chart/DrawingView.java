package app.waraji.kpi.chart;

import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kpi.chart.ChartMark.Area;
import app.waraji.kpi.chart.ChartMark.Face;
import app.waraji.kpi.chart.ChartMark.Line;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Spot;
import app.waraji.kpi.chart.ChartMark.Words;
import app.waraji.print.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** A chart's drawing as nodes, in the colours of the theme. */
final class DrawingView extends Pane {

    private static final double SHARPNESS = 2;

    DrawingView() {
        getStyleClass().add("chart-drawing");
        setMouseTransparent(true);
    }

    void show(ChartDrawing drawing) {
        getChildren().setAll(drawing.marks().stream().map(DrawingView::node).toList());
        setMinSize(drawing.size().width(), drawing.size().height());
        setMaxSize(drawing.size().width(), drawing.size().height());
    }

    /** One mark alone. */
    void show(ChartMark mark, ChartSize size) {
        getChildren().setAll(node(mark));
        setMinSize(size.width(), size.height());
        setMaxSize(size.width(), size.height());
    }

    /** How wide texts are on the screen. */
    static TextWidth textWidth() {
        Map<Face, Map<String, Double>> known = new HashMap<>();
        return (text, face) -> known.computeIfAbsent(face, each -> new HashMap<>())
                .computeIfAbsent(
                        text, each -> text(each, face).getLayoutBounds().getWidth());
    }

    /** The drawing in the colours of the light theme, twice as sharp as on a plain screen. */
    static WritableImage image(ChartDrawing drawing) {
        DrawingView view = new DrawingView();
        view.show(drawing);
        Scene scene = new Scene(view, drawing.size().width(), drawing.size().height());
        scene.getStylesheets()
                .setAll(Stream.of(
                                Theme.class.getResource("colors-light.css"), DrawingView.class.getResource("chart.css"))
                        .map(sheet -> Objects.requireNonNull(sheet).toExternalForm())
                        .toList());
        view.applyCss();
        view.layout();
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return view.snapshot(sharp, null);
    }

    static Picture picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, pixels);
    }

    private static Node node(ChartMark mark) {
        if (mark instanceof Line line) {
            return dressed(new Polyline(coordinates(line.spots())), null, line.pen());
        }
        if (mark instanceof Area area) {
            return dressed(new Polygon(coordinates(area.corners())), area.tone(), null);
        }
        if (mark instanceof ChartMark.Shape shape) {
            Spot at = shape.at();
            Shape node = shape.sign() == Sign.CIRCLE
                    ? new Circle(at.x(), at.y(), shape.radius())
                    : new Polygon(coordinates(shape.sign().corners(at.x(), at.y(), shape.radius())));
            return dressed(node, shape.fill(), shape.outline());
        }
        return placed((Words) mark);
    }

    private static Node placed(Words words) {
        Text text = text(words.text(), words.face());
        double width = text.getLayoutBounds().getWidth();
        text.setX(
                switch (words.side()) {
                    case FROM -> words.at().x();
                    case AROUND -> words.at().x() - width / 2;
                    case UNTIL -> words.at().x() - width;
                });
        text.setY(words.at().y());
        text.setManaged(false);
        return text;
    }

    private static Text text(String content, Face face) {
        Text text = new Text(content);
        FontWeight weight = face.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
        text.setFont(Font.font(Fonts.FAMILY, weight, face.size()));
        // What the scene says of fonts comes before what was set, but not before this.
        text.setStyle("-fx-font-family: \"%s\"; -fx-font-size: %spx; -fx-font-weight: %s; -fx-fill: %s;"
                .formatted(
                        Fonts.FAMILY,
                        face.size(),
                        face.bold() ? "bold" : "normal",
                        face.tone().token()));
        return text;
    }

    /**
     * @param fill null for none
     * @param pen null for no outline
     */
    private static Shape dressed(Shape shape, @Nullable Tone fill, @Nullable Pen pen) {
        shape.setManaged(false);
        shape.setStyle("-fx-fill: %s; -fx-stroke: %s;"
                .formatted(
                        fill == null ? "transparent" : fill.token(),
                        pen == null ? "transparent" : pen.tone().token()));
        if (pen != null) {
            shape.setStrokeWidth(pen.width());
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.setStrokeLineCap(pen.dashes().isEmpty() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            shape.getStrokeDashArray().setAll(pen.dashes());
        } else {
            shape.setStrokeWidth(0);
        }
        return shape;
    }

    private static double[] coordinates(List<Spot> spots) {
        return spots.stream()
                .flatMapToDouble(spot -> DoubleStream.of(spot.x(), spot.y()))
                .toArray();
    }
}
