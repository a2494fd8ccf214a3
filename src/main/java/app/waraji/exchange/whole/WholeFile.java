package app.waraji.exchange.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is whole, or as it was before. */
final class WholeFile {

    private WholeFile() {}

    /** Who writes it, and closes the stream. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static void write(Path file, Writing writing) throws IOException {
        Path half = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            writing.to(Files.newOutputStream(half));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
