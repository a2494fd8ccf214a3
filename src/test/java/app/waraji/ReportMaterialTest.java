package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.report.Judgements;
import app.waraji.report.Report;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportMaterialTest {

    private final SetClock clock = new SetClock("2026-11-20T17:30");
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

    @Test
    void whatIsWorkedOutFromAMonthAgreesWithTheNumbersPrinted() {
        Metric orders = stores.metrics().find("orders").orElseThrow();
        stores.metrics().show(List.of(orders.id()));
        stores.targets().aim(orders, new Marks(null, BigDecimal.valueOf(2), null), false);
        clock.pass(Duration.ofDays(40));
        // December has six days of the first of these weeks and four of the last.
        NumberAnswers numbers = new NumberAnswers(stores, Locale.JAPANESE);
        numbers.set("orders", Week.of(LocalDate.parse("2026-11-30")), "1");
        numbers.set("orders", Week.of(LocalDate.parse("2026-12-07")), "1");
        numbers.set("orders", Week.of(LocalDate.parse("2026-12-28")), "1");

        assertThat(material(Period.Unit.MONTH, "2026-12").findings().numbers())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.actual()).isEqualTo("2");
                    assertThat(row.target()).isEqualTo("8");
                    assertThat(row.percent()).isEqualTo("25%");
                    assertThat(row.remark()).contains("6件");
                });
    }

    private void log(String line) {
        new WinAnswers(stores).add(line, null, LocalDate.now(clock));
    }

    private List<Report.Win> wins() {
        return material(Period.Unit.WEEK, "2026-W47").wins();
    }

    private Report.Material material(Period.Unit unit, String period) {
        Judgements silent = any -> Judgements.Found.NOTHING;
        return ReportMaterial.over(stores, silent, clock, Locale.JAPANESE)
                .of(Period.parse(unit, period, Month.APRIL).orElseThrow());
    }
}
