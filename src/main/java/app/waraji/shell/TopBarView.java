package app.waraji.shell;

import app.waraji.fx.Hint;
import app.waraji.fx.IconButton;
import app.waraji.kernel.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the name, what the page puts there, undo and redo, and that all is saved. */
final class TopBarView extends HBox {

    private final StackPane header = new StackPane();
    private final HBox badges = new HBox();
    private final HBox history = new HBox();

    TopBarView(WindowViewModel model, Messages messages) {
        getStyleClass().add("top-bar");
        Label brand = new Label(messages.text("brand"));
        brand.getStyleClass().add("brand");
        header.getStyleClass().add("page-header");
        header.setMinWidth(0);
        HBox.setHgrow(header, Priority.ALWAYS);

        IconButton undo = button(Feather.CORNER_UP_LEFT, model.undoNameProperty(), model.undoableProperty());
        undo.setId("undo");
        undo.setOnAction(pressed -> model.undo());
        IconButton redo = button(Feather.CORNER_UP_RIGHT, model.redoNameProperty(), model.redoableProperty());
        redo.setId("redo");
        redo.setOnAction(pressed -> model.redo());
        Label saved = new Label(messages.text("saved"));
        saved.getStyleClass().addAll("saved", "secondary");
        saved.setTooltip(new Hint(messages.text("saved.where")));
        saved.setMinWidth(USE_PREF_SIZE);
        history.getStyleClass().add("history");
        history.getChildren().addAll(undo, redo);
        badges.setAlignment(Pos.CENTER);
        getChildren().addAll(brand, header, badges, history, saved);
    }

    /** Where the page's own part of the bar lies. */
    Parent header() {
        return header;
    }

    /** Between the page's own part and the history. */
    void putBesideHeader(Node field) {
        getChildren().add(getChildren().indexOf(history), field);
    }

    /** Puts something beside the page's header, whatever page is shown. */
    void add(Node badge) {
        badges.getChildren().add(badge);
    }

    /** Runs after undo or redo was clicked on. */
    void onClicked(Runnable step) {
        for (Node button : history.getChildren()) {
            button.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> step.run());
        }
    }

    void show(Node pageHeader) {
        header.getChildren().setAll(pageHeader);
    }

    private static IconButton button(Ikon icon, ObservableValue<String> name, ObservableValue<Boolean> possible) {
        IconButton button = new IconButton(icon, name.getValue());
        button.setFocusTraversable(true);
        name.subscribe(button::rename);
        button.disableProperty().bind(possible.map(can -> !can));
        return button;
    }
}
