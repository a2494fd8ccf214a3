package app.waraji.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/**
 * The file in the data folder and how it comes to have the newest schema. H2 commits at each DDL statement, so
 * migrations run on a copy that takes the original's place only when it is whole and on the disk.
 */
final class DatabaseFile {

    /**
     * Each commit is written at once, and only ever at the file's end: H2 finds the newest one after a kill by looking
     * there, and misses it when it stands in the room of an older one.
     */
    static final String OPTIONS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE";

    private static final String NAME = "waraji";
    private static final String ENDING = ".mv.db";

    private final Path folder;
    private final Migrations migrations;

    DatabaseFile(Path folder, Migrations migrations) {
        this.folder = folder.toAbsolutePath().normalize();
        this.migrations = migrations;
    }

    /**
     * Opens the file, made or brought up to date as needed; H2 keeps other processes out from then on.
     *
     * @throws DatabaseRefused when the file is newer or another process holds it
     */
    Connection open() throws SQLException, IOException {
        Files.createDirectories(folder);
        // While a copy is migrated nobody holds the original: a second process must not write to it, nor migrate it
        // too.
        try (FileChannel door = FileChannel.open(
                        folder.resolve(NAME + ".opening"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = door.tryLock()) {
            if (turn == null) {
                throw new DatabaseRefused(DatabaseRefused.Obstacle.LOCKED);
            }
            return openInTurn();
        } catch (OverlappingFileLockException e) {
            throw new DatabaseRefused(DatabaseRefused.Obstacle.LOCKED, e);
        }
    }

    private Connection openInTurn() throws SQLException, IOException {
        if (!Files.exists(file(NAME))) {
            migrate(null);
            return connect(NAME);
        }
        Connection connection = connect(NAME);
        int version;
        try {
            version = migrations.versionOf(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        if (version == migrations.newest()) {
            return connection;
        }
        connection.close();
        migrate(file(NAME + ".before-V%03d".formatted(migrations.newest())));
        return connect(NAME);
    }

    /** @param keep where the original is kept; none where there is no original yet */
    private void migrate(@Nullable Path keep) throws SQLException, IOException {
        String copy = NAME + ".new";
        // A crash may have left half a copy.
        Files.deleteIfExists(file(copy));
        if (keep != null) {
            Files.copy(file(NAME), file(copy));
        }
        try (Connection connection = connect(copy)) {
            migrations.run(connection);
        }
        try (Connection connection = connect(copy)) {
            if (migrations.versionOf(connection) != migrations.newest()) {
                throw new IOException("the migrated copy is not whole");
            }
        }
        force(file(copy));
        if (keep != null) {
            Files.copy(file(NAME), keep, StandardCopyOption.REPLACE_EXISTING);
            force(keep);
        }
        Files.move(file(copy), file(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** H2 leaves it to the system when a file reaches the disk; the rename must not come first. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Connection connect(String name) throws SQLException {
        // Not by DriverManager, which looks for drivers in every library first.
        return Driver.load().connect("jdbc:h2:file:" + folder.resolve(name) + OPTIONS, new Properties());
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
