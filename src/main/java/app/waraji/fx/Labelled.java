package app.waraji.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control under the words that name it. */
public final class Labelled extends VBox {

    public Labelled(String name, Node control) {
        super(4);
        Label label = new Label(name);
        label.getStyleClass().add("secondary");
        label.setLabelFor(control);
        getChildren().addAll(label, control);
    }
}
