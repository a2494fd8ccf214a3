package app.waraji.wins;

import app.waraji.fx.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A chain in a row of the list: the signs of its effects joined by strokes, the one of the row in the accent. */
final class ChainMarkView extends HBox {

    private static final int MOST = 5;
    private static final double STROKE = 8;

    ChainMarkView() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("chain-mark");
    }

    /** Nothing for a win that stands alone; of a long chain the part around the win. */
    void show(List<Win> chain, Win win) {
        getChildren().clear();
        boolean isChain = chain.size() > 1;
        setVisible(isChain);
        setManaged(isChain);
        if (!isChain) {
            return;
        }
        int at = chain.indexOf(win);
        int from = Math.max(0, Math.min(at - MOST / 2, chain.size() - MOST));
        int to = Math.min(chain.size(), from + MOST);
        for (Win each : chain.subList(from, to)) {
            if (!getChildren().isEmpty()) {
                Line stroke = new Line(0, 0, STROKE, 0);
                stroke.getStyleClass().add("chain-stroke");
                getChildren().add(stroke);
            }
            Icon sign = new Icon(EffectLabelView.icon(each.outcome().effect()));
            sign.getStyleClass().add(each.equals(win) ? "chain-here" : "chain-step");
            getChildren().add(sign);
        }
    }
}
