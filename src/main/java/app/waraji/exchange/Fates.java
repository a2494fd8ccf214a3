package app.waraji.exchange;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.Reason.Known;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the blocks of the sample: kept, or one of the ways in which marketing is put off. */
final class Fates {

    private enum Fate {
        LATER_THIS_WEEK,
        NEXT_WEEK,
        PARTLY,
        SHRUNK,
        SKIPPED,
        IN_TRAY,
        NEVER_DECIDED
    }

    private static final LocalTime FIRST_THING = LocalTime.of(9, 0);
    private static final LocalTime LAST_THING = LocalTime.of(17, 45);
    private static final int SHORTEST = 30;
    private static final int ROUND = 15;
    private static final double KEPT_AFTER_MOVE = 0.65;
    private static final double MOVED_AGAIN = 0.4;
    private static final double REST_MADE_UP = 0.6;
    private static final double URGENT_WORK_SHOWN = 0.5;
    private static final double SALES_DONE = 0.9;

    private final Script script;
    private final Deck<Fate> fates;
    private final Deck<Optional<Known>> reasons;
    private final Deck<String> urgent;

    Fates(Script script) {
        this.script = script;
        this.fates = script.deck(cards());
        this.reasons = script.deck(reasonCards());
        this.urgent = script.deck(script.texts().lines("urgent"));
    }

    /** Sales work is done, most of the time, and leaves nothing else to tell. */
    void tellSales(Script.Placed its) {
        if (script.happens(SALES_DONE)) {
            script.at(soonAfter(its.slot()), diarist -> diarist.finish(its.work()));
        }
    }

    /** @param mishap how likely it is that something comes between, 0 to 1 */
    void tellMarketing(Script.Placed its, double mishap) {
        if (!script.happens(mishap)) {
            keep(its.work(), its.slot());
            return;
        }
        switch (fates.draw()) {
            case LATER_THIS_WEEK -> putOff(its.work(), its.slot());
            case NEXT_WEEK -> moveToNextWeek(its.work(), its.slot());
            case PARTLY -> doPartly(its.work(), its.slot());
            case SHRUNK -> shrink(its.work(), its.slot());
            case SKIPPED -> skip(its.work(), its.slot());
            case IN_TRAY -> putInTray(its.work(), its.slot());
            case NEVER_DECIDED -> {
                // Its "?" stays.
            }
        }
    }

    /** The latest moment to say that it will not be done at this time. */
    LocalDateTime before(Slot slot) {
        LocalDateTime earlier = slot.start().minusMinutes(5L + script.any(50));
        LocalDateTime opens = slot.day().atTime(FIRST_THING);
        return earlier.isBefore(opens) ? opens : earlier;
    }

    /** Null where nobody answers. */
    @Nullable
    Known reason() {
        return reasons.draw().orElse(null);
    }

    private void keep(Work work, Slot slot) {
        script.at(soonAfter(slot), diarist -> diarist.finish(work));
    }

    private void putOff(Work work, Slot slot) {
        Optional<Slot> later = script.free().takeOnOneOf(laterDays(slot), slot.minutes());
        if (later.isEmpty()) {
            moveToNextWeek(work, slot);
            return;
        }
        Slot to = later.get();
        giveAway(work, slot, to);
        if (script.happens(KEPT_AFTER_MOVE)) {
            keep(work, to);
        } else if (script.happens(MOVED_AGAIN)) {
            putOff(work, to);
        } else {
            skip(work, to);
        }
    }

    private void moveToNextWeek(Work work, Slot slot) {
        List<LocalDate> days = script.workdays().of(slot.week().next());
        Optional<Slot> later = script.free().takeOnOneOf(days, slot.minutes());
        if (later.isEmpty()) {
            skip(work, slot);
            return;
        }
        giveAway(work, slot, later.get());
        script.place(work, later.get());
    }

    private void giveAway(Work work, Slot slot, Slot to) {
        LocalDateTime when = before(slot);
        Known why = reason();
        script.at(when, diarist -> diarist.move(work, to.start(), why));
        fillWithUrgentWork(slot, when);
    }

