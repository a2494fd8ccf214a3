package app.waraji.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;

/** The schema's history: plain SQL files, run in order, each once; a changed or newer file is refused. */
final class Migrations {

    /** In order; the number in front of the name is the schema's version. Add a new file here and in the pom. */
    private static final List<String> FILES = List.of("V001__first_house.sql");

    private Migrations() {}

    /** The version that this program writes. */
    static int newest() {
        return FILES.size();
    }

    /** The version of the file behind the connection; 0 where nothing has been made yet. */
    static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = 'SCHEMA_VERSION'")) {
            table.next();
            if (table.getInt(1) == 0) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery("SELECT version, checksum FROM schema_version")) {
            int newest = 0;
            while (versions.next()) {
                int version = versions.getInt(1);
                newest = Math.max(newest, version);
                if (version <= newest() && versions.getLong(2) != checksum(read(FILES.get(version - 1)))) {
                    throw new DatabaseRefused(DatabaseRefused.Why.CHANGED);
                }
            }
            if (newest > newest()) {
                throw new DatabaseRefused(DatabaseRefused.Why.NEWER);
            }
            return newest;
        }
    }

    /** Runs what is missing. H2 commits at each DDL statement: run it on a copy of the file, never on the original. */
    static void run(Connection connection) throws SQLException {
        int from = versionOf(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS schema_version (version INT PRIMARY KEY, checksum BIGINT NOT NULL)");
            for (int version = from + 1; version <= newest(); version++) {
                String sql = read(FILES.get(version - 1));
                statement.execute(sql);
                try (PreparedStatement note =
                        connection.prepareStatement("INSERT INTO schema_version (version, checksum) VALUES (?, ?)")) {
                    note.setInt(1, version);
                    note.setLong(2, checksum(sql));
                    note.executeUpdate();
                }
            }
        }
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + file);
            }
            // Line ends do not count: a checkout on Windows may have others.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static long checksum(String sql) {
        CRC32 crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
