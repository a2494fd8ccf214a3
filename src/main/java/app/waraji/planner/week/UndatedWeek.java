package app.waraji.planner.week;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Week;
import java.time.LocalDate;

/** The week on which the blocks of a template stand: it has days, but no dates. */
public final class UndatedWeek {

    /** Before all weeks that anybody plans. */
    public static final Week WEEK = new Week(LocalDate.of(1, 1, 1));

    private UndatedWeek() {}

    static boolean has(LocalDate day) {
        return WEEK.contains(day);
    }

    /** 木; with its date where it has one, 11/19 木. */
    static String name(LocalDate day, DateWords words) {
        return has(day) ? words.day(day.getDayOfWeek()) : words.dateAndDay(day);
    }
}
