package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The file a command writes: whole, or as it was before. */
final class OutFile {

    private final Path path;
    private final Messages messages;

    OutFile(Path path, Messages messages) {
        this.path = path;
        this.messages = messages;
    }

    Path path() {
        return path;
    }

    /** Refuses what can be seen to fail, before the work of making the content. */
    void check() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new Refusal(messages.text("cli.file.folder", path));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(messages.text("cli.out.folder", path));
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new Refusal(messages.text("cli.out.protected", path));
        }
    }

    void write(byte[] content) {
        fill(out -> {
            try (out) {
                out.write(content);
            }
        });
    }

    /** @param content writes all of it, and closes the stream */
    void fill(Content content) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A device or a pipe, which must not be replaced by a file.
                content.to(Files.newOutputStream(path, StandardOpenOption.WRITE));
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), content);
            }
        } catch (FileSystemException e) {
            String reason = e.getReason();
            throw new Refusal(
                    reason == null
                            ? messages.text("cli.out.protected", path)
                            : messages.text("cli.out.failed", path, reason),
                    e);
        } catch (IOException e) {
            throw new Refusal(messages.text("cli.out.failed", path, String.valueOf(e.getMessage())), e);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path half = file.resolveSibling(".waraji-" + UUID.randomUUID() + ".part");
        try {
            content.to(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            try {
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** What is to be in a file. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }
}
