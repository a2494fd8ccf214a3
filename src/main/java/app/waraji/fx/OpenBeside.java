package app.waraji.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A list, and beside it what is open of it; while nothing is, the list has all the room. */
public final class OpenBeside extends HBox {

    private static final double GAP = 16;

    /**
     * @param invitation shown over the empty list
     * @param detail scrolls
     * @param foot stays in sight under it
     */
    public OpenBeside(Node list, Node invitation, ObservableValue<?> open, Node detail, Node... foot) {
        super(GAP);
        StackPane panel = new StackPane(list, invitation);
        panel.getStyleClass().add("card");
        panel.setMinWidth(0);
        setHgrow(panel, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("beside-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox beside = new VBox(scroll);
        beside.getChildren().addAll(foot);
        beside.getStyleClass().addAll("card", "beside");
        beside.visibleProperty().bind(open.map(one -> true).orElse(false));
        beside.managedProperty().bind(beside.visibleProperty());
        getChildren().addAll(panel, beside);
    }
}
