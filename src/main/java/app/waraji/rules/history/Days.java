package app.waraji.rules.history;

import app.waraji.calendar.FreeSlots;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.Holiday;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which days are worked, and how much of them. */
public final class Days {

    /** From so many working days on that are off, a week is measured by those left. */
    private static final int HOLIDAYS_THAT_SCALE = 2;

    private static final int LONGEST_SEARCH = 400;
    private static final int LONGEST_PAUSE = 12;
    private static final double MOST_OF_A_MONTH = 0.75;

    private final TimeFacts facts;
    private final Map<LocalDate, TimeOff> offByDay;
    private final List<Slot> commitments;
    /** Asked for by many rules, of the same weeks. */
    private final Map<Week, Worked> worked = new ConcurrentHashMap<>();

    /** The days of a week that are worked, and what it asks for. */
    private record Worked(List<LocalDate> days, double share) {}

    Days(TimeFacts facts) {
        this.facts = facts;
        this.offByDay = byDay(facts.off());
        this.commitments = facts.commitments().stream()
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    private static Map<LocalDate, TimeOff> byDay(TimeOff off) {
        Map<LocalDate, List<Holiday>> holidays = new HashMap<>();
        Map<LocalDate, List<Absence>> absences = new HashMap<>();
        off.holidays()
                .forEach(each -> holidays.computeIfAbsent(each.day(), day -> new ArrayList<>())
                        .add(each));
        for (Absence each : off.absences()) {
            for (LocalDate day = each.start().toLocalDate(); !day.isAfter(each.lastDay()); day = day.plusDays(1)) {
                absences.computeIfAbsent(day, none -> new ArrayList<>()).add(each);
            }
        }
        Set<LocalDate> all = new HashSet<>(holidays.keySet());
        all.addAll(absences.keySet());
        Map<LocalDate, TimeOff> byDay = new HashMap<>();
        all.forEach(day -> byDay.put(
                day, new TimeOff(holidays.getOrDefault(day, List.of()), absences.getOrDefault(day, List.of()))));
        return byDay;
    }

    public ZoneId zone() {
        return facts.zone();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, facts.zone());
    }

    public Month fiscalYearStart() {
        return facts.fiscalYearStart();
    }

    /** Holidays and absences that touch the slot. */
    TimeOff off(Slot slot) {
        return off(slot.day(), slot.end().toLocalDate());
    }

    /** Of a week, with the night that its last evening may reach into. */
    TimeOff off(Week week) {
        return off(week.monday(), week.next().monday().plusDays(1));
    }

