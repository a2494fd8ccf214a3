package app.waraji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the owner of a data folder listens, found from the folder alone: a socket in the user's own runtime folder,
 * which nobody else may enter.
 */
record MeetingPlace(Path socket) {

    /** The name of a socket has at most 104 bytes on macOS, a closing zero included, and 108 elsewhere. */
    private static final int LONGEST_BYTES = 100;

    private static final String OWNER_ONLY = "rwx------";

    /** Empty where there is no folder that others are kept out of: then the data is owned without being served. */
    static Optional<MeetingPlace> of(Path data) {
        return of(data, System.getenv(), Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Optional<MeetingPlace> of(Path data, Map<String, String> environment, Path temporary) {
        String name = "waraji-" + hash(real(data)) + ".sock";
        try {
            Path probe = Files.createTempFile(temporary, "waraji", "");
            try {
                return of(name, environment, temporary, probe);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @param probe a file of this user's, which tells who that is */
    private static Optional<MeetingPlace> of(String name, Map<String, String> environment, Path temporary, Path probe)
            throws IOException {
        UserPrincipal user = Files.getOwner(probe);
        boolean posix = hasPosixRights(probe);
        List<Path> folders = new ArrayList<>();
        folders.add(Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "")));
        if (posix) {
            // A scheduler's job runs without the variable, but must find the window all the same.
            folders.add(Path.of("/run/user/" + Files.getAttribute(probe, "unix:uid")));
        }
        Path made = temporary.resolve("waraji-" + user.getName().replaceAll("\\W", "_"));
        folders.add(made);
        for (Path folder : folders) {
            if (folder.equals(made)) {
                make(made, posix);
            }
            Path socket = folder.resolve(name);
            if (isOwn(folder, user) && socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES) {
                return Optional.of(new MeetingPlace(socket));
            }
        }
        return Optional.empty();
    }

    private static void make(Path folder, boolean posix) throws IOException {
        try {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            // From an earlier time, or somebody else's: the caller looks.
        }
    }

    private static boolean isOwn(Path folder, UserPrincipal user) {
        try {
            return folder.isAbsolute()
                    && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)
                    && (!hasPosixRights(folder)
                            || PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))
                                    .equals(OWNER_ONLY));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasPosixRights(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }

    /** By whichever links the folder is named, and whether it exists yet or not. */
    private static Path real(Path data) {
        Path named = data.toAbsolutePath().normalize();
        for (Path there = named; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(named)).normalize();
            } catch (IOException e) {
                // Not there: its parent may be.
            }
        }
        return named;
    }

    private static String hash(Path folder) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
