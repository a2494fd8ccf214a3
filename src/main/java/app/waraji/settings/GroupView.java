package app.waraji.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Settings that belong together: a heading, and rows of a name and its controls, parted by hairlines. */
final class GroupView extends VBox {

    private final VBox rows = new VBox();

    GroupView(String heading, String hint) {
        getStyleClass().add("settings-group");
        Label title = new Label(heading);
        title.getStyleClass().add("heading");
        Label words = new Label(hint);
        words.getStyleClass().add("secondary");
        HBox head = new HBox(title, words);
        head.getStyleClass().add("settings-group-head");
        rows.getStyleClass().addAll("card", "settings-rows");
        getChildren().addAll(head, rows);
    }

    GroupView row(String name, Node... controls) {
        Label label = new Label(name);
        label.getStyleClass().add("settings-row-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (controls.length > 0) {
            label.setLabelFor(controls[0]);
        }
        HBox row = new HBox(label);
        row.getChildren().addAll(controls);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("settings-row");
        if (rows.getChildren().isEmpty()) {
            row.getStyleClass().add("first");
        }
        rows.getChildren().add(row);
        return this;
    }
}
