package app.waraji.arch.planted.wins;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Blameless. */
final class WinView {

    private final Label title = new Label();

    WinView(WinViewModel model) {
        title.textProperty().bind(model.title());
        if (!Platform.isFxApplicationThread()) {
            title.setText("");
        }
    }

    Node node() {
        return title;
    }
}
