package app.waraji.calendar;

import app.waraji.calendar.RecurrenceRule.Frequency;
import app.waraji.calendar.RecurrenceRule.Part;
import app.waraji.calendar.RecurrenceRule.Weekday;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;

/** Which days a rule allows: the BY parts that are about days, with what the start says where they are silent. */
final class RuleDays {

    private final RecurrenceRule rule;
    private final WeekFields weeks;
    private final List<Integer> months;
    private final List<Integer> monthDays;
    private final List<Weekday> weekdays;

    RuleDays(RecurrenceRule rule, LocalDate start) {
        this.rule = rule;
        this.weeks = WeekFields.of(rule.weekStart(), 4);
        boolean yearly = rule.frequency() == Frequency.YEARLY;
        boolean byWeek = rule.has(Part.BYWEEKNO);
        boolean silent = rule.days().isEmpty() && !rule.has(Part.BYMONTHDAY) && !rule.has(Part.BYYEARDAY);
        boolean byDate = silent && !byWeek && (yearly || rule.frequency() == Frequency.MONTHLY);
        boolean byWeekday = silent && (byWeek ? yearly : rule.frequency() == Frequency.WEEKLY);
        months = byDate && yearly && !rule.has(Part.BYMONTH)
                ? List.of(start.getMonthValue())
                : rule.numbers(Part.BYMONTH);
        monthDays = byDate ? List.of(start.getDayOfMonth()) : rule.numbers(Part.BYMONTHDAY);
        weekdays = byWeekday ? List.of(new Weekday(0, start.getDayOfWeek())) : rule.days();
    }

    /** The months in which any day can be; empty: all. */
    List<Integer> months() {
        return months;
    }

    boolean allow(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && allowsMonthDay(day)
                && allowsWeekday(day)
                && allowsYearDay(day)
                && allowsWeek(day);
    }

    private boolean allowsMonthDay(LocalDate day) {
        return monthDays.isEmpty() || names(monthDays, day.getDayOfMonth(), day.lengthOfMonth());
    }

    private boolean allowsYearDay(LocalDate day) {
        return !rule.has(Part.BYYEARDAY) || names(rule.numbers(Part.BYYEARDAY), day.getDayOfYear(), day.lengthOfYear());
    }

    private boolean allowsWeek(LocalDate day) {
        if (!rule.has(Part.BYWEEKNO)) {
            return true;
        }
        int last = (int) weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
        return names(rule.numbers(Part.BYWEEKNO), day.get(weeks.weekOfWeekBasedYear()), last);
    }

    private boolean allowsWeekday(LocalDate day) {
        if (weekdays.isEmpty()) {
            return true;
        }
        for (Weekday weekday : weekdays) {
            if (weekday.day() == day.getDayOfWeek() && (weekday.place() == 0 || isInPlace(day, weekday.place()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is, say, the second such weekday of its month or year; places mean nothing to shorter frequencies. */
    private boolean isInPlace(LocalDate day, int place) {
        boolean inYear = rule.frequency() == Frequency.YEARLY && months.isEmpty();
        if (!inYear && rule.frequency().compareTo(Frequency.MONTHLY) < 0) {
            return true;
        }
        int date = inYear ? day.getDayOfYear() : day.getDayOfMonth();
        int length = inYear ? day.lengthOfYear() : day.lengthOfMonth();
        return place > 0 ? (date - 1) / 7 + 1 == place : (length - date) / 7 + 1 == -place;
    }

    private static boolean names(List<Integer> numbers, int number, int last) {
        return numbers.contains(number) || numbers.contains(number - last - 1);
    }
}