    private TimeOff off(LocalDate first, LocalDate last) {
        TimeOff found = TimeOff.NONE;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            TimeOff of = offByDay.get(day);
            if (of != null) {
                found = found.equals(TimeOff.NONE) ? of : joined(found, of);
            }
        }
        return found;
    }

    private static TimeOff joined(TimeOff one, TimeOff other) {
        List<Holiday> holidays = new ArrayList<>(one.holidays());
        holidays.addAll(other.holidays());
        List<Absence> absences = new ArrayList<>(one.absences());
        other.absences().stream().filter(each -> !absences.contains(each)).forEach(absences::add);
        return new TimeOff(holidays, absences);
    }

    /** Minutes of the day that are worked. */
    public int workMinutes(LocalDate day) {
        int usual = facts.hours().minutesOn(day.getDayOfWeek());
        TimeOff off = offByDay.get(day);
        if (off == null || usual == 0) {
            return usual;
        }
        return facts.hours().on(day.getDayOfWeek()).stream()
                .mapToInt(hours -> off.minutesLeft(Slot.between(day.atTime(hours.from()), day.atTime(hours.to()))))
                .sum();
    }

    public boolean isWorked(LocalDate day) {
        return workMinutes(day) > 0;
    }

    /** Days of the week that are worked in part or whole. */
    public List<LocalDate> workingDays(Week week) {
        return worked(week).days();
    }

    private Worked worked(Week week) {
        return worked.computeIfAbsent(week, of -> new Worked(foundWorkingDays(of), foundShare(of)));
    }

    private List<LocalDate> foundWorkingDays(Week week) {
        return week.monday()
                .datesUntil(week.next().monday())
                .filter(this::isWorked)
                .toList();
    }

    public Optional<LocalDate> firstWorkingDay(Week week) {
        return workingDays(week).stream().findFirst();
    }

    public Optional<LocalDate> lastWorkingDay(Week week) {
        List<LocalDate> days = workingDays(week);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /** No day of it is worked. */
    public boolean isBlocked(Week week) {
        return workingDays(week).isEmpty();
    }

    /**
     * What the week asks for, from 0 to 1: less than a usual week where two or more holidays fall into it, or leave, or
     * an exhibition.
     */
    public double share(Week week) {
        return worked(week).share();
    }

    private double foundShare(Week week) {
        int holidays = 0;
        boolean away = false;
        double usual = 0;
        double worked = 0;
        for (DayOfWeek each : DayOfWeek.values()) {
            LocalDate day = week.day(each);
            int minutes = facts.hours().minutesOn(each);
            TimeOff off = offByDay.get(day);
            if (minutes > 0) {
                usual++;
                worked += (double) workMinutes(day) / minutes;
                holidays += off != null && off.holiday(day).isPresent() ? 1 : 0;
                away |= off != null && !off.absences().isEmpty();
            }
        }
        boolean scales = holidays >= HOLIDAYS_THAT_SCALE || away || worked == 0;
        return scales && usual > 0 ? worked / usual : 1;
    }

    /**
     * Of a week the same; of a month that of the weeks in which its days lie.
     */
    double share(Term term) {
        if (!term.isMonth()) {
            return share(term.week());
        }
        double shares = 0;
        int usual = 0;
        for (LocalDate day = term.from(); day.isBefore(term.to()); day = day.plusDays(1)) {
            if (facts.hours().minutesOn(day.getDayOfWeek()) > 0) {
                shares += share(Week.of(day));
                usual++;
            }
        }
        return usual == 0 ? 1 : shares / usual;
    }

    /** Whether enough of it is worked to be held against others: all of a week, most of a month. */
    public boolean isWhole(Term term) {
        return share(term) >= (term.isMonth() ? MOST_OF_A_MONTH : 1);
    }

    /** No day of it is worked. */
    boolean isBlocked(Term term) {
        return term.isMonth() ? term.from().datesUntil(term.to()).noneMatch(this::isWorked) : isBlocked(term.week());
    }

    /** The last before this one that was not off altogether; empty where it is long ago. */
    public Optional<Term> lastBefore(Term term) {
        return Stream.iterate(term.previous(), Term::previous)
                .limit(LONGEST_PAUSE)
                .filter(each -> !isBlocked(each))
                .findFirst();
    }

    /** Minutes of marketing that this week is to keep. */
    public int weeklyMinimum(Week week) {
        return (int) Math.round(facts.weeklyMinimum() * share(week));
    }

    /** The day so many working days after this one. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate reached = day;
        int left = count;
        for (int i = 0; left > 0 && i < LONGEST_SEARCH; i++) {
            reached = reached.plusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The day so many working days before this one. */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        LocalDate reached = day;
        int left = count;
        for (int i = 0; left > 0 && i < LONGEST_SEARCH; i++) {
            reached = reached.minusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Working days from the one, exclusive, to the other, inclusive; none where it is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorked(day) ? 1 : 0;
        }
        return count;
    }

    /** The last so many weeks before this one, the latest first, that were not off altogether. */
    public List<Week> countedBefore(Week week, int count) {
        List<Week> counted = new ArrayList<>();
        Week each = week.previous();
        for (int i = 0; counted.size() < count && i < 2 * count + 10; i++) {
            if (!isBlocked(each)) {
                counted.add(each);
            }
            each = each.previous();
        }
        return counted;
    }

    /** Free working hours from this moment to before the day, by start. */
    List<Slot> free(LocalDateTime from, LocalDate to, List<Slot> taken, int atLeast) {
        List<Slot> working = new ArrayList<>();
        List<Slot> busy = new ArrayList<>(taken);
        for (LocalDate day = from.toLocalDate(); day.isBefore(to); day = day.plusDays(1)) {
            for (var hours : facts.hours().on(day.getDayOfWeek())) {
                LocalDateTime start = day.atTime(hours.from());
                LocalDateTime first = start.isBefore(from) ? from : start;
                if (first.isBefore(day.atTime(hours.to()))) {
                    working.add(Slot.between(first, day.atTime(hours.to())));
                }
            }
            TimeOff off = offByDay.get(day);
            if (off != null) {
                busy.addAll(off.slots());
            }
        }
        for (Slot each : commitments) {
            if (each.end().isAfter(from) && each.start().isBefore(to.atStartOfDay())) {
                busy.add(each);
            }
        }
        return FreeSlots.of(working, busy, atLeast);
    }
}
