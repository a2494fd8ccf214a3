package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** One thing that a stretch of the line says. */
sealed interface Phrase {

    /** A day that is known without looking at the rest of the line. */
    record Day(LocalDate date) implements Phrase {}

    /** A day of a week that is still to be found. */
    record Weekday(DayOfWeek day) implements Phrase {}

    /** A week, of which another phrase may say the day. */
    record OfWeek(Week week) implements Phrase {}

    /** No week at all. */
    record Someday() implements Phrase {}

    record Clock(LocalTime start) implements Phrase {}

    /** Over midnight where it ends earlier than it begins. */
    record Span(LocalTime start, int minutes) implements Phrase {}

    record Length(int minutes) implements Phrase {}

    record Hat(Role role) implements Phrase {}

    record Effort(Activity activity) implements Phrase {}
}
