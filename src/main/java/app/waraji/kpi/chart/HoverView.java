package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is known of one point, beside the crosshair. */
final class HoverView extends VBox {

    private static final int MOST_EVENTS = 5;
    private static final double WIDEST = 300;

    private final ChartWords words;

    HoverView(ChartWords words) {
        this.words = words;
        getStyleClass().addAll("floating", "chart-hover");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(ChartReading reading, ChartPoint point) {
        getChildren().clear();
        add(words.period(reading, point), "secondary");
        BigDecimal value = point.value();
        add(value == null ? words.messages().text("chart.gap") : words.value(reading.metric(), value), "heading");
        if (point.count() != null) {
            add(words.messages().text("chart.of", words.figures().exact(point.count())), "secondary");
        }
        if (point.needed() != null) {
            add(
                    words.messages().text("chart.point.needed", words.value(reading.metric(), point.needed())),
                    "secondary");
        }
        if (point.lastYear() != null) {
            add(
                    words.messages().text("chart.point.lastYear", words.value(reading.metric(), point.lastYear())),
                    "secondary");
        }
        addEvents(reading.eventsOf(point), words::event);
    }

    /** What happened at one marker; it may stand for several weeks, so that its days say their year themselves. */
    void show(ChartReading reading, ChartDrawing.Marker marker) {
        getChildren().clear();
        add(words.kind(marker.kind()), "secondary");
        addEvents(marker.events(), event -> words.event(reading, event));
    }

    private void addEvents(List<ChartEvent> events, Function<ChartEvent, String> said) {
        events.stream().limit(MOST_EVENTS).forEach(event -> {
            Label label = add(said.apply(event), "chart-hover-event");
            DrawingView sign = new DrawingView();
            sign.show(EventLane.sign(event.kind(), new ChartMark.Spot(6, 6)), new ChartSize(12, 12));
            label.setGraphic(sign);
        });
        if (events.size() > MOST_EVENTS) {
            add(words.messages().text("chart.more", events.size() - MOST_EVENTS), "secondary");
        }
    }

    private Label add(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(WIDEST);
        getChildren().add(label);
        return label;
    }
}
