package app.waraji.planner.week;

import app.waraji.planner.ledger.Displacement;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** What a displaced block leaves in its old slot: its name struck through, where it went and why. */
final class GhostCell extends VBox {

    private static final double ROOM_FOR_WORDS = 110;

    private final GridViewModel model;
    private final BlockWords words;
    private final Label title = new Label();
    private final Label where = new Label();
    private Displacement displacement;

    /** @param reached called when the keyboard comes to it */
    GhostCell(GridViewModel model, Displacement displacement, BlockWords words, Consumer<GhostCell> reached) {
        this.model = model;
        this.words = words;
        this.displacement = displacement;
        title.getStyleClass().add("ghost-title");
        title.setWrapText(true);
        where.getStyleClass().add("ghost-where");
        where.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, where);
        // Where there is no room to read it whole, the row in the ledger says it.
        widthProperty().addListener((seen, before, width) -> {
            where.setVisible(width.doubleValue() >= ROOM_FOR_WORDS);
            where.setManaged(where.isVisible());
        });
        getStyleClass().add("ghost");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(click -> model.askAgain(this.displacement));
        setOnKeyPressed(this::press);
        // The keys for blocks must not mean one that is not looked at.
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.selectedProperty().set(null);
                reached.accept(this);
            }
        });
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows another one. */
    void show(Displacement another) {
        displacement = another;
        String reason = another.reason().label(words.reasonMessages());
        title.setText(another.title());
        where.setText("→ " + words.whereTo(another) + "  " + reason);
        setAccessibleText(words.messages()
                .text(
                        "week.ghost.spoken",
                        another.title(),
                        words.words().dayAndTime(another.from()),
                        words.whereTo(another),
                        reason));
    }

    Displacement displacement() {
        return displacement;
    }

    private void press(KeyEvent key) {
        if (!GridKeysView.isPlain(key)) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> model.showWhereItWent(displacement);
            case R, SPACE -> model.askAgain(displacement);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
