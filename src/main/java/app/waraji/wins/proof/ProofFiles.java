package app.waraji.wins.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder with the copies that prove something. A copy is named for its content, {@code <SHA-256>-<name>}, is never
 * changed, and stays while anything may point at it: what is removed can be brought back by undo.
 */
public final class ProofFiles {

    /** In bytes: file systems end at 255, and the digits of the content stand before the name. */
    private static final int LONGEST_NAME = 180;

    private static final int HASH_DIGITS = 64;
    private static final String HALF = ".part";

    private final Path folder;
    private final Clock clock;

    /** @param folder made with the first copy */
    public ProofFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A copy in the folder. */
    record Kept(String place, long size) {}

    /** Copies what is read to its end; the same content is kept once under the same name. */
    Kept keep(InputStream content, String name) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "copy", HALF);
        try {
            MessageDigest digest = sha256();
            long size;
            try (DigestInputStream in = new DigestInputStream(content, digest);
                    OutputStream out = Files.newOutputStream(half)) {
                size = in.transferTo(out);
            }
            String place = HexFormat.of().formatHex(digest.digest()) + "-" + plain(name);
            Path kept = folder.resolve(place);
            if (!Files.exists(kept)) {
                Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            // As of now it is wanted, however old the content: the sweep goes by this.
            Files.setLastModifiedTime(kept, FileTime.from(clock.instant()));
            return new Kept(place, size);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** What a copy is known by; shorter for what is none. */
    static String hash(String place) {
        return place.substring(0, Math.min(HASH_DIGITS, place.length()));
    }

    /** Where a copy lies. */
    public Path path(String place) {
        return folder.resolve(place);
    }

    /**
     * Deletes the copies that were last added before that time and that nothing points at; half-written ones too.
     *
     * @param wanted hashes; asked only where something is old enough
     * @return how many were deleted
     */
    int sweep(Instant before, Supplier<Set<String>> wanted) throws IOException {
        List<Path> old = olderThan(before);
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> kept = wanted.get();
        int deleted = 0;
        for (Path file : old) {
            boolean isWanted = kept.contains(hash(file.getFileName().toString()));
            if (!isWanted && isOlder(file, before) && Files.deleteIfExists(file)) {
                deleted++;
            }
        }
        return deleted;
    }

    /** Puts the copies that are not there yet into a backup; linked, not copied again, where the disk can do that. */
    public void backUp(Path backup) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(backup);
        for (Path file : copies()) {
            Path target = backup.resolve(file.getFileName());
            if (!Files.exists(target)) {
                backUp(file, target);
            }
        }
    }

    private static void backUp(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException e) {
            // Somebody else was faster: the same name is the same content.
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> olderThan(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOlder(file, before)).toList();
        }
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(HALF)).toList();
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            // Gone, or not to be read: then it is not to be swept either.
            return false;
        }
    }

    /** A name that every file system takes, its ending kept; one letter of Japanese is three bytes. */
    private static String plain(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        if (bytes(plain) <= LONGEST_NAME) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        int end = plain.length() - ending.length();
        while (bytes(plain.substring(0, end) + ending) > LONGEST_NAME) {
            end = plain.offsetByCodePoints(end, -1);
        }
        return plain.substring(0, end) + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
