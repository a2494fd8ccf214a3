package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import javafx.scene.control.Label;

@Breaks("VIEW_MODELS_KNOW_NO_SCENE")
final class SceneViewModel {

    private final Label label = new Label();

    String text() {
        return label.getText();
    }
}