    /** What took its place stands there as sales work. */
    private void fillWithUrgentWork(Slot slot, LocalDateTime when) {
        if (script.happens(URGENT_WORK_SHOWN)) {
            Work instead = script.work(urgent.draw(), slot.day(), Role.SALES, null);
            script.at(when.plusMinutes(1), diarist -> diarist.plan(instead, slot));
            script.at(soonAfter(slot), diarist -> diarist.finish(instead));
        } else {
            script.free().release(slot);
        }
    }

    private void doPartly(Work work, Slot slot) {
        int done = rounded(slot.minutes() * (1 + script.any(2)) / 3);
        int rest = slot.minutes() - done;
        LocalDateTime when = soonAfter(slot);
        Known why = reason();
        script.at(when, diarist -> diarist.finishPartly(work, done, why));
        Optional<Slot> madeUp =
                script.happens(REST_MADE_UP) ? script.free().takeOnOneOf(laterDays(slot), rest) : Optional.empty();
        if (madeUp.isPresent()) {
            Slot to = madeUp.get();
            script.at(when.plusMinutes(2), diarist -> diarist.placeRest(work, to.start()));
            script.at(soonAfter(to), diarist -> diarist.finishRest(work));
        } else {
            script.at(weeksEnd(slot.week(), when), diarist -> diarist.dropRest(work));
        }
    }

    private void shrink(Work work, Slot slot) {
        int left = Math.max(SHORTEST, rounded(slot.minutes() / 2));
        if (left >= slot.minutes()) {
            skip(work, slot);
            return;
        }
        Known why = reason();
        script.at(before(slot), diarist -> diarist.shrink(work, left, why));
        keep(work, slot.lasting(left));
    }

    private void skip(Work work, Slot slot) {
        Known why = reason();
        script.at(soonAfter(slot), diarist -> diarist.skip(work, why));
    }

    /** It comes out of the tray when the next week is planned, which may be on this week's last day. */
    private void putInTray(Work work, Slot slot) {
        if (laterDays(slot).isEmpty()) {
            skip(work, slot);
            return;
        }
        Known why = reason();
        script.at(before(slot), diarist -> diarist.putInTray(work, why));
        script.free().release(slot);
        script.waitFor(slot.week().next(), new Script.Placed(work, slot));
    }

    private LocalDateTime soonAfter(Slot slot) {
        return slot.end().plusMinutes(script.any(20));
    }

    private LocalDateTime weeksEnd(Week week, LocalDateTime notBefore) {
        List<LocalDate> days = script.workdays().of(week);
        LocalDateTime end = days.get(days.size() - 1).atTime(LAST_THING);
        return end.isAfter(notBefore) ? end : notBefore.plusMinutes(ROUND);
    }

    private List<LocalDate> laterDays(Slot slot) {
        return script.workdays().of(slot.week()).stream()
                .filter(day -> day.isAfter(slot.day()))
                .toList();
    }

    private static int rounded(int minutes) {
        return Math.max(ROUND, minutes / ROUND * ROUND);
    }

    private static List<Fate> cards() {
        List<Fate> cards = new ArrayList<>(Arrays.asList(Fate.values()));
        cards.addAll(Collections.nCopies(6, Fate.LATER_THIS_WEEK));
        cards.addAll(Collections.nCopies(3, Fate.NEXT_WEEK));
        cards.addAll(Collections.nCopies(2, Fate.PARTLY));
        cards.addAll(List.of(Fate.SHRUNK, Fate.SKIPPED));
        return cards;
    }

    /** Mostly urgent sales work; each other reason comes up in its turn. */
    private static List<Optional<Known>> reasonCards() {
        List<Optional<Known>> cards = new ArrayList<>(Collections.nCopies(2, Optional.empty()));
        for (Known known : Known.values()) {
            if (known != Known.NOT_KNOWN) {
                cards.add(Optional.of(known));
            }
        }
        cards.addAll(Collections.nCopies(5, Optional.of(Known.URGENT_DEAL)));
        cards.addAll(Collections.nCopies(4, Optional.of(Known.QUOTE_OR_DELIVERY)));
        cards.addAll(List.of(Optional.of(Known.COMPLAINT), Optional.of(Known.MEETING)));
        return cards;
    }
}
