package app.waraji.exchange;

import app.waraji.activities.Activity;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.Reason.Known;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The sample's story: a salesperson who has been handed the marketing puts it off more and more, and from a third of
 * the weeks on keeps it a little better each week. Month-ends are hard. It is told whole, and then cut off at now.
 */
final class Story {

    private static final LocalTime FRIDAY_PLANNING = LocalTime.of(16, 30);
    private static final LocalTime MONDAY_PLANNING = LocalTime.of(8, 30);
    private static final double PLANNED_ON_FRIDAY = 0.7;

    private static final double TURN = 1 / 3.0;
    private static final double MISHAP_AT_START = 0.35;
    private static final double MISHAP_AT_WORST = 0.65;
    private static final double MISHAP_AT_END = 0.28;
    private static final double MISHAP_MORE_AT_MONTHS_END = 0.2;
    private static final int MONTHS_END_DAYS = 4;

    private static final double UNPLANNED_IN_WEEK = 0.35;
    private static final int UNPLANNED_MINUTES = 30;
    private static final int PUT_OFF_MINUTES = 60;
    private static final List<Known> WHY_PUT_OFF =
            List.of(Known.URGENT_DEAL, Known.QUOTE_OR_DELIVERY, Known.URGENT_DEAL);
    private static final int MANY = 4;

    private final LocalDateTime now;
    private final List<Week> weeks;
    private final Week current;
    private final Script script;
    private final Planning planning;
    private final Fates fates;
    private final Wins wins;
    private final Numbers numbers;
    private final Deck<List<String>> unplanned;
    private final Map<Week, LocalDateTime> planned = new HashMap<>();

    /** @param weeks how many, the running one included */
    Story(SampleTexts texts, int weeks, long seed, LocalDateTime now) {
        this.now = now;
        this.current = Week.of(now);
        this.weeks = current.plus(1L - weeks)
                .monday()
                .datesUntil(current.next().monday(), Period.ofWeeks(1))
                .map(Week::of)
                .toList();
        Workdays workdays = new Workdays(texts.rows("closed").stream()
                .collect(Collectors.toMap(row -> MonthDay.parse("--" + row.get(0)), row -> row.get(1))));
        this.script = new Script(texts, workdays, new Random(seed));
        this.planning = new Planning(script);
        this.fates = new Fates(script);
        this.wins = new Wins(script, new Random(seed + 1));
        this.numbers = new Numbers(script, wins, new Random(~seed));
        this.unplanned = script.deck(texts.rows("unplanned"));
    }

    /** What happened, up to now. */
    List<Script.Step> steps() {
        weeks.forEach(week -> planned.put(week, planningOf(week)));
        begin();
        putOffAgainAndAgain();
        for (Week week : weeks) {
            int marketingBlocks = 3 + script.any(progressOf(week) > TURN ? 3 : 2);
            planning.plan(week, planned(week), marketingBlocks, 4 + script.any(4));
            tell(week);
            wins.tell(week, progressOf(week));
        }
        numbers.tell(weeks);
        planning.plan(current.next(), planned(current).plusMinutes(10), 3 + script.any(2), 2);
        fillTray();
        new Dealings(script, weeks).tell();
        return script.until(now);
    }

    private void begin() {
        LocalDateTime when = planned(weeks.get(0)).minusHours(1);
        for (List<String> row : script.texts().rows("activities")) {
            String title = script.filled(row.get(0), now.toLocalDate());
            Activity draft = SampleActivity.of(title, row, weeks.get(0).monday());
            script.at(when, diarist -> diarist.keepActivity(draft));
        }
        script.at(when, diarist -> diarist.wish(script.texts().row("idealName").get(0), idealWeek()));
        byte[] file = script.calendar().file(weeks.get(0), current.next());
        script.at(planned(current).minusMinutes(30), diarist -> diarist.importCalendar(file));
    }

    private List<Script.Placed> idealWeek() {
        return script.texts().rows("ideal").stream()
                .map(row -> {
                    LocalDate day = current.day(DayOfWeek.of(Integer.parseInt(row.get(0))));
                    Slot slot = new Slot(day.atTime(LocalTime.parse(row.get(1))), Integer.parseInt(row.get(2)));
                    return new Script.Placed(
                            script.work(row.get(4), day, Role.MARKETING, SampleTexts.optional(row.get(3))), slot);
                })
                .toList();
    }

