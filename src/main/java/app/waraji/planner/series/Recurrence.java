package app.waraji.planner.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives days. The clock has no part in it.
 *
 * @param startsOn the first day on which it may fall; its week or month is the first of those counted by {@code every}
 * @param every so many weeks or months, at least one
 * @param until the last day on which it may fall; null: no end
 * @param times how many days it gives at most, at least one; null: no end
 */
public record Recurrence(
        LocalDate startsOn,
        Rhythm rhythm,
        int every,
        @Nullable LocalDate until,
        @Nullable Integer times) {

    public Recurrence {
        if (every < 1 || (times != null && times < 1)) {
            throw new IllegalArgumentException("every " + every + ", " + times + " times");
        }
    }

    /** From a day on, every week or month, without an end. */
    public static Recurrence from(LocalDate startsOn, Rhythm rhythm) {
        return new Recurrence(startsOn, rhythm, 1, null, null);
    }

    /** The days it gives in a range, in order. */
    public List<LocalDate> days(LocalDate from, LocalDate toExclusive) {
        List<LocalDate> found = new ArrayList<>();
        int left = times == null ? Integer.MAX_VALUE : times;
        // What is counted must be counted from the start.
        LocalDate period = times == null ? firstPeriod(from) : base();
        while (period.isBefore(toExclusive)) {
            for (LocalDate day : rhythm.around(period)) {
                if (day.isBefore(startsOn)) {
                    continue;
                }
                if (left-- == 0 || (until != null && day.isAfter(until)) || !day.isBefore(toExclusive)) {
                    return found;
                }
                if (!day.isBefore(from)) {
                    found.add(day);
                }
            }
            period = period.plus(every, unit());
        }
        return found;
    }

    public boolean falls(LocalDate day) {
        return !days(day, day.plusDays(1)).isEmpty();
    }

    /** The first days it gives from one day on, at most so many; looked for over ten years. */
    public List<LocalDate> next(LocalDate from, int howMany) {
        return days(from, from.plusYears(10)).stream().limit(howMany).toList();
    }

    /** The same to a last day. */
    public Recurrence until(LocalDate last) {
        return new Recurrence(startsOn, rhythm, every, last, times);
    }

    /** The same from another day on; where it is counted, what was given before that day is taken off. */
    Recurrence continued(LocalDate from, Recurrence before, LocalDate end) {
        Integer left = times == null
                ? null
                : Math.max(1, times - before.days(before.startsOn, end).size());
        return new Recurrence(from, rhythm, every, until, left);
    }

    /** The same when what took place on one day takes place on another. */
    public Recurrence moved(LocalDate from, LocalDate to) {
        return new Recurrence(startsOn, rhythm.moved(from, to), every, until, times);
    }

    /** The first day of the week or month of a day. */
    LocalDate periodOf(LocalDate day) {
        return unit() == ChronoUnit.WEEKS
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
    }

    private LocalDate base() {
        return periodOf(startsOn);
    }

    private LocalDate firstPeriod(LocalDate from) {
        long apart = Math.max(0, unit().between(base(), periodOf(from)));
        return base().plus(apart / every * every, unit());
    }

    private ChronoUnit unit() {
        return rhythm instanceof Rhythm.Weekly ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
    }
}
