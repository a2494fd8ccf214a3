package app.waraji.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Remembers what had the focus on the page, for after a click into the frame around it. */
final class PageFocus {

    private final Parent page;
    private final List<Parent> places;
    private @Nullable Node latest;

    /**
     * @param page takes the focus where nothing on it had it
     * @param header what the page shows elsewhere
     */
    PageFocus(Parent page, Parent header) {
        this.page = page;
        this.places = List.of(page, header);
    }

    void follow(Scene scene) {
        scene.focusOwnerProperty().subscribe(focused -> {
            if (isOnThePage(focused)) {
                latest = focused;
            }
        });
    }

    /** Gives the focus back to the page. */
    void resume() {
        Node back = latest;
        if (back != null && isOnThePage(back)) {
            back.requestFocus();
        } else {
            page.requestFocus();
        }
    }

    private boolean isOnThePage(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (places.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
