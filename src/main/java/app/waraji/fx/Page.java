package app.waraji.fx;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** One place of the navigation. Its nodes are built when it is first shown. */
public interface Page extends Panel {

    Ikon icon();

    /** What the top bar shows for this page, from left to right; it gets all the width that is left. */
    Node header();

    /**
     * A key pressed anywhere on the page that nothing took. A key without Ctrl does not come here while text is being
     * entered.
     *
     * @return whether it meant something
     */
    default boolean pressed(KeyEvent key) {
        return false;
    }

    /** What waits on this page, to be told in the navigation; null while nothing does. */
    default ObservableValue<@Nullable Badge> badge() {
        return new SimpleObjectProperty<>();
    }

    /** What the list of shortcuts says of this page. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }
}
