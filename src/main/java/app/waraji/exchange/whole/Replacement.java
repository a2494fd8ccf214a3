package app.waraji.exchange.whole;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Data that waits in a folder within the data folder to take its place: files must not be changed under an open
 * database. What stood there is kept aside.
 */
public final class Replacement {

    static final String DATABASE = "waraji.mv.db";

    private static final String WAITING = "restored";
    private static final List<String> PARTS = List.of("proofs", DATABASE);

    private Replacement() {}

    /** Where it waits, within the data folder. */
    static Path in(Path data) {
        return data.resolve(WAITING);
    }

    /**
     * Puts what waits, if anything does, in place; to be called while the data is not open. Cut off in the middle, the
     * next call does the rest.
     */
    public static void settle(Path data) throws IOException {
        Path waiting = in(data);
        if (!Files.isDirectory(waiting)) {
            return;
        }
        Path kept = unused(data);
        for (String part : PARTS) {
            Path next = waiting.resolve(part);
            Path now = data.resolve(part);
            if (Files.exists(next)) {
                if (Files.exists(now)) {
                    Files.createDirectories(kept);
                    Files.move(now, kept.resolve(part));
                }
                Files.move(next, now);
            }
        }
        // What opening it left behind.
        try (DirectoryStream<Path> rest = Files.newDirectoryStream(waiting)) {
            for (Path each : rest) {
                Files.delete(each);
            }
        }
        Files.deleteIfExists(waiting);
    }

    /** Where what stands there now will be kept. */
    static Path unused(Path data) {
        int number = 1;
        while (Files.exists(data.resolve("before-restore-" + number))) {
            number++;
        }
        return data.resolve("before-restore-" + number);
    }
}
