package app.waraji.fx;

import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window over another, dressed like it. Esc closes it; what undo and redo mean is the owner's to say. */
public final class OwnedWindow {

    private final Stage stage = new Stage();
    private final Window owner;

    /** @param modality whether the owner waits until it is closed */
    public OwnedWindow(Window owner, String title, Modality modality) {
        this.owner = owner;
        stage.initOwner(owner);
        stage.initModality(modality);
        stage.setTitle(title);
    }

    /** Puts into it what it is to show. */
    public void fill(Parent content) {
        Scene scene = new Scene(content);
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // A list keeps Esc to itself, even where it has nothing to leave.
            boolean onList = scene.getFocusOwner() instanceof ListView<?> list && list.getEditingIndex() < 0;
            if (onList && key.getCode() == KeyCode.ESCAPE) {
                pressed(key);
            }
        });
        stage.setScene(scene);
    }

    /**
     * Shows it in the middle of its owner, no larger than that.
     *
     * @param width of what is in it, as far as there is room
     * @param height likewise
     */
    public void show(double width, double height) {
        double wide = Math.min(width, owner.getWidth() - 32);
        double high = Math.min(height, owner.getHeight() - 32);
        stage.setWidth(wide);
        stage.setHeight(high);
        stage.setX(owner.getX() + (owner.getWidth() - wide) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - high) / 2);
        stage.show();
    }

    public void raise() {
        stage.toFront();
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    public void close() {
        stage.close();
    }

    /** @param closed called once it is gone, however that came */
    public void onClosed(Runnable closed) {
        stage.setOnHidden(event -> closed.run());
    }

    private void pressed(KeyEvent key) {
        boolean isUndo = key.isShortcutDown() && (key.getCode() == KeyCode.Z || key.getCode() == KeyCode.Y);
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (isUndo) {
            Event.fireEvent(owner.getScene(), key.copyFor(owner.getScene(), owner.getScene()));
            key.consume();
        }
    }
}
