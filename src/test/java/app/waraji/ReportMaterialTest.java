package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.report.Judgements;
import app.waraji.report.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportMaterialTest {

    private final Clock clock = new SetClock("2026-11-20T17:30");
    private final Database database = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(database, clock, Locale.JAPANESE);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWinLoggedInOneLineTellsWhatCameOfIt() {
        log("メルマガ9月号 → A社 問い合わせ 1件 次: 11/24 商談");

        assertThat(wins()).containsExactly(new Report.Win("メルマガ9月号", "A社 問い合わせ 1件", "11/24 商談"));
    }

    @Test
    void aSentenceSpeaksForItself() {
        log("B社から受注 120万円");

        assertThat(wins()).containsExactly(new Report.Win("", "B社から受注 120万円", ""));
    }

    private void log(String line) {
        new WinAnswers(stores).add(line, null, LocalDate.now(clock));
    }

    private List<Report.Win> wins() {
        Period period = Period.parse(Period.Unit.WEEK, "2026-W47", Month.APRIL).orElseThrow();
        Judgements silent = any -> Judgements.Found.NOTHING;
        return ReportMaterial.over(stores, silent, clock, Locale.JAPANESE)
                .of(period)
                .wins();
    }
}
