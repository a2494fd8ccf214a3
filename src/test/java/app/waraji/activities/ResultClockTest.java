package app.waraji.activities;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ResultClock.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultClockTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 15);
    private static final Activity SEO = new Activity(1, "SEO", null, Channel.SEO, START, false)
            .on(new Terms(new Expectation(6, 12, null), Cost.NONE, "", "", false, null, "", ""));

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-14, 0",
        "2026-06-15, 2026-06-15, 1",
        "2026-06-15, 2026-07-14, 1",
        "2026-06-15, 2026-07-15, 2",
        "2026-06-15, 2027-06-14, 12",
        "2026-06-15, 2027-06-15, 13",
        // A month that is too short begins on its last day.
        "2026-01-31, 2026-02-27, 1",
        "2026-01-31, 2026-02-28, 2",
        "2026-01-31, 2026-03-30, 2",
        "2026-01-31, 2026-03-31, 3",
        "2024-02-29, 2025-02-27, 12",
        "2024-02-29, 2025-02-28, 13",
        "2025-11-30, 2026-02-28, 4",
    })
    void aMonthBeginsOnTheDayOfTheStart(LocalDate start, LocalDate day, int month) {
        assertThat(ResultClock.month(start, day)).isEqualTo(month);
    }

    @Test
    void noDayIsSkippedAndNoneCountedBack() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            int before = 0;
            for (int day = 0; day < 800; day++) {
                int month = ResultClock.month(start, start.plusDays(day));
                assertThat(month).isBetween(Math.max(1, before), before + 1);
                before = month;
            }
            assertThat(before).isBetween(26, 27);
        }
    }

    @Test
    void saysWhereTheMonthLiesToThoseInWhichResultsAreExpected() {
        assertThat(phase(SEO, START.minusDays(1))).isEqualTo(Phase.NOT_BEGUN);
        assertThat(phase(SEO, START.plusMonths(4))).isEqualTo(Phase.BEFORE);
        assertThat(phase(SEO, START.plusMonths(5))).isEqualTo(Phase.WITHIN);
        assertThat(phase(SEO, START.plusMonths(12).minusDays(1))).isEqualTo(Phase.WITHIN);
        assertThat(phase(SEO, START.plusMonths(12))).isEqualTo(Phase.AFTER);
        assertThat(phase(SEO.on(Terms.NONE), START.plusMonths(12))).isEqualTo(Phase.OPEN);
        assertThat(phase(SEO.standing(Standing.PLANNED), START.plusMonths(12))).isEqualTo(Phase.NOT_BEGUN);
    }

    @Test
    void standsStillOnceTheActivityHasFinished() {
        Activity finished = SEO.standing(new Standing(Status.FINISHED, START.plusMonths(2), null));
        assertThat(ResultClock.of(finished, START.plusYears(3)).month()).isEqualTo(3);
    }

    @Test
    void costsAddUpByTheMonthsThatHaveBegun() {
        Cost cost = new Cost(new BigDecimal("150000"), new BigDecimal("12000.50"));
        assertThat(cost.after(0)).isEqualByComparingTo("0");
        assertThat(cost.after(1)).isEqualByComparingTo("162000.50");
        assertThat(cost.after(12)).isEqualByComparingTo("294006");
        assertThat(Cost.NONE.after(12)).isEqualByComparingTo("0");
    }

    private static Phase phase(Activity activity, LocalDate today) {
        return ResultClock.of(activity, today).phase();
    }
}
