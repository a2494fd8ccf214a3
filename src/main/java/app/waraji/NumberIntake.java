package app.waraji;

import app.waraji.kernel.Tasks;
import app.waraji.kpi.intake.ImportPage;
import app.waraji.kpi.intake.ProfileStore;
import app.waraji.shell.Notices;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Opens the import of numbers over the main window: when asked, and for a file dropped on it. */
final class NumberIntake {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".xlsx");

    private final Stage owner;
    private final Diary diary;
    private final Tasks tasks;
    private final Notices notices;
    private @Nullable ImportPage page;

    NumberIntake(Stage owner, Diary diary, Tasks tasks, Notices notices) {
        this.owner = owner;
        this.diary = diary;
        this.tasks = tasks;
        this.notices = notices;
    }

    void open() {
        page().open(owner);
    }

    /** Takes the files of numbers that are dropped anywhere on it. */
    void acceptDrops(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isNumbers(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isNumbers(event)) {
                page().open(owner, event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean isNumbers(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files.size() == 1
                && ENDINGS.stream().anyMatch(files.get(0).getName().toLowerCase(Locale.ROOT)::endsWith);
    }

    private ImportPage page() {
        ImportPage made = page;
        if (made == null) {
            Stores stores = diary.stores();
            made = new ImportPage(
                    stores.intake(diary.database(), diary.clock(), diary.locale()),
                    new ProfileStore(diary.database(), diary.locale()),
                    tasks,
                    diary.locale(),
                    notices::sayUndoable);
            page = made;
        }
        return made;
    }
}
