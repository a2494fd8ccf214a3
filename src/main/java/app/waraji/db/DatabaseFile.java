package app.waraji.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The file in the data folder and how it comes to have the newest schema. H2 commits at each DDL statement, so
 * migrations run on a copy that takes the original's place only when it is whole.
 */
final class DatabaseFile {

    private static final String NAME = "waraji";
    private static final String ENDING = ".mv.db";

    private final Path folder;

    private DatabaseFile(Path folder) {
        this.folder = folder;
    }

    static DatabaseFile in(Path folder) {
        return new DatabaseFile(folder.toAbsolutePath().normalize());
    }

    Connection open() throws SQLException, IOException {
        Files.createDirectories(folder);
        if (!Files.exists(file(NAME))) {
            migrate(null);
            return connect(NAME);
        }
        Connection connection = connect(NAME);
        int version;
        try {
            version = Migrations.versionOf(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        if (version == Migrations.newest()) {
            return connection;
        }
        connection.close();
        migrate(file(NAME + ".before-V%03d".formatted(Migrations.newest())));
        return connect(NAME);
    }

    /** @param keep where the original goes; none where there is no original yet */
    private void migrate(@Nullable Path keep) throws SQLException, IOException {
        String copy = NAME + ".new";
        Files.deleteIfExists(file(copy));
        if (keep != null) {
            Files.copy(file(NAME), file(copy));
        }
        try (Connection connection = connect(copy)) {
            Migrations.run(connection);
        }
        try (Connection connection = connect(copy)) {
            if (Migrations.versionOf(connection) != Migrations.newest()) {
                throw new IOException("the migrated copy is not whole");
            }
        }
        if (keep != null) {
            Files.copy(file(NAME), keep, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(file(copy), file(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
