package app.waraji.rules.truth;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.Holiday;
import app.waraji.calendar.off.PublicHolidays;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.history.ActivityFact;
import app.waraji.rules.history.DeliveryFact;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.NumberFact;
import app.waraji.rules.history.NumberFacts;
import app.waraji.rules.history.OutsideFacts;
import app.waraji.rules.history.PartnerContactFact;
import app.waraji.rules.history.PartnerFact;
import app.waraji.rules.history.ReportSentFact;
import app.waraji.rules.history.RequestFact;
import app.waraji.rules.history.RhythmFact;
import app.waraji.rules.history.SharingFact;
import app.waraji.rules.history.TargetFact;
import app.waraji.rules.history.TimeFacts;
import app.waraji.rules.history.ToldFacts;
import app.waraji.rules.history.WinFact;
import app.waraji.settings.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A diary of half a year in which, but for what {@link Plants} puts into it, all goes well: an hour of marketing on four
 * days, done; numbers entered on Fridays around their goals; a win a week, told; a report a week.
 */
final class MadeUp {

    static final int WEEKS = 26;

    static final int INQUIRIES = 1;
    static final int OPPORTUNITIES = 2;
    static final int CALLS = 3;
    static final int VIEWS = 4;
    static final int NEWSLETTERS = 5;
    static final int DOWNLOADS = 6;
    static final int SENT = 7;
    static final int OPENED = 8;

    /** As it goes up and down, none of it unusual. */
    private static final double[] ZIGZAG = {1, -2, 2, -1, 1.5, -1.5};

    final Random random;
    final ZoneId zone;
    final Week first;
    final Pen pen;
    final Truth truth = new Truth();

    private final List<LocalDate> holidays = new ArrayList<>();
    final Set<LocalDate> off = new HashSet<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Slot> commitments = new ArrayList<>();

    /** What plants change of the usual weeks. */
    final Map<Week, Integer> blocksAWeek = new HashMap<>();

    final Set<Week> withoutWin = new HashSet<>();
    final Set<Week> withoutNumbers = new HashSet<>();
    final Set<Week> enteredLate = new HashSet<>();
    final Map<Week, Long> sourceOfWin = new HashMap<>();
    final Set<Week> withoutReport = new HashSet<>();
    final Set<Week> withoutSharing = new HashSet<>();
    final Set<LocalDate> withoutContact = new HashSet<>();
    final Map<Integer, Map<Week, Double>> numbers = new HashMap<>();
    final List<TargetFact> targets = new ArrayList<>();
    final List<RequestFact> requests = new ArrayList<>();
    final List<ActivityFact> activities = new ArrayList<>();
    final List<EngagementFact> engagements = new ArrayList<>();
    final List<DeliveryFact> deliveries = new ArrayList<>();
    final boolean reports;
    private final int phase;

    MadeUp(long seed) {
        random = new Random(seed * 31 + 7);
        // Half of the diaries live where clocks change.
        zone = ZoneId.of(seed % 2 == 0 ? "Asia/Tokyo" : "Europe/Berlin");
        first = Week.of(LocalDate.of(2024, 4, 1)).plus(random.nextInt(52));
        pen = new Pen(zone);
        reports = seed % 3 != 0;
        phase = random.nextInt(ZIGZAG.length);
        // The others have no public holidays, so that there is room for what takes many whole weeks.
        if (seed % 2 == 0) {
            holidays.addAll(PublicHolidays.between(
                            first.monday().minusWeeks(8), first.plus(WEEKS + 8L).monday())
                    .keySet());
        }
        off.addAll(holidays);
    }

