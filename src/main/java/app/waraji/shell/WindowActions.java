package app.waraji.shell;

import app.waraji.fx.Page;
import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the palette offers of the window itself: its pages, and what its keys do. */
final class WindowActions {

    private WindowActions() {}

    /** @param entry begins in the field of the top bar; null where there is none */
    static List<PaletteItem> of(WindowViewModel model, Pages pages, @Nullable Runnable entry, Messages messages) {
        List<PaletteItem> items = new ArrayList<>();
        List<Page> all = pages.all();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            items.add(new PaletteItem(
                    all.get(i).title(),
                    messages.text("palette.page"),
                    WindowKeys.toPage(i).orElse(""),
                    () -> model.showPage(number)));
        }
        String action = messages.text("palette.action");
        if (entry != null) {
            items.add(new PaletteItem(
                    messages.text("shortcuts.entry"), action, WindowKeys.ENTRY.getDisplayText(), entry));
        }
        items.add(
                new PaletteItem(model.undoNameProperty().get(), action, WindowKeys.UNDO.getDisplayText(), model::undo));
        items.add(
                new PaletteItem(model.redoNameProperty().get(), action, WindowKeys.REDO.getDisplayText(), model::redo));
        items.add(new PaletteItem(messages.text("shortcuts.title"), action, "F1", model::showShortcuts));
        return items;
    }
}
