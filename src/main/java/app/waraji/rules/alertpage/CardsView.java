package app.waraji.rules.alertpage;

import app.waraji.rules.alert.AlertKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Cards one below the other; each keeps its node and its place for as long as its alert is shown. */
final class CardsView extends VBox {

    private final AlertsViewModel model;
    private final AlertTexts texts;
    private final EvidenceOpening opening;
    private final boolean areWhole;
    private final Map<AlertKey, AlertCell> cells = new HashMap<>();

    CardsView(AlertsViewModel model, AlertTexts texts, EvidenceOpening opening, boolean areWhole) {
        super(12);
        this.model = model;
        this.texts = texts;
        this.opening = opening;
        this.areWhole = areWhole;
    }

    void show(List<AlertRow> rows) {
        List<Node> wanted = new ArrayList<>();
        for (AlertRow row : rows) {
            AlertCell cell =
                    cells.computeIfAbsent(row.alert().key(), none -> new AlertCell(model, texts, opening, areWhole));
            cell.show(row);
            wanted.add(cell);
        }
        cells.values().retainAll(wanted);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }
}
