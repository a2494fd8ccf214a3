package app.waraji.planner.week;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/** Scrolls the hours while a gesture rests near the upper or the lower edge of what is seen of them. */
final class EdgeScrollView {

    /** How near to the edge the pointer must be, in pixels. */
    static final double ZONE = 24;

    private static final double SLOWEST = 2;
    private static final double FASTEST = 14;
    private static final Duration BEAT = Duration.millis(20);

    private final ScrollPane scroll;
    private final Timeline scrolling = new Timeline();

    private double step;
    private Runnable scrolled = () -> {};

    EdgeScrollView(ScrollPane scroll) {
        this.scroll = scroll;
        scrolling.getKeyFrames().add(new KeyFrame(BEAT, beat -> scroll()));
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * The pointer is here now; it goes on from here by itself until it is told of another place.
     *
     * @param over whether the gesture is over the hours at all, as one out of the tray may not be
     * @param moved draws the gesture anew: under a pointer at rest lies another time now
     */
    void follow(double sceneY, boolean over, Runnable moved) {
        Bounds window = scroll.localToScene(scroll.getBoundsInLocal());
        step = !over ? 0 : step(sceneY - window.getMinY(), window.getHeight());
        scrolled = moved;
        if (step == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }

    void stop() {
        scrolling.stop();
    }

    /** The nearer to the edge, and the farther beyond it, the faster: pixels a beat, downwards positive. */
    static double step(double y, double height) {
        double above = ZONE - y;
        double below = y - (height - ZONE);
        if (above <= 0 && below <= 0) {
            return 0;
        }
        double depth = Math.max(above, below);
        double speed = Math.min(FASTEST, SLOWEST + (FASTEST - SLOWEST) * depth / (2 * ZONE));
        return above > below ? -speed : speed;
    }

    private void scroll() {
        double hidden = Optional.ofNullable(scroll.getContent())
                        .map(content -> content.getLayoutBounds().getHeight())
                        .orElse(0.0)
                - scroll.getViewportBounds().getHeight();
        double to = hidden <= 0 ? 0 : Math.max(0, Math.min(1, scroll.getVvalue() + step / hidden));
        if (to == scroll.getVvalue()) {
            scrolling.stop();
            return;
        }
        scroll.setVvalue(to);
        scrolled.run();
    }
}
