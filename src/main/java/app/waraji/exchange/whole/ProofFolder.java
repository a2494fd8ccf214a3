package app.waraji.exchange.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/** The copies of proofs, each named {@code <SHA-256>-<name>}, on their way out and in. */
final class ProofFolder {

    static final String PREFIX = "proofs/";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}-[^/\\\\:*?\"<>|\\p{Cntrl}]{1,120}");

    private final Path folder;

    ProofFolder(Path folder) {
        this.folder = folder;
    }

    static boolean isName(String entry) {
        return entry.startsWith(PREFIX)
                && NAME.matcher(entry.substring(PREFIX.length())).matches();
    }

    boolean has(String place) {
        return Files.isRegularFile(folder.resolve(place));
    }

    void write(ZipOutputStream zip) throws IOException {
        for (Path file : files()) {
            Zipped.entry(zip, PREFIX + file.getFileName());
            Files.copy(file, zip);
        }
    }

    /**
     * Takes the proofs out of the ZIP, and hands back those that were not there before.
     *
     * @throws IOException where one is not what its name says; none is left then
     */
    List<Path> take(Zipped zip) throws IOException {
        List<Path> taken = new ArrayList<>();
        try {
            for (String entry : zip.names()) {
                if (isName(entry)) {
                    Files.createDirectories(folder);
                    Path file = folder.resolve(entry.substring(PREFIX.length()));
                    if (!Files.exists(file)) {
                        take(zip, entry, file);
                        taken.add(file);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            remove(taken);
            throw e;
        }
        return taken;
    }

    static void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private void take(Zipped zip, String entry, Path file) throws IOException {
        Path half = Files.createTempFile(folder, "copy", ".part");
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(half), digest)) {
                zip.unpack(entry, out);
            }
            if (!file.getFileName().toString().startsWith(HexFormat.of().formatHex(digest.digest()))) {
                throw new IOException("not what its name says: " + entry);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isName(PREFIX + file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