    /** One piece of work is put off three times before this week, and lies in the tray now. */
    private void putOffAgainAndAgain() {
        List<Slot> stands = daysOfPuttingOff().stream()
                .flatMap(day -> script.free().takeOn(day, PUT_OFF_MINUTES).stream())
                .toList();
        Week first = stands.get(0).week();
        List<String> row = script.texts().row("postponed");
        Work work = script.work(row.get(1), first.monday(), Role.MARKETING, row.get(0));
        script.at(planned(first), diarist -> {
            diarist.note(work, PUT_OFF_MINUTES, first);
            diarist.plan(work, stands.get(0));
        });
        for (int i = 0; i < stands.size(); i++) {
            LocalDateTime when = fates.before(stands.get(i));
            Known why = WHY_PUT_OFF.get(i);
            if (i + 1 < stands.size()) {
                LocalDateTime to = stands.get(i + 1).start();
                script.at(when, diarist -> diarist.move(work, to, why));
            } else {
                script.at(when, diarist -> diarist.putInTray(work, why));
            }
        }
    }

    /** One in each of the weeks before this one; closer together where there are not so many. */
    private List<LocalDate> daysOfPuttingOff() {
        int times = WHY_PUT_OFF.size();
        List<Week> past = weeks.subList(0, weeks.size() - 1);
        if (past.size() >= times) {
            return past.subList(past.size() - times, past.size()).stream()
                    .map(week -> script.workdays().of(week))
                    .map(days -> days.get(script.any(days.size())))
                    .toList();
        }
        List<LocalDate> days = (past.isEmpty() ? weeks : past)
                .stream().flatMap(week -> script.workdays().of(week).stream()).toList();
        return days.subList(Math.max(0, days.size() - times), days.size());
    }

    private void tell(Week week) {
        List<Script.Placed> placed = script.placedIn(week);
        List<Script.Placed> undecided = week.equals(current) ? undecided(placed) : List.of();
        for (Script.Placed its : placed) {
            if (its.work().role() == Role.SALES) {
                fates.tellSales(its);
            } else if (!undecided.contains(its)) {
                fates.tellMarketing(its, mishapOn(its.slot().day()));
            }
        }
        if (script.happens(UNPLANNED_IN_WEEK)) {
            tellUnplanned(week);
        }
    }

    /** Of the marketing blocks that are over by now, the last one or two: nobody has said yet what became of them. */
    private List<Script.Placed> undecided(List<Script.Placed> placed) {
        List<Script.Placed> over = placed.stream()
                .filter(its ->
                        its.work().role() == Role.MARKETING && !its.slot().end().isAfter(now))
                .toList();
        return over.subList(over.size() - Math.min(over.size(), over.size() < MANY ? 1 : 2), over.size());
    }

    private void tellUnplanned(Week week) {
        List<String> row = unplanned.draw();
        script.free().takeOnOneOf(script.workdays().of(week), UNPLANNED_MINUTES).ifPresent(slot -> {
            Work work = script.work(row.get(1), slot.day(), Role.MARKETING, row.get(0));
            script.at(slot.end().plusMinutes(40), diarist -> {
                diarist.plan(work, slot);
                diarist.finish(work);
            });
        });
    }

    private void fillTray() {
        for (List<String> row : script.texts().rows("tray")) {
            Role role = Role.valueOf(row.get(0));
            Work work = script.work(row.get(3), current.monday(), role, SampleTexts.optional(row.get(1)));
            script.at(
                    planned(current).plusMinutes(5),
                    diarist -> diarist.note(work, Integer.parseInt(row.get(2)), current));
        }
    }

    private double mishapOn(LocalDate day) {
        double progress = progressOf(Week.of(day));
        double mishap = progress < TURN
                ? MISHAP_AT_START + (MISHAP_AT_WORST - MISHAP_AT_START) * progress / TURN
                : MISHAP_AT_WORST - (MISHAP_AT_WORST - MISHAP_AT_END) * (progress - TURN) / (1 - TURN);
        boolean monthsEnd = day.getDayOfMonth() > day.lengthOfMonth() - MONTHS_END_DAYS;
        return monthsEnd ? mishap + MISHAP_MORE_AT_MONTHS_END : mishap;
    }

    /** From 0 in the first week to 1 in the running one. */
    private double progressOf(Week week) {
        return weeks.size() == 1 ? 1 : (double) weeks.indexOf(week) / (weeks.size() - 1);
    }

    private LocalDateTime planned(Week week) {
        return Objects.requireNonNull(planned.get(week));
    }

    /** The running week has been planned however early it still is. */
    private LocalDateTime planningOf(Week week) {
        boolean onFriday = script.happens(PLANNED_ON_FRIDAY) || week.equals(current);
        return onFriday
                ? script.workdays().lastBefore(week.monday()).atTime(FRIDAY_PLANNING)
                : script.workdays().of(week).get(0).atTime(MONDAY_PLANNING);
    }
}
