package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.cli.ImportedNumbers;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeAnswersTest {

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final IntakeAnswers answers =
            new IntakeAnswers(db, Stores.over(db, clock, Locale.ENGLISH), clock, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void tellWhatWouldChangeAndWriteNothing() throws IOException {
        ImportedNumbers told = answers.importFile(chart(), "search console", true);
        assertThat(told.values())
                .containsExactly(
                        new ImportedNumbers.Value("clicks", LocalDate.of(2026, 3, 2), null, BigDecimal.valueOf(11)));
        assertThat(told.said()).isEqualTo("1 values would change, 0 would stay. Nothing was written.");
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void importOnceAndTheSecondTimeNothing() throws IOException {
        assertThat(answers.importFile(chart(), "search-console", false).said())
                .isEqualTo("Imported 1 values; 0 stay as they are.");
        assertThat(db.undoable()).contains("Import numbers: Chart.csv");
        assertThat(answers.importFile(chart(), "Search Console", false).said())
                .isEqualTo("Imported 0 values; 1 stay as they are.");
    }

    @Test
    void refuseAProfileThatIsNotThereAndAFileWithoutItsColumns() throws IOException {
        Path file = chart();
        assertThatThrownBy(() -> answers.importFile(file, "Excel", false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GA4, Mailchimp");
        assertThatThrownBy(() -> answers.importFile(file, "mailchimp", false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Mailchimp");
    }

    private Path chart() throws IOException {
        return Files.writeString(
                folder.resolve("Chart.csv"), "Date,Clicks,Impressions\n2026-03-02,5,100\n2026-03-03,6,90\n");
    }
}
