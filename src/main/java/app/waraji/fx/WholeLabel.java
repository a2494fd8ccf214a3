package app.waraji.fx;

import javafx.scene.control.Label;

/** Words that are left out where there is no room for all of them: half a date tells less than none. */
public final class WholeLabel extends Label {

    public WholeLabel() {
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        setOpacity(getWidth() < prefWidth(-1) - 1 ? 0 : 1);
    }
}
