package app.waraji.fx;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row whose parts are all as wide as each other, whatever is in them. */
public final class EqualParts extends HBox {

    public EqualParts(double gap, Region... parts) {
        super(gap, parts);
        for (Region part : parts) {
            part.setPrefWidth(0);
            part.setMinWidth(0);
            setHgrow(part, Priority.ALWAYS);
        }
    }
}
