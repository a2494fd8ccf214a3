package app.waraji.fx;

import app.waraji.kernel.Subscription;
import javafx.scene.Node;

/** Something with a name that can be shown: a part of a page, or a page. Its nodes are built once. */
public interface Panel {

    /** What stands above it, or in the navigation. */
    String title();

    Node view();

    /** Reads and subscribes; who shows it cancels the subscription when it is hidden. */
    Subscription activate();
}
