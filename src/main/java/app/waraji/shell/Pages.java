package app.waraji.shell;

import app.waraji.fx.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the navigation leads to.
 *
 * @param inOrder from the top; the first is shown first
 * @param settings pinned at the bottom
 */
public record Pages(List<Page> inOrder, @Nullable Page settings) {

    public Pages {
        inOrder = List.copyOf(inOrder);
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("a window without pages");
        }
    }

    /** From top to bottom, the settings last. */
    List<Page> all() {
        List<Page> all = new ArrayList<>(inOrder);
        if (settings != null) {
            all.add(settings);
        }
        return all;
    }
}
