package app.waraji.planner.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On which days of a week, or on which day of a month, something repeats. */
public sealed interface Rhythm {

    /** Of the last one in its month, as {@link MonthlyOnWeekday#place}. */
    int LAST = -1;

    /** What it gives in the week or month in which the day lies, in order. */
    List<LocalDate> around(LocalDate day);

    /** The same rhythm when what took place on one day takes place on another. */
    Rhythm moved(LocalDate from, LocalDate to);

    /** @param days at least one */
    record Weekly(Set<DayOfWeek> days) implements Rhythm {

        public Weekly {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a weekly rhythm without a day");
            }
        }

        @Override
        public List<LocalDate> around(LocalDate day) {
            return days.stream().map(each -> day.with(each)).sorted().toList();
        }

        @Override
        public Rhythm moved(LocalDate from, LocalDate to) {
            Set<DayOfWeek> moved = EnumSet.copyOf(days);
            moved.remove(from.getDayOfWeek());
            moved.add(to.getDayOfWeek());
            return new Weekly(moved);
        }
    }

    /**
     * A day by its number. A shorter month's last day stands in for one that it does not have, as Outlook does and as
     * Japanese month-ends are counted; 31 is the end of every month.
     *
     * @param day 1 to 31
     */
    record MonthlyOnDay(int day) implements Rhythm {

        private static final int LONGEST = 31;

        static MonthlyOnDay endOfMonth() {
            return new MonthlyOnDay(LONGEST);
        }

        public boolean isEndOfMonth() {
            return day == LONGEST;
        }

        @Override
        public List<LocalDate> around(LocalDate any) {
            YearMonth month = YearMonth.from(any);
            return List.of(month.atDay(Math.min(day, month.lengthOfMonth())));
        }

        @Override
        public Rhythm moved(LocalDate from, LocalDate to) {
            return from.equals(to) ? this : new MonthlyOnDay(to.getDayOfMonth());
        }
    }

    /**
     * A weekday by its place in the month.
     *
     * @param place 1 to 4, or {@link #LAST}
     */
    record MonthlyOnWeekday(int place, DayOfWeek weekday) implements Rhythm {

        /** A fifth one is the last. */
        static MonthlyOnWeekday of(LocalDate day) {
            int place = (day.getDayOfMonth() - 1) / 7 + 1;
            return new MonthlyOnWeekday(place > 4 ? LAST : place, day.getDayOfWeek());
        }

        static MonthlyOnWeekday last(LocalDate day) {
            return new MonthlyOnWeekday(LAST, day.getDayOfWeek());
        }

        @Override
        public List<LocalDate> around(LocalDate any) {
            return List.of(any.with(
                    place == LAST
                            ? TemporalAdjusters.lastInMonth(weekday)
                            : TemporalAdjusters.dayOfWeekInMonth(place, weekday)));
        }

        @Override
        public Rhythm moved(LocalDate from, LocalDate to) {
            return place == LAST && isLast(to) ? last(to) : of(to);
        }
    }

    /** Those that a day fits into, the likeliest first. */
    static List<Rhythm> fitting(LocalDate day) {
        List<Rhythm> fitting = new ArrayList<>();
        fitting.add(new Weekly(Set.of(day.getDayOfWeek())));
        fitting.add(new MonthlyOnDay(day.getDayOfMonth()));
        if (day.getDayOfMonth() == day.lengthOfMonth() && day.lengthOfMonth() < MonthlyOnDay.LONGEST) {
            fitting.add(MonthlyOnDay.endOfMonth());
        }
        fitting.add(MonthlyOnWeekday.of(day));
        if (isLast(day) && day.getDayOfMonth() <= 28) {
            fitting.add(MonthlyOnWeekday.last(day));
        }
        return fitting;
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() > day.lengthOfMonth() - 7;
    }
}
