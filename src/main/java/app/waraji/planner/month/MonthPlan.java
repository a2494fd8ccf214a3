package app.waraji.planner.month;

import app.waraji.kernel.Week;
import app.waraji.planner.ledger.WeekLedger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * All that the month page shows, as it stood when it was read.
 *
 * @param rows the weeks that the month touches, the earliest first
 * @param daysShown 5 or 7; all seven where something stands on a weekend
 * @param weeklyMinimum minutes of marketing that a week is to keep
 */
record MonthPlan(YearMonth month, List<Row> rows, int daysShown, int weeklyMinimum) {

    /** The least that fills a day's bar, in minutes, so that a quarter of an hour does not look like a day's work. */
    private static final int LEAST_FULL = 180;

    /** A week with its seven days. */
    record Row(WeekLedger ledger, List<MonthDay> days) {

        Week week() {
            return ledger.week();
        }
    }

    static int daysShown(List<Row> rows, int wanted) {
        boolean weekend = rows.stream()
                .flatMap(row -> row.days().stream())
                .anyMatch(day ->
                        day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 && day.planned() + day.load() > 0);
        return weekend ? 7 : wanted;
    }

    boolean has(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }

    /** The marketing minutes that fill a day's bar: those of the fullest day. */
    int fullestDay() {
        return rows.stream()
                .flatMap(row -> row.days().stream())
                .mapToInt(MonthDay::planned)
                .reduce(LEAST_FULL, Math::max);
    }

    /** The minutes that fill the bar of what else takes time. */
    int heaviestLoad() {
        return rows.stream()
                .flatMap(row -> row.days().stream())
                .mapToInt(MonthDay::load)
                .reduce(480, Math::max);
    }

    /** The marketing minutes that fill a week's bar: the weekly minimum, or those of the fullest week. */
    int fullestWeek() {
        return rows.stream().mapToInt(row -> row.ledger().planned()).reduce(Math.max(weeklyMinimum, 60), Math::max);
    }
}
