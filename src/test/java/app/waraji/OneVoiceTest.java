package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.cli.AlertLine;
import app.waraji.cli.AlertSheet;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.report.Issue;
import app.waraji.report.Judgements;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command and the report say the same of the sample diary. */
class OneVoiceTest {

    private static final Period RUNNING = week("2026-11-19");
    private static final Period OVER = week("2026-11-12");

    private final SetClock clock = new SetClock("2026-11-20T23:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.JAPANESE);

    @BeforeEach
    void fill() {
        stores.sample().fill(26, 7);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aReportOfTheRunningWeekWatchesWhatIsOpenNow() {
        clock.set("2026-11-19T10:20");
        assertThat(watched(RUNNING)).isNotEmpty().isEqualTo(open());
    }

    @Test
    void aReportOfAWeekThatIsOverWatchesWhatWasOpenAtItsEnd() {
        List<String> watched = watched(OVER);
        clock.set("2026-11-15T23:59:59");
        assertThat(watched).isNotEmpty().isEqualTo(open());
    }

    @Test
    void itsSignalIsTheFirstDecisionThatIsOpen() {
        clock.set("2026-11-19T10:20");
        Judgements.Found found = found(RUNNING);
        assertThat(found.signal().rule())
                .isEqualTo(sheet().open().stream()
                        .filter(alert -> alert.severity().equals("decision"))
                        .map(AlertLine::text)
                        .findFirst()
                        .orElse(""));
    }

    private List<String> watched(Period period) {
        return found(period).issues().stream().map(Issue::fact).toList();
    }

    private Judgements.Found found(Period period) {
        return new ReportJudgements(stores, db, clock, Locale.JAPANESE).of(period);
    }

    private List<String> open() {
        return sheet().open().stream()
                .filter(alert -> !alert.severity().equals("good"))
                .map(AlertLine::text)
                .toList();
    }

    private AlertSheet sheet() {
        return new AlertAnswers(stores, db, clock, Locale.JAPANESE).alerts();
    }

    private static Period week(String day) {
        return Period.of(Period.Unit.WEEK, LocalDate.parse(day), Month.APRIL);
    }
}
