package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Week;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the week asks at the start, in a process of its own. */
class FirstQuestionsTest {

    @TempDir
    private Path folder;

    @Test
    void loadNeitherJooqNorTheLog() throws Exception {
        Path loaded = folder.resolve("loaded");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+init=info:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstQuestionsTest.class.getName(),
                        folder.resolve("data").toString()))
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(loaded))
                .contains("Initializing 'org/h2/jdbc/JdbcConnection'")
                .doesNotContain("Initializing 'org/jooq/", "Initializing 'org/slf4j/");
    }

    /** @param arguments the data folder, made where there is none */
    public static void main(String[] arguments) {
        Clock clock = Clock.system(ZoneId.of("Asia/Tokyo"));
        try (Database database = Database.open(Path.of(arguments[0]), new Changes(Runnable::run), clock, () -> false)) {
            Stores stores = Stores.over(database, clock, Locale.JAPANESE);
            stores.settings().preferences();
            stores.settings().window();
            stores.sample().isThere();
            stores.weeks().readAhead(Week.of(LocalDate.now(clock)));
            stores.timedWork().timed();
            database.undoable();
        }
    }
}
