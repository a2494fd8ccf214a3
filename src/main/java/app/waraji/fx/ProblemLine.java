package app.waraji.fx;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/** What is wrong, in one sentence; it takes no room while nothing is. */
public final class ProblemLine extends Label {

    /** @param problem empty while nothing is wrong */
    public ProblemLine(ObservableStringValue problem) {
        getStyleClass().add("problem");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(problem);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
