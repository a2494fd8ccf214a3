package app.waraji.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The schema's history: plain SQL files, run in order, each once; a changed or newer file is refused. */
final class Migrations {

    /** In order; the number in front of the name is the schema's version. Add a new file here and in the pom. */
    static final List<String> FILES = List.of(
            "V001__first_house.sql",
            "V002__planner_complete.sql",
            "V003__numbers.sql",
            "V004__wins_told.sql",
            "V005__activities_and_partners.sql",
            "V006__requests.sql",
            "V007__alerts.sql",
            "V008__reports_sent.sql");

    private final List<String> scripts;

    /** @param scripts in order; the first makes version 1 out of nothing */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** Those that this program comes with. */
    static Migrations ofThisProgram() {
        return new Migrations(FILES.stream().map(Migrations::read).toList());
    }

    /** The version that this program writes. */
    int newest() {
        return scripts.size();
    }

    /**
     * The version of the file behind the connection; 0 where nothing has been made yet.
     *
     * @throws DatabaseRefused when this program does not know how the file came to be
     */
    int versionOf(Connection connection) throws SQLException {
        Map<Integer, Long> checksums = checksumsIn(connection);
        int version =
                checksums.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (version > newest()) {
            throw new DatabaseRefused(DatabaseRefused.Obstacle.NEWER);
        }
        for (Map.Entry<Integer, Long> ran : checksums.entrySet()) {
            if (checksum(scripts.get(ran.getKey() - 1)) != ran.getValue()) {
                throw new DatabaseRefused(DatabaseRefused.Obstacle.CHANGED);
            }
        }
        return version;
    }

    /** Runs what is missing, and has every table journaled. H2 commits at each DDL statement: run it on a copy of the file, never on the original. */
    void run(Connection connection) throws SQLException {
        int from = versionOf(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS schema_version (version INT PRIMARY KEY, checksum BIGINT NOT NULL)");
            for (int version = from + 1; version <= newest(); version++) {
                String script = scripts.get(version - 1);
                statement.execute(script);
                try (PreparedStatement note =
                        connection.prepareStatement("INSERT INTO schema_version (version, checksum) VALUES (?, ?)")) {
                    note.setInt(1, version);
                    note.setLong(2, checksum(script));
                    note.executeUpdate();
                }
            }
        }
        JournaledTables.install(connection);
    }

    private static Map<Integer, Long> checksumsIn(Connection connection) throws SQLException {
        Map<Integer, Long> checksums = new LinkedHashMap<>();
        try (ResultSet table = connection.getMetaData().getTables(null, "PUBLIC", "SCHEMA_VERSION", null)) {
            if (!table.next()) {
                return checksums;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet ran = statement.executeQuery("SELECT version, checksum FROM schema_version")) {
            while (ran.next()) {
                checksums.put(ran.getInt(1), ran.getLong(2));
            }
        }
        return checksums;
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** Line ends do not count: a checkout on Windows may have others. */
    private static long checksum(String script) {
        CRC32 crc = new CRC32();
        crc.update(script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
