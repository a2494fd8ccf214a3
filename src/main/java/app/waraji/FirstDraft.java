package app.waraji;

import app.waraji.fx.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** A scene that nobody sees, made while there is nothing to show yet: the one that is shown is then made sooner. */
final class FirstDraft {

    private FirstDraft() {}

    static void make() {
        VBox root = new VBox();
        // Before the first control, for which JavaFX would read a theme of its own.
        Theme.LIGHT.apply(new Scene(root));
        root.getChildren()
                .addAll(new Button("Waraji"), new TextField("草鞋"), new ToggleButton(), new ScrollPane(new Label()));
        root.applyCss();
        root.layout();
    }
}
