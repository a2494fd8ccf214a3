package app.waraji.progress.trust;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.boss.Means;
import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Rhythm;
import app.waraji.boss.SentReport;
import app.waraji.boss.Step;
import app.waraji.boss.Wording;
import app.waraji.kernel.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustQuarterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);

    @Test
    void thirteenWeeksSayWhatWasToldAskedAndBegun() {
        List<SentReport> reports = new ArrayList<>();
        for (int back = 0; back < 13; back++) {
            if (back != 4) {
                LocalDate monday = WEEK.plus(-back).monday();
                reports.add(new SentReport(back, ReportKind.WEEK, monday, monday.plusDays(4), "部長"));
            }
        }
        // Sent once more: still one report.
        reports.add(new SentReport(99, ReportKind.WEEK, WEEK.monday(), FRIDAY, "社長"));
        TrustQuarter quarter = until(
                reports,
                List.of(request(FRIDAY.minusDays(30)), request(FRIDAY.minusWeeks(20))),
                List.of(new SharedWin(FRIDAY, "返信", "部長")),
                List.of(
                        new Undertaking(FRIDAY.minusDays(10), "校正", true),
                        new Undertaking(FRIDAY.minusDays(3), "広告", false)));
        assertThat(quarter.weeks()).hasSize(13);
        assertThat(quarter.reports()).isEqualTo(12);
        assertThat(quarter.due()).isEqualTo(13);
        assertThat(quarter.wins()).isEqualTo(1);
        assertThat(quarter.requests()).isEqualTo(1);
        assertThat(quarter.alone()).isEqualTo(1);
    }

    @Test
    void aWeeklyReportStandsWithItsWeekHoweverLateItWasSent() {
        SentReport late = new SentReport(1, ReportKind.WEEK, WEEK.previous().monday(), FRIDAY, "部長");
        TrustQuarter quarter = until(List.of(late), List.of(), List.of(), List.of());
        assertThat(quarter.weeks().get(11).reports()).containsExactly(late);
        assertThat(quarter.weeks().get(12).reports()).isEmpty();
    }

    @Test
    void noReportIsDueBeforeItWasAgreedOrBeforeItsFriday() {
        TrustQuarter quarter = TrustQuarter.until(
                WEEK,
                new TrustQuarter.Events(
                        List.of(),
                        List.of(new Rhythm(ReportKind.WEEK, WEEK.plus(-2).monday(), "")),
                        List.of(),
                        List.of(),
                        List.of()),
                FRIDAY.minusDays(1));
        assertThat(quarter.due()).isEqualTo(2);
    }

    private static TrustQuarter until(
            List<SentReport> reports, List<Request> requests, List<SharedWin> wins, List<Undertaking> begun) {
        Rhythm weekly = new Rhythm(ReportKind.WEEK, FRIDAY.minusYears(1), "金曜");
        return TrustQuarter.until(
                WEEK, new TrustQuarter.Events(reports, List.of(weekly), requests, wins, begun), FRIDAY);
    }

    private static Request request(LocalDate asked) {
        return new Request(
                1,
                Wording.of("相談", null),
                List.of(
                        new Step(1, RequestState.ASKED, asked, Means.TALK, ""),
                        new Step(2, RequestState.APPROVED, asked.plusDays(1), null, "よい")),
                Instant.EPOCH);
    }
}
