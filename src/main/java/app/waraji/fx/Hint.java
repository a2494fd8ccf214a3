package app.waraji.fx;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What something is called or does, said while the pointer rests on it. */
public final class Hint extends Tooltip {

    public Hint(String sentence) {
        super(sentence);
        setShowDelay(Duration.millis(400));
        setShowDuration(Duration.seconds(20));
    }
}