    /**
     * Leave now and then, an exhibition, and in some diaries a week that is off altogether.
     *
     * @param spared index of a week around which nobody is away
     */
    void takeTimeOff(int spared, int before, int after) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            if (i < spared - before || i > spared + after) {
                free.add(i);
            }
        }
        for (int i = 0; i < 3 && !free.isEmpty(); i++) {
            LocalDate day = week(free.get(random.nextInt(free.size()))).monday().plusDays(random.nextInt(5));
            away(AbsenceKind.LEAVE, day, day);
        }
        if (!free.isEmpty()) {
            LocalDate fair =
                    week(free.get(random.nextInt(free.size()))).monday().plusDays(1);
            away(AbsenceKind.EXHIBITION, fair, fair.plusDays(2));
        }
        if (!free.isEmpty() && random.nextBoolean()) {
            LocalDate monday = week(free.get(random.nextInt(free.size()))).monday();
            away(AbsenceKind.LEAVE, monday, monday.plusDays(4));
        }
    }

    private void away(AbsenceKind kind, LocalDate from, LocalDate to) {
        absences.add(Absence.days(kind, from, to));
        from.datesUntil(to.plusDays(1)).forEach(off::add);
    }

    Week week(int index) {
        return first.plus(index);
    }

    boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !off.contains(day);
    }

    List<LocalDate> workingDays(Week week) {
        return week.monday()
                .datesUntil(week.monday().plusDays(5))
                .filter(this::isWorked)
                .toList();
    }

    /** Whether all five days of each of these weeks are worked. */
    boolean areWhole(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (workingDays(week(i)).size() < 5) {
                return false;
            }
        }
        return true;
    }

    LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }

    static Reason reason(ReasonKind kind) {
        return Pen.reason(1 + List.of(ReasonKind.values()).indexOf(kind), kind);
    }

    void set(int metric, Week week, double value) {
        numbers.computeIfAbsent(metric, none -> new HashMap<>()).put(week, value);
    }

    double usual(int metric, Week week) {
        int index = (int) ChronoUnit.WEEKS.between(first.monday(), week.monday());
        double wave = ZIGZAG[Math.floorMod(index + phase + metric, ZIGZAG.length)];
        double share = (double) workingDays(week).size() / 5;
        // A goal of a short week is smaller, and so is what is reached.
        double scale = share < 1 && isScaled(week) ? share : 1;
        return switch (metric) {
            case OPPORTUNITIES -> 3 + wave / 2;
            case CALLS, INQUIRIES, DOWNLOADS -> Math.round(100 * (20 + wave) * scale) / 100.0;
            case NEWSLETTERS -> (8.6 + 0.4 * wave) * scale;
            case SENT -> 3;
            case OPENED -> 1;
            default -> 200 + 10 * wave;
        };
    }

    private boolean isScaled(Week week) {
        long holidays = week.monday()
                .datesUntil(week.monday().plusDays(5))
                .filter(day -> off.contains(day) && absences.stream().noneMatch(each -> each.touches(day)))
                .count();
        boolean away = absences.stream()
                .anyMatch(each ->
                        week.monday().datesUntil(week.monday().plusDays(5)).anyMatch(each::touches));
        return holidays >= 2 || away;
    }

    /** The usual weeks around what was planted, and all of it as it was known in the end. */
    History history() {
        for (int i = -1; i < WEEKS; i++) {
            usualWeek(week(i));
        }
        LocalDate end = week(WEEKS).monday();
        return History.of(pen.facts(), time(), numberFacts(), told(), outside(), pen.at(end.atTime(8, 0)));
    }

    private void usualWeek(Week week) {
        LocalDateTime planned = week.previous().day(DayOfWeek.FRIDAY).atTime(16, 0);
        int left = blocksAWeek.getOrDefault(week, 4);
        for (LocalDate day : workingDays(week)) {
            if (left-- > 0) {
                pen.done(pen.plan("記事", day.atTime(10, 0), 60, planned));
            }
        }
    }

    private TimeFacts time() {
        List<Holiday> named =
                holidays.stream().map(day -> new Holiday(day, "休", true)).toList();
        return new TimeFacts(WorkingHours.USUAL, new TimeOff(named, absences), commitments, 180, Month.APRIL, zone);
    }

    private NumberFacts numberFacts() {
        List<NumberFact> values = new ArrayList<>();
        for (int i = -1; i < WEEKS; i++) {
            Week week = week(i);
            if (withoutNumbers.contains(week) || workingDays(week).isEmpty()) {
                continue;
            }
            List<LocalDate> days = workingDays(week);
            LocalDateTime entered = enteredLate.contains(week)
                    ? plusWorkingDays(week.sunday(), 1).atTime(9, 0)
                    : days.get(days.size() - 1).atTime(16, 0);
            for (int metric = INQUIRIES; metric <= OPENED; metric++) {
                double value = numbers.getOrDefault(metric, Map.of()).getOrDefault(week, usual(metric, week));
                values.add(new NumberFact(metric, week.monday(), value, pen.at(entered)));
            }
        }
        List<TargetFact> inOrder = new ArrayList<>(targets);
        inOrder.addAll(Tracking.targets(this));
        inOrder.sort(Comparator.comparing(TargetFact::validFrom));
        return new NumberFacts(Tracking.METRICS, inOrder, values);
    }

    private ToldFacts told() {
        List<WinFact> wins = new ArrayList<>();
        List<SharingFact> sharings = new ArrayList<>();
        List<ReportSentFact> sent = new ArrayList<>();
        for (int i = -1; i < WEEKS; i++) {
            Week week = week(i);
            List<LocalDate> days = workingDays(week);
            LocalDate day = days.isEmpty() ? week.day(DayOfWeek.WEDNESDAY) : days.get(0);
            if (!withoutWin.contains(week)) {
                wins.add(new WinFact(i + 2L, day, "成果", sourceOfWin.get(week), pen.at(day.atTime(15, 0))));
                LocalDate told = withoutSharing.contains(week) ? day.plusWeeks(3) : day.plusDays(3);
                sharings.add(new SharingFact(i + 2L, pen.at(told.atTime(12, 0))));
            }
            if (reports && !withoutReport.contains(week)) {
                LocalDate friday = week.day(DayOfWeek.FRIDAY);
                sent.add(new ReportSentFact(i + 2L, friday, pen.at(friday.atTime(17, 0))));
            }
        }
        RhythmFact rhythm = reports ? new RhythmFact(7, first.monday()) : null;
        return new ToldFacts(wins, sharings, sent, requests, rhythm);
    }

    private OutsideFacts outside() {
        List<PartnerContactFact> contacts = new ArrayList<>();
        for (int i = 0; i < WEEKS; i += 2) {
            LocalDate day = week(i).monday();
            if (!withoutContact.contains(day)) {
                contacts.add(new PartnerContactFact(1, day, pen.at(day.atTime(11, 0))));
            }
        }
        return new OutsideFacts(activities, List.of(new PartnerFact(1, "制作会社")), engagements, deliveries, contacts);
    }
}
