package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The diary as it was known at one moment. Immutable; a history of another moment, or with some facts replaced, shares
 * what it can.
 */
public final class History {

    private final Instant at;
    private final Days days;
    private final PlanIndex plan;
    private final NumberIndex numbers;
    private final ToldFacts told;
    private final OutsideFacts outside;

    private final Plan planNow;
    private final Numbers numbersNow;
    private final Told toldNow;
    private final Outside outsideNow;

    private History(Instant at, Days days, PlanIndex plan, NumberIndex numbers, ToldFacts told, OutsideFacts outside) {
        this.at = at;
        this.days = days;
        this.plan = plan;
        this.numbers = numbers;
        this.told = told;
        this.outside = outside;
        this.planNow = new Plan(plan, days, at);
        this.numbersNow = new Numbers(numbers, days, at);
        this.toldNow = new Told(told, at);
        this.outsideNow = new Outside(outside, at);
    }

    /** Everything that is known, at this moment. */
    public static History of(
            PlanFacts plan, TimeFacts time, NumberFacts numbers, ToldFacts told, OutsideFacts outside, Instant at) {
        Days days = new Days(time);
        return new History(at, days, PlanIndex.of(plan, days), new NumberIndex(numbers), told, outside);
    }

    /** What was known then: facts recorded later are hidden. */
    public History asOf(Instant then) {
        return new History(then, days, plan, numbers, told, outside);
    }

    public History with(NumberFacts changed) {
        return new History(at, days, plan, new NumberIndex(changed), told, outside);
    }

    public History with(ToldFacts changed) {
        return new History(at, days, plan, numbers, changed, outside);
    }

    public History with(OutsideFacts changed) {
        return new History(at, days, plan, numbers, told, changed);
    }

    /** With all that was planned read again. */
    public History with(PlanFacts changed) {
        return new History(at, days, PlanIndex.of(changed, days), numbers, told, outside);
    }

    /** With the work of one item as it is now, which may have more or fewer blocks and gestures than before. */
    public History with(WorkChange changed) {
        return new History(at, days, plan.with(changed), numbers, told, outside);
    }

    public Instant at() {
        return at;
    }

    /** The user's wall clock. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(at, days.zone());
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Holidays, working days, free time. */
    public Days days() {
        return days;
    }

    public Plan plan() {
        return planNow;
    }

    public Numbers numbers() {
        return numbersNow;
    }

    public Told told() {
        return toldNow;
    }

    public Outside outside() {
        return outsideNow;
    }

    /** The day of the earliest fact; today where there is none. */
    public LocalDate startedOn() {
        LocalDate start = today();
        start = earlier(start, planNow.firstDay());
        start = earlier(start, numbersNow.firstDay());
        return earlier(start, toldNow.firstDay());
    }

    /** Whether anything was written down by that day: what was not begun is not missing. */
    public boolean isBegunBy(LocalDate day) {
        return hasFacts() && !startedOn().isAfter(day);
    }

    private boolean hasFacts() {
        return planNow.firstDay().isPresent()
                || numbersNow.firstDay().isPresent()
                || toldNow.firstDay().isPresent();
    }

    /** Whole weeks since the earliest fact. */
    public int weeksOfFacts() {
        return (int) ChronoUnit.WEEKS.between(startedOn(), today());
    }

    private static LocalDate earlier(LocalDate one, Optional<LocalDate> other) {
        return other.filter(day -> day.isBefore(one)).orElse(one);
    }
}
