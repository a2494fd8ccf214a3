package app.waraji.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The latest commit before a kill is there afterwards, even when the file has room of older ones to use again. H2 lets
 * that room lie for 45 seconds; here it may take it at once, so that the test need not wait.
 */
class LatestCommitTest {

    private static final String AT_ONCE = ";RETENTION_TIME=0";
    private static final int KILLS = 12;
    private static final int COMMITS = 150;

    @TempDir
    private Path folder;

    @Test
    void isThereAfterEachOfManyKills() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = commitUntilKilled();
            assertThat(committed()).as("after kill %d", kill + 1).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** The last number that the killed process had said. */
    private int commitUntilKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        LatestCommitTest.class.getName(),
                        address())
                .redirectError(folder.resolve("child.log").toFile())
                .start();
        try (BufferedReader lines = process.inputReader()) {
            int last = 0;
            for (int i = 0; i < COMMITS; i++) {
                last = Integer.parseInt(String.valueOf(lines.readLine()));
            }
            return last;
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }

    private int committed() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address())) {
            return count(connection);
        }
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("waraji") + DatabaseFile.OPTIONS + AT_ONCE;
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS t (number INT PRIMARY KEY, text VARCHAR)");
            for (int number = count(connection) + 1; ; number++) {
                statement.execute("INSERT INTO t VALUES (" + number + ", REPEAT('x', " + number % 200 + "))");
                statement.execute("CHECKPOINT SYNC");
                System.out.println(number);
            }
        }
    }
}
