package app.waraji.wins.table;

import app.waraji.fx.OwnedWindow;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import java.io.File;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Wins out to a CSV file and in from one. */
public final class TablePage {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;

    private final TableViewModel model;
    private final Messages messages;

    /** @param notice says for a while what was done, with a way to take it back */
    public TablePage(WinTableStore store, Tasks tasks, Locale locale, Consumer<String> notice) {
        this.messages = Messages.of(TablePage.class, locale);
        this.model = new TableViewModel(store, tasks, messages, notice);
    }

    /** Asks for a file, shows what is in it, and adds that where the user says so. */
    public void importFile(Window owner) {
        File file = chooser(messages.text("table.import")).showOpenDialog(owner);
        if (file != null) {
            model.read(file.toPath(), read -> preview(read, owner));
        }
    }

    /** Asks for a file and writes all wins to it. */
    public void exportFile(Window owner) {
        FileChooser chooser = chooser(messages.text("table.export"));
        chooser.setInitialFileName(messages.text("table.file"));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private void preview(WinsRead read, Window owner) {
        OwnedWindow window = new OwnedWindow(owner, messages.text("table.import"), Modality.WINDOW_MODAL);
        window.fill(new ImportView(read, messages, wanted -> {
            window.close();
            if (wanted) {
                model.write(read);
            }
        }));
        window.show(WIDTH, HEIGHT);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("table.files"), "*.csv", "*.CSV", "*.txt"),
                        new FileChooser.ExtensionFilter(messages.text("table.files.all"), "*.*"));
        return chooser;
    }
}
