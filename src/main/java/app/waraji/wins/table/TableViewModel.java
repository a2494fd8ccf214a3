package app.waraji.wins.table;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reading a file of wins and writing one. */
final class TableViewModel {

    private static final long LARGEST = 20L * 1024 * 1024;

    private final WinTableStore store;
    private final Tasks tasks;
    private final Messages messages;
    private final Consumer<String> notice;

    /** @param notice says for a while what was done */
    TableViewModel(WinTableStore store, Tasks tasks, Messages messages, Consumer<String> notice) {
        this.store = store;
        this.tasks = tasks;
        this.messages = messages;
        this.notice = notice;
    }

    /** @param shown called with what would be written; a file that cannot be read is said instead */
    void read(Path file, Consumer<WinsRead> shown) {
        tasks.run(() -> store.read(content(file)), shown);
    }

    void write(WinsRead read) {
        tasks.run(
                () -> store.write(read.drafts()),
                written -> notice.accept(
                        written.known() == 0
                                ? messages.text("table.done", written.added())
                                : messages.text("table.done.known", written.added(), written.known())));
    }

    void export(Path file) {
        tasks.run(
                () -> {
                    try {
                        WholeFile.write(file, new WinsExport(messages.locale()).file(store.table()));
                    } catch (IOException e) {
                        throw new Refusal(messages.text("table.unwritten", String.valueOf(file.getFileName())), e);
                    }
                    return file;
                },
                written -> notice.accept(messages.text("table.exported", String.valueOf(written.getFileName()))));
    }

    private byte[] content(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(messages.text("table.refused.large", name));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(messages.text("table.refused.unreadable", name), e);
        }
    }
}
