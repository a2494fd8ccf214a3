package app.waraji.planner.series;

import app.waraji.kernel.Slot;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to repeat: a block's content, its time of day, and its rule. */
public record Regular(Content content, LocalTime startsAt, int minutes, Recurrence recurrence, OnHoliday onHoliday) {

    /** What each of its blocks is. */
    public record Content(String title, Role role, @Nullable Long activityId, boolean isProtected) {}

    /**
     * One occurrence.
     *
     * @param day that the rule gave; the slot may lie on another, because of a holiday
     */
    public record Due(LocalDate day, Slot slot) {}

    public Slot slotOn(LocalDate day) {
        return new Slot(day.atTime(startsAt), minutes);
    }

    public Regular with(Recurrence other) {
        return new Regular(content, startsAt, minutes, other, onHoliday);
    }

    /** The same at another time of day and length. */
    public Regular at(LocalTime otherStart, int otherMinutes) {
        return new Regular(content, otherStart, otherMinutes, recurrence, onHoliday);
    }

    /** What is due on the days that the rule gives in a range, in order; two that a holiday brings together are one. */
    public List<Due> due(LocalDate from, LocalDate toExclusive, DaysOff daysOff) {
        List<Due> due = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        // What a run of holidays pushes together may have begun before the range.
        for (LocalDate day : recurrence.days(from.minusDays(OnHoliday.LONGEST_RUN), toExclusive)) {
            boolean moves = isOff(day, daysOff);
            Optional<LocalDate> on = moves ? onHoliday.instead(day, daysOff) : Optional.of(day);
            on.filter(each -> each.equals(day) || !recurrence.falls(each))
                    .filter(taken::add)
                    .filter(each -> !day.isBefore(from))
                    .ifPresent(each -> due.add(new Due(day, slotOn(each))));
        }
        return due;
    }

    /** A weekend is no surprise to a rule that names its weekday, but it is to one that names the day of the month. */
    private boolean isOff(LocalDate day, DaysOff daysOff) {
        boolean byNumber = recurrence.rhythm() instanceof Rhythm.MonthlyOnDay;
        return daysOff.isHoliday(day) || (byNumber && DaysOff.isWeekend(day));
    }
}
