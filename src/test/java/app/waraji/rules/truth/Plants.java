package app.waraji.rules.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes wrong, or looks as if it did, in a made-up diary. Each says from what it plants, never from what a rule
 * makes of it, in which weeks that rule is to speak.
 */
enum Plants {
    PUT_OFF(PutOffPlants::putOff),
    LEFT_ALONE(PutOffPlants::leftAlone),
    UNPROTECTED(WeekPlants::unprotected, 2, 23),
    FULL_CALENDAR(WeekPlants::fullCalendar, 2, 23),
    FALLING_OFF(WeekPlants::fallingOff),
    TOO_MUCH(WeekPlants::tooMuch, 3, 14),
    MEETINGS(WeekPlants::meetings),
    OVERLOADED(WeekPlants::overloaded, 4, 6),
    LOSING(WeekPlants::losing, 7, 16),
    LOSING_ALWAYS(WeekPlants::losingAlways, 7, 15),
    NOT_MADE_UP(PutOffPlants::notMadeUp),
    JUST_THIS_ONCE(PutOffPlants::justThisOnce, 2, 21),
    SALES_SUFFER(WeekPlants::salesSuffer, 6, 20),
    SALES_SUFFER_TOO(WeekPlants::salesSufferToo, 6, 20),
    SALES_HOLD(WeekPlants::salesHold, 6, 20),
    LATE_ENTRY(NumberPlants::lateEntry, 3, 22),
    GAP(NumberPlants::gap, 3, 22),
    SHORT(NumberPlants::tooShort, 7, 20),
    SPIKE(NumberPlants::spike, 14, 22),
    DIP(NumberPlants::dip, 14, 22),
    ABOVE(NumberPlants::above, 6, 20),
    FIRST_OF_ITS_KIND(ToldPlants::firstOfItsKind, 3, 18),
    NO_RESPONSE(NumberPlants::noResponse, 9, 17),
    NO_OPPORTUNITY(NumberPlants::noOpportunity),
    HIGH_GOAL(NumberPlants::highGoal, 6, 16),
    UNLOGGED(NumberPlants::unlogged, 3, 22),
    UNTOLD(ToldPlants::untold),
    UNREPORTED(ToldPlants::unreported),
    UNAPPROVED(ToldPlants::unapproved, 2, 23),
    APPROVED(ToldPlants::approved),
    UNANSWERED(ToldPlants::unanswered),
    DELIVERIES(ToldPlants::deliveries),
    FREED(ToldPlants::freed, 5, 16),
    UNHEARD(ToldPlants::unheard),
    ROUTINE(PutOffPlants::routine),
    DAYS_OFF(PutOffPlants::daysOff),
    SPLIT(PutOffPlants::split),
    UNDONE(PutOffPlants::undone),
    MONTH_END(PutOffPlants::monthEnd, 2, 21),
    MOVED_FOR_GOOD(PutOffPlants::movedForGood);

    /** How it is planted. */
    @FunctionalInterface
    interface Plant {

        /**
         * @param at index of the week in which it begins
         * @return whether it could be planted there; else nothing was
         */
        boolean in(MadeUp diary, int at);
    }

    private static final Set<String> NUMBERS = Set.of(
            "GAP",
            "LATE_ENTRY",
            "SHORT",
            "SPIKE",
            "DIP",
            "ABOVE",
            "NO_RESPONSE",
            "NO_OPPORTUNITY",
            "HIGH_GOAL",
            "UNLOGGED");
    private static final Set<String> TOLD = Set.of(
            "UNTOLD",
            "UNREPORTED",
            "UNAPPROVED",
            "APPROVED",
            "UNANSWERED",
            "DELIVERIES",
            "UNHEARD",
            "FIRST_OF_ITS_KIND");

    /** Weeks between the beginnings of two. */
    private static final int APART = 11;

    /** A method, which holds nothing that could change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Plant plant;

    private final int earliest;
    private final int latest;

    Plants(Plant plant) {
        this(plant, 3, 15);
    }

    Plants(Plant plant, int earliest, int latest) {
        this.plant = plant;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Plants one of them, and others where there is room, never two whose weeks could meet. */
    static MadeUp diary(long seed) {
        MadeUp diary = new MadeUp(seed);
        Plants wanted = values()[(int) (seed / 2 % values().length)];
        int at = wanted.earliest + diary.random.nextInt(wanted.latest - wanted.earliest + 1);
        diary.takeTimeOff(at, 8, wanted == OVERLOADED ? 18 : 10);
        Map<Plants, Integer> taken = new EnumMap<>(Plants.class);
        List<Plants> kinds = new ArrayList<>(List.of(values()));
        Collections.shuffle(kinds, diary.random);
        kinds.remove(wanted);
        kinds.add(0, wanted);
        for (Plants kind : kinds) {
            weeks(kind, at, diary).stream()
                    .filter(week -> taken.entrySet().stream()
                            .allMatch(other -> !kind.touches(other.getKey())
                                    || Math.abs(other.getValue() - week) >= kind.apart(other.getKey())))
                    .filter(week -> kind.plant.in(diary, week))
                    .findFirst()
                    .ifPresent(week -> taken.put(kind, week));
        }
        // With a week that does not count left out, numbers that go up and down may stay up for three.
        for (int i = 0; i < MadeUp.WEEKS; i++) {
            if (diary.workingDays(diary.week(i)).isEmpty()) {
                diary.truth.may("W3", diary.week(i + 1), diary.week(i + 4));
            }
        }
        // A quarter and half a year since the week before the first, when the first blocks were placed.
        diary.truth.must("B4", diary.week(11), diary.week(11));
        diary.truth.must("B4", diary.week(24), diary.week(24));
        return diary;
    }

    /** All in which it may begin, in any order, but for the one to be tried first. */
    private static List<Integer> weeks(Plants kind, int first, MadeUp diary) {
        List<Integer> weeks = new ArrayList<>();
        for (int week = kind.earliest; week <= kind.latest; week++) {
            weeks.add(week);
        }
        Collections.shuffle(weeks, diary.random);
        if (weeks.remove((Integer) first)) {
            weeks.add(0, first);
        }
        return weeks;
    }

    /** Whether both are about the plan, both about numbers, or both about what others were told. */
    private boolean touches(Plants other) {
        boolean plan = !isOf(NUMBERS) && !isOf(TOLD);
        boolean otherPlan = !other.isOf(NUMBERS) && !other.isOf(TOLD);
        return (suffers() && other.isOf(NUMBERS))
                || (other.suffers() && isOf(NUMBERS))
                || (needsWins() && other == UNLOGGED)
                || (this == UNLOGGED && other.needsWins())
                || (plan && otherPlan)
                || (isOf(NUMBERS) && other.isOf(NUMBERS))
                || (isOf(TOLD) && other.isOf(TOLD));
    }

    private boolean needsWins() {
        return this == UNTOLD || this == FIRST_OF_ITS_KIND;
    }

    /** Of the plan and of numbers. */
    private boolean suffers() {
        return this == SALES_SUFFER || this == SALES_SUFFER_TOO;
    }

    /** What lasts for most of the diary stands alone. */
    private int apart(Plants other) {
        return this == OVERLOADED || other == OVERLOADED ? MadeUp.WEEKS : APART;
    }

    private boolean isOf(Set<String> domain) {
        return domain.contains(name());
    }
}
