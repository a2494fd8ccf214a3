package app.waraji.shell;

import app.waraji.fx.Page;
import app.waraji.kernel.Subscription;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Shows one page at a time. A page's nodes are built when it is first shown; only the shown page is active. */
final class PagesView extends StackPane {

    private final TopBarView topBar;
    private final Map<Page, Built> built = new HashMap<>();
    private Subscription active = () -> {};

    PagesView(TopBarView topBar) {
        this.topBar = topBar;
        getStyleClass().add("pages");
        setMinSize(0, 0);
    }

    private record Built(Node header, Node view) {}

    void show(Page page) {
        active.cancel();
        active = () -> {};
        Built nodes = built.computeIfAbsent(page, first -> new Built(first.header(), first.view()));
        topBar.show(nodes.header());
        getChildren().setAll(nodes.view());
        setAccessibleText(page.title());
        // Here the page's keys arrive; a page that wants the focus elsewhere takes it when it becomes active.
        requestFocus();
        active = page.activate();
    }

    void leave() {
        active.cancel();
        active = () -> {};
    }
}
