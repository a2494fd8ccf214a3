package app.waraji.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The banner above the page; it takes no room where there is none. */
final class BannerView extends HBox {

    private final Label sentence = new Label();
    private final Button way = new Button();

    BannerView(WindowViewModel model) {
        getStyleClass().add("banner");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        way.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, way);
        model.bannerProperty().subscribe(this::show);
    }

    private void show(@Nullable Banner banner) {
        setVisible(banner != null);
        setManaged(banner != null);
        if (banner != null) {
            sentence.setText(banner.sentence());
            way.setText(banner.button());
            way.setOnAction(pressed -> banner.action().run());
        }
    }
}
