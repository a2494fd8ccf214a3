package app.waraji.exchange.whole;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where the data lies, what was last done with all of it, and whether something waits to take its place. */
final class KeepingViewModel {

    private final WholeStore whole;
    private final BackupStore backups;
    private final ReplacementStore replacement;
    private final Tasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();

    KeepingViewModel(
            WholeStore whole,
            BackupStore backups,
            ReplacementStore replacement,
            Tasks tasks,
            Clock clock,
            Messages messages) {
        this.whole = whole;
        this.backups = backups;
        this.replacement = replacement;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
    }

    /** A sentence; empty where nothing was done yet. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void show() {
        tasks.run(replacement::isWaiting, waiting::set);
    }

    void backUp(Path file) {
        begin(() -> write(file, backups::write));
    }

    void export(Path file) {
        begin(() -> write(file, whole::export));
    }

    void restore(Path file) {
        begin(() -> {
            replacement.restore(file);
            return "";
        });
    }

    void importAll(Path file) {
        begin(() -> {
            replacement.importAll(file);
            return "";
        });
    }

    void giveUpWaiting() {
        begin(() -> {
            replacement.giveUp();
            return messages.text("keeping.given-up");
        });
    }

    private String write(Path file, WholeFile.Writing writing) {
        try {
            WholeFile.write(file, writing);
            return messages.text("keeping.written", file.toString());
        } catch (IOException e) {
            throw new Refusal(messages.text("keeping.unwritten", file.toString()), e);
        }
    }

    /** One after the other; a refusal is told where the button is. */
    private void begin(Callable<String> work) {
        busy.set(true);
        told.set(messages.text("keeping.busy"));
        tasks.run(
                work,
                sentence -> {
                    told.set(sentence);
                    busy.set(false);
                    show();
                },
                failure -> {
                    told.set(failure instanceof Refusal refusal ? refusal.sentence() : messages.text("keeping.failed"));
                    busy.set(false);
                });
    }
}
