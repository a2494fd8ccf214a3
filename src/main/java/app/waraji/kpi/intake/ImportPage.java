package app.waraji.kpi.intake;

import app.waraji.fx.OwnedWindow;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Imports numbers from a file in steps: the tables in it, which column is which metric, what would change, done. */
public final class ImportPage {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 700;

    private final ImportStore store;
    private final ProfileStore profiles;
    private final Tasks tasks;
    private final Messages messages;
    private final Consumer<String> notice;

    /** @param notice says for a while what was done, with a way to take it back */
    public ImportPage(ImportStore store, ProfileStore profiles, Tasks tasks, Locale locale, Consumer<String> notice) {
        this.store = store;
        this.profiles = profiles;
        this.tasks = tasks;
        this.messages = Messages.of(ImportPage.class, locale);
        this.notice = notice;
    }

    /** Asks for the file first. */
    public void open(Window owner) {
        window(owner);
    }

    /** With a file that was chosen or dropped elsewhere. */
    public void open(Window owner, Path file) {
        window(owner).openFile(file);
    }

    private ImportViewModel window(Window owner) {
        ImportViewModel model = new ImportViewModel(store, profiles, tasks, messages);
        OwnedWindow window = new OwnedWindow(owner, messages.text("intake.title"), Modality.WINDOW_MODAL);
        window.fill(new ImportView(model, messages, window::close));
        window.onClosed(() -> {
            if (model.imported() > 0) {
                notice.accept(messages.text("intake.imported", model.imported()));
            }
        });
        window.show(WIDTH, HEIGHT);
        return model;
    }
}
