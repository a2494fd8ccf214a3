package app.waraji.exchange.whole;

import app.waraji.db.Database;
import app.waraji.db.DatabaseRefused;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Makes ready what is to take the place of all the data: a backup, or whole data as tables. */
public final class ReplacementStore {

    private final Path data;
    private final Clock clock;
    private final Locale locale;
    private final Messages messages;

    /** @param data the data folder; nobody need own it */
    public ReplacementStore(Path data, Clock clock, Locale locale) {
        this.data = data;
        this.clock = clock;
        this.locale = locale;
        this.messages = Messages.of(ReplacementStore.class, locale);
    }

    /** Whether something waits to take the data's place at the next start. */
    public boolean isWaiting() {
        return Files.isDirectory(Replacement.in(data));
    }

    /** Makes a backup ready, which has been looked through; where it is refused, nothing waits that did not before. */
    public void restore(Path backup) {
        makeReady(half -> {
            try (Zipped zip = new Zipped(backup, WholeStore.MOST_BYTES)) {
                if (!zip.names().contains(Replacement.DATABASE)) {
                    throw new Refusal(messages.text("whole.refused.no-backup"));
                }
                try (OutputStream out = Files.newOutputStream(half.resolve(Replacement.DATABASE))) {
                    zip.unpack(Replacement.DATABASE, out);
                }
                new ProofFolder(half.resolve("proofs")).take(zip);
            }
            try (Database db = open(half)) {
                TableStore tables = new TableStore(db);
                if (tables.hasForeignCode() || !tables.dangling().isEmpty()) {
                    throw new Refusal(messages.text("whole.refused.damaged"));
                }
                for (Table table : tables.tables()) {
                    tables.eachRow(table, row -> {});
                }
            }
        });
    }

    /** Makes whole data ready. */
    public void importAll(Path file) {
        makeReady(half -> {
            try (Database db = open(half)) {
                new WholeStore(db, half.resolve("proofs"), locale).importAll(file);
            }
        });
    }

    /** Lets the data stay as it is. */
    public void giveUp() {
        try {
            remove(Replacement.in(data));
        } catch (IOException e) {
            throw new Refusal(messages.text("whole.refused.folder", data), e);
        }
    }

    private Database open(Path folder) {
        return Database.open(folder, new Changes(Runnable::run), clock, () -> false);
    }

    private void makeReady(Filling filling) {
        Path half = data.resolve("restored.part");
        try {
            remove(half);
            Files.createDirectories(half.resolve("proofs"));
            filling.fill(half);
            remove(Replacement.in(data));
            Files.move(half, Replacement.in(data), StandardCopyOption.ATOMIC_MOVE);
        } catch (Zipped.TooLarge e) {
            throw new Refusal(messages.text("whole.refused.too-large"), e);
        } catch (ZipException e) {
            throw new Refusal(messages.text("whole.refused.zip"), e);
        } catch (DatabaseRefused e) {
            throw new Refusal(
                    e.obstacle() == DatabaseRefused.Obstacle.NEWER
                            ? messages.text("whole.refused.newer")
                            : messages.text("whole.refused.damaged"),
                    e);
        } catch (IOException | IllegalStateException e) {
            throw new Refusal(messages.text("whole.refused.damaged"), e);
        } finally {
            clear(half);
        }
    }

    private static void clear(Path half) {
        try {
            remove(half);
        } catch (IOException e) {
            // In nobody's way: the next one begins by removing it.
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Path half) throws IOException;
    }
}
