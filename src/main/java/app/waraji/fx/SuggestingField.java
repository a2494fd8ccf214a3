package app.waraji.fx;

import app.waraji.kernel.Spelling;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * A field with a row of texts below it that were entered before and fit what is typed; Down leads to them. It opens no
 * popup, so that nothing comes between the field and the input method.
 */
public final class SuggestingField extends VBox {

    private static final int MOST = 5;
    private static final double ROW = 28;

    private final ObservableList<String> known;
    private final EntryField field;
    private final HBox fitting = new HBox(6);

    /**
     * @param known the one most likely to be wanted first
     * @param name for a screen reader
     * @param enter not run by the Enter that ends a Japanese conversion
     */
    public SuggestingField(
            StringProperty text, ObservableList<String> known, String name, int longest, Runnable enter) {
        this.known = known;
        this.field = new EntryField(text, name, longest, enter);
        setSpacing(6);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fitting.setMinHeight(ROW);
        fitting.setMaxHeight(ROW);
        fitting.setMinWidth(0);
        Rectangle window = new Rectangle(0, ROW);
        window.widthProperty().bind(fitting.widthProperty());
        fitting.setClip(window);
        getChildren().addAll(field, fitting);
        text.addListener((seen, before, now) -> suggest());
        known.addListener((ListChangeListener<String>) change -> suggest());
        suggest();
    }

    public EntryField field() {
        return field;
    }

    private void suggest() {
        String typed =
                Spelling.folded(field.getText() == null ? "" : field.getText().strip());
        List<Button> buttons = known.stream()
                .filter(text -> Spelling.folded(text).contains(typed))
                .filter(text -> !Spelling.folded(text).equals(typed))
                .limit(MOST)
                .map(this::suggestion)
                .toList();
        fitting.getChildren().setAll(buttons);
    }

    private Button suggestion(String text) {
        Button button = new Button(text);
        button.getStyleClass().add("suggestion");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> take(text));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(text);
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                field.requestFocus();
                event.consume();
            }
        });
        return button;
    }

    private void take(String text) {
        field.setText(text);
        field.requestFocus();
        field.end();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !fitting.getChildren().isEmpty()) {
            fitting.getChildren().get(0).requestFocus();
            event.consume();
        }
    }
}
