package app.waraji.planner.print;

import app.waraji.planner.week.WeekPlan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A week as it is to be printed.
 *
 * @param daysOff holidays by their names
 * @param now when it is printed, by the user's wall clock
 */
record PaperWeek(WeekPlan plan, Map<LocalDate, String> daysOff, LocalDateTime now) {

    PaperWeek {
        daysOff = Map.copyOf(daysOff);
    }
}
