package app.waraji.planner.week;

import app.waraji.planner.series.OnHoliday;
import app.waraji.planner.series.Recurrence;
import app.waraji.planner.series.Regular;

/** How the block in the form repeats. */
record Repeat(Recurrence recurrence, OnHoliday onHoliday) {

    static Repeat of(Regular regular) {
        return new Repeat(regular.recurrence(), regular.onHoliday());
    }

    /** Whether it is the same but for the day on which it starts, which is that of the block in the form. */
    boolean isRuleOf(Regular regular) {
        Recurrence its = regular.recurrence();
        Recurrence moved = new Recurrence(
                its.startsOn(), recurrence.rhythm(), recurrence.every(), recurrence.until(), recurrence.times());
        return moved.equals(its) && onHoliday == regular.onHoliday();
    }
}
