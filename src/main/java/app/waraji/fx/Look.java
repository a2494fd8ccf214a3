package app.waraji.fx;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** How the window looks now. On the FX thread only. */
public final class Look {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** When set, nothing moves or fades. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Dresses the scene now and whenever the theme changes. */
    public void dress(Scene scene) {
        theme.subscribe(now -> now.apply(scene));
    }
}
