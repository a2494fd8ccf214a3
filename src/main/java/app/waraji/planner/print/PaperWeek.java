package app.waraji.planner.print;

import app.waraji.planner.week.WeekPlan;
import java.time.LocalDateTime;

/**
 * A week as it is to be printed.
 *
 * @param now when it is printed, by the user's wall clock
 */
record PaperWeek(WeekPlan plan, LocalDateTime now) {}
