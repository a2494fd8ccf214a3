package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** The chart itself, drawn anew for each size; a crosshair goes with the mouse, or with the arrow keys. */
final class PlotView extends Pane {

    private static final int MOST_ITEMS = 20;
    private static final double OFF_CROSSHAIR = 14;

    private final ChartWords words;
    private final EventOpening opening;
    private final ChartGeometry geometry;
    private final DrawingView drawing = new DrawingView();
    private final Line crosshair = new Line();
    private final Circle ring = new Circle(6);
    private final HoverView hover;
    private final ContextMenu choice = new ContextMenu();

    private @Nullable ChartReading reading;
    private ChartLook look = ChartLook.PLAIN;
    private @Nullable ChartDrawing drawn;
    private int place = -1;

    PlotView(ChartWords words, EventOpening opening) {
        this.words = words;
        this.opening = opening;
        this.geometry = new ChartGeometry(words, DrawingView.textWidth());
        this.hover = new HoverView(words);
        getStyleClass().add("chart-plot");
        crosshair.getStyleClass().add("chart-crosshair");
        ring.getStyleClass().add("chart-ring");
        getChildren().addAll(drawing, crosshair, ring, hover);
        leave();
        setFocusTraversable(true);
        setMinSize(240, 180);
        setOnMouseMoved(this::pointed);
        setOnMouseExited(event -> leave());
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave();
            }
        });
    }

    void show(@Nullable ChartReading shown, ChartLook wanted) {
        reading = shown;
        look = wanted;
        redraw();
    }

    /** As it stands alone in a file; null without a reading. */
    @Nullable
    ChartDrawing forFile() {
        return reading == null ? null : geometry.drawTitled(reading, look, ChartSize.OF_A_PICTURE);
    }

    @Override
    protected void layoutChildren() {
        ChartDrawing now = drawn;
        boolean fits =
                now != null && now.size().width() == getWidth() && now.size().height() == getHeight();
        if (!fits) {
            redraw();
        }
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void redraw() {
        leave();
        choice.hide();
        ChartReading shown = reading;
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            drawn = null;
            drawing.getChildren().clear();
            return;
        }
        ChartDrawing made = geometry.draw(shown, look, new ChartSize(getWidth(), getHeight()));
        drawn = made;
        drawing.show(made);
        setAccessibleText(words.name(shown.metric()) + " " + words.summary(shown) + " "
                + words.messages().text("chart.keys"));
    }

    private void pointed(MouseEvent event) {
        ChartDrawing now = drawn;
        ChartReading shown = reading;
        if (now == null || shown == null) {
            return;
        }
        ChartDrawing.Marker marker = now.markerAt(event.getX(), event.getY()).orElse(null);
        setCursor(marker == null || !isOpened(marker.kind()) ? Cursor.DEFAULT : Cursor.HAND);
        if (marker != null) {
            hideCrosshair();
            hover.show(shown, marker);
            putHover(marker.at().x(), marker.at().y());
        } else if (event.getX() >= now.plot().left()
                && event.getX() <= now.plot().right()) {
            pointAt(now.plot().nearest(event.getX()));
        } else {
            leave();
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        ChartDrawing now = drawn;
        if (now != null && event.getButton() == MouseButton.PRIMARY) {
            now.markerAt(event.getX(), event.getY())
                    .ifPresent(marker ->
                            open(marker.events(), marker.at().x(), marker.at().y()));
        }
    }

    private void pressed(KeyEvent key) {
        ChartReading shown = reading;
        if (shown == null || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        int last = shown.points().size() - 1;
        int from = place < 0 ? shown.last() + 1 : place;
        switch (key.getCode()) {
            case LEFT -> pointAt(Math.max(0, from - 1));
            case RIGHT -> pointAt(Math.min(last, place < 0 ? shown.last() : from + 1));
            case HOME -> pointAt(0);
            case END -> pointAt(last);
            case ENTER, SPACE -> openAtPlace(shown);
            case ESCAPE -> {
                if (place < 0) {
                    return;
                }
                leave();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void openAtPlace(ChartReading shown) {
        ChartDrawing now = drawn;
        if (now != null && place >= 0) {
            open(
                    shown.eventsOf(shown.points().get(place)),
                    now.plot().x(place),
                    now.plot().bottom());
        }
    }

    private void pointAt(int wanted) {
        ChartDrawing now = drawn;
        ChartReading shown = reading;
        if (now == null || shown == null || shown.points().isEmpty()) {
            return;
        }
        place = Math.max(0, wanted);
        ChartPoint point = shown.points().get(place);
        double x = now.plot().x(place);
        crosshair.setStartX(x);
        crosshair.setEndX(x);
        crosshair.setStartY(now.plot().top());
        crosshair.setEndY(now.plot().bottom());
        crosshair.setVisible(true);
        Double height = now.heights().get(place);
        ring.setVisible(height != null);
        ring.setCenterX(x);
        ring.setCenterY(height == null ? 0 : height);
        hover.show(shown, point);
        putHover(x, height == null ? now.plot().top() : height);
        setAccessibleText(words.spoken(shown, point));
    }

    /** Right of the place, or left of it where there is no room. */
    private void putHover(double x, double y) {
        hover.setVisible(true);
        hover.applyCss();
        hover.autosize();
        double right = x + OFF_CROSSHAIR;
        double left = right + hover.getWidth() <= getWidth() ? right : x - OFF_CROSSHAIR - hover.getWidth();
        double top = Math.max(0, Math.min(getHeight() - hover.getHeight(), y - hover.getHeight() / 2));
        hover.relocate(Math.rint(Math.max(0, left)), Math.rint(top));
    }

    private void leave() {
        place = -1;
        hideCrosshair();
        hover.setVisible(false);
        setCursor(Cursor.DEFAULT);
    }

    private void hideCrosshair() {
        crosshair.setVisible(false);
        ring.setVisible(false);
    }

    /** One is opened at once; of several one is chosen first. */
    private void open(List<ChartEvent> events, double x, double y) {
        List<ChartEvent> opened =
                events.stream().filter(event -> isOpened(event.kind())).toList();
        if (opened.size() == 1) {
            opening.open(opened.get(0));
        } else if (!opened.isEmpty()) {
            choice.getItems()
                    .setAll(opened.stream().limit(MOST_ITEMS).map(this::item).toList());
            choice.show(this, Side.TOP, x, y + OFF_CROSSHAIR);
        }
    }

    private MenuItem item(ChartEvent event) {
        MenuItem item = new MenuItem(Sign.of(event.kind()).symbol() + "  " + words.event(event));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> opening.open(event));
        return item;
    }

    /** A note is told where it stands. */
    private static boolean isOpened(ChartEvent.Kind kind) {
        return kind != ChartEvent.Kind.NOTE;
    }
}
