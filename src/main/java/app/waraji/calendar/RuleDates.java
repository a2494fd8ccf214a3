package app.waraji.calendar;

import app.waraji.calendar.RecurrenceRule.Frequency;
import app.waraji.calendar.RecurrenceRule.Part;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one rule on the clock of its start, by RFC 5545. The rule alone decides: a start that does not fit it is
 * not among them.
 */
final class RuleDates {

    private static final int MOST_PERIODS = 200_000;

    /** Every hour of five years: more is a slip, or malice. */
    private static final int MOST_DATES = 50_000;

    /** What may be looked at on the way to them. */
    private static final long MOST_TRIED = 3_000_000;

    /** @param whole whether there was room for all */
    record Found(List<LocalDateTime> dates, boolean whole) {}

    private final RecurrenceRule rule;
    private final LocalDateTime start;
    private final Predicate<LocalDateTime> notPastUntil;
    private final RuleDays days;
    private long tried;

    /** @param until the last moment on the clock of the start; none: no end. A date means all of that day */
    RuleDates(RecurrenceRule rule, LocalDateTime start, @Nullable IcsTime until) {
        this.rule = rule;
        this.start = start;
        this.days = new RuleDays(rule, start.toLocalDate());
        if (until == null) {
            notPastUntil = date -> true;
        } else if (until.date()) {
            notPastUntil = date -> !date.toLocalDate().isAfter(until.at().toLocalDate());
        } else {
            notPastUntil = date -> !date.isAfter(until.at());
        }
    }

    /** Those in the range, in order. */
    Found between(LocalDateTime from, LocalDateTime to) {
        Integer count = rule.limit().count();
        int left = count == null ? Integer.MAX_VALUE : count;
        List<LocalDateTime> found = new ArrayList<>();
        // What is counted must be counted from the start.
        LocalDateTime period = firstPeriod(count == null && from.isAfter(start) ? from : start);
        for (int visited = 0; period.isBefore(to) && visited < MOST_PERIODS; visited++) {
            List<LocalDateTime> dates = dates(period);
            if (tried > MOST_TRIED) {
                return new Found(found, false);
            }
            for (LocalDateTime date : chosen(dates)) {
                if (date.isBefore(start)) {
                    continue;
                }
                if (left-- == 0 || !notPastUntil.test(date) || !date.isBefore(to)) {
                    return new Found(found, true);
                }
                if (!date.isBefore(from)) {
                    found.add(date);
                }
                if (found.size() == MOST_DATES) {
                    return new Found(found, false);
                }
            }
            period = next(period);
        }
        return new Found(found, !period.isBefore(to));
    }

    /** The beginning of the last period of the rule that begins at or before the time, less one to be safe. */
    private LocalDateTime firstPeriod(LocalDateTime time) {
        LocalDateTime base = base();
        long apart = rule.frequency().unit().between(base, time) / rule.interval() - 1;
        return apart <= 0
                ? base
                : base.plus(apart * rule.interval(), rule.frequency().unit());
    }

    /** The beginning of the period in which the start lies. */
    private LocalDateTime base() {
        LocalDate day = start.toLocalDate();
        return switch (rule.frequency()) {
            case YEARLY -> day.withDayOfYear(1).atStartOfDay();
            case MONTHLY -> day.withDayOfMonth(1).atStartOfDay();
            case WEEKLY ->
                day.with(TemporalAdjusters.previousOrSame(rule.weekStart())).atStartOfDay();
            default -> start.truncatedTo(rule.frequency().unit());
        };
    }

    private LocalDateTime next(LocalDateTime period) {
        ChronoUnit unit = rule.frequency().unit();
        long step = rule.interval();
        if (rule.frequency().compareTo(Frequency.DAILY) < 0) {
            // Over what the rule does not allow in one stride, or a rule by the second would never arrive.
            LocalDateTime awaited = awaited(period);
            long missing = unit.between(period, awaited);
            long steps = Math.max(1, (missing + step - 1) / step);
            return period.plus(steps * step, unit);
        }
        return period.plus(step, unit);
    }

    /** Before when the rule allows nothing more, given where it now stands. */
    private LocalDateTime awaited(LocalDateTime period) {
        if (!days.allow(period.toLocalDate())) {
            return period.toLocalDate().plusDays(1).atStartOfDay();
        }
        if (!allows(Part.BYHOUR, period.getHour())) {
            return period.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        if (!allows(Part.BYMINUTE, period.getMinute()) && rule.frequency() == Frequency.SECONDLY) {
            return period.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        return period;
    }

    private boolean allows(Part part, int number) {
        return !rule.has(part) || rule.numbers(part).contains(number);
    }

    /** All that the rule allows in the period, before BYSETPOS chooses. */
    private List<LocalDateTime> dates(LocalDateTime period) {
        List<LocalTime> times = times(period);
        tried += times.size();
        if (times.isEmpty()) {
            return List.of();
        }
        List<LocalDate> allowed =
                candidates(period.toLocalDate()).filter(days::allow).toList();
        tried += (long) allowed.size() * times.size();
        if (tried > MOST_TRIED) {
            return List.of();
        }
        return allowed.stream().flatMap(day -> times.stream().map(day::atTime)).toList();
    }

    private Stream<LocalDate> candidates(LocalDate first) {
        return switch (rule.frequency()) {
            // Most yearly rules are about one month. A week by number is looked for among the days of the calendar
            // year.
            case YEARLY ->
                (days.months().isEmpty() ? IntStream.rangeClosed(1, 12).boxed() : days.months().stream())
                        .sorted()
                        .distinct()
                        .map(first::withMonth)
                        .flatMap(month -> month.datesUntil(month.plusMonths(1)));
            case MONTHLY -> first.datesUntil(first.plusMonths(1));
            case WEEKLY -> first.datesUntil(first.plusWeeks(1));
            default -> Stream.of(first);
        };
    }

    /** The times of day: a part shorter than the frequency makes them more, one as long or longer makes them fewer. */
    private List<LocalTime> times(LocalDateTime period) {
        List<Integer> hours = numbers(Part.BYHOUR, Frequency.HOURLY, period.getHour(), start.getHour());
        List<Integer> minutes = numbers(Part.BYMINUTE, Frequency.MINUTELY, period.getMinute(), start.getMinute());
        List<Integer> seconds = numbers(Part.BYSECOND, Frequency.SECONDLY, period.getSecond(), start.getSecond());
        List<LocalTime> times = new ArrayList<>();
        for (int hour : hours) {
            for (int minute : minutes) {
                for (int second : seconds) {
                    times.add(LocalTime.of(hour, minute, Math.min(second, 59)));
                }
            }
        }
        return times.stream().sorted().distinct().toList();
    }

    private List<Integer> numbers(Part part, Frequency its, int inPeriod, int atStart) {
        if (rule.frequency().compareTo(its) <= 0) {
            return allows(part, inPeriod) ? List.of(inPeriod) : List.of();
        }
        return rule.has(part) ? rule.numbers(part) : List.of(atStart);
    }

    private List<LocalDateTime> chosen(List<LocalDateTime> dates) {
        if (!rule.has(Part.BYSETPOS)) {
            return dates;
        }
        List<Integer> places = rule.numbers(Part.BYSETPOS);
        return IntStream.rangeClosed(1, dates.size())
                .filter(place -> places.contains(place) || places.contains(place - dates.size() - 1))
                .mapToObj(place -> dates.get(place - 1))
                .toList();
    }
}
