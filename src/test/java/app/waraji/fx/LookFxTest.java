package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LookFxTest {

    private final Look look = new Look();
    private final Label label = new Label("草鞋");
    private final Scene scene = new Scene(new StackPane(label));

    @Test
    void aDressedSceneFollowsTheThemeAndKeepsTheSheetsOfOthers(FxRobot robot) {
        robot.interact(() -> {
            scene.getStylesheets().add("data:text/css,.theirs%7B%7D");
            look.dress(scene);
            scene.getRoot().applyCss();
        });
        assertThat(label.getTextFill()).isEqualTo(Color.web("#22262B"));

        robot.interact(() -> {
            look.themeProperty().set(Theme.DARK);
            scene.getRoot().applyCss();
        });
        assertThat(label.getTextFill()).isEqualTo(Color.web("#E8E6E1"));
        assertThat(scene.getStylesheets()).hasSize(3).contains("data:text/css,.theirs%7B%7D");
    }

    @Test
    void textIsDrawnInTheBundledFont(FxRobot robot) {
        Fonts.load();
        robot.interact(() -> {
            look.dress(scene);
            label.getStyleClass().add("heading");
            scene.getRoot().applyCss();
        });

        assertThat(Font.getFamilies()).contains(Fonts.FAMILY);
        assertThat(label.getFont().getFamily()).isEqualTo(Fonts.FAMILY);
        assertThat(label.getFont().getStyle()).isEqualTo("Bold");
    }
}
