package app.waraji;

import app.waraji.calendar.IcsExport;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.kernel.WholeFile;
import app.waraji.shell.Notices;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.FileChooser;

/** The blocks of a week as a calendar file that shows protected ones as busy. On the FX thread only. */
final class BusyFile {

    private final IcsExport export;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;

    BusyFile(Diary diary, Tasks tasks, Notices notices) {
        this.export = new IcsExport(diary.stores().ownPlan(), diary.clock(), diary.locale());
        this.tasks = tasks;
        this.notices = notices;
        this.messages = Messages.of(BusyFile.class, diary.locale());
    }

    /** Asks where to put it. */
    void save(Week week) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("ways.busy"));
        chooser.setInitialFileName("waraji-" + week + ".ics");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("ways.busy.files"), "*.ics"));
        File file = chooser.showSaveDialog(null);
        if (file != null) {
            tasks.run(() -> write(week, file.toPath()), notices::say);
        }
    }

    private String write(Week week, Path file) {
        try {
            WholeFile.write(file, export.file(week.monday(), week.next().monday()));
            return messages.text("ways.busy.done", file.toString());
        } catch (IOException e) {
            throw new Refusal(messages.text("ways.busy.failed", file.toString()), e);
        }
    }
}
