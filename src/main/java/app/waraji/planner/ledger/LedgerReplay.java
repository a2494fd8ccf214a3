package app.waraji.planner.ledger;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the minutes of one week through its ledger entries. Minutes come onto the plan, leave it with or without being
 * given away, and come back; those of one lineage that were given away are filled up first, the latest before the
 * others, so that a make-up adds nothing to what was planned.
 */
final class LedgerReplay {

    private final Week week;
    private final Map<Long, Lineage> lineages = new LinkedHashMap<>();

    LedgerReplay(Week week) {
        this.week = week;
    }

    void apply(LedgerEntry entry) {
        int before = entry.minutesFromIn(week);
        int after = entry.minutesToIn(week);
        if (before == 0 && after == 0) {
            return;
        }
        Lineage lineage = lineages.computeIfAbsent(entry.lineageId(), id -> new Lineage());
        Piece piece = lineage.pieces.computeIfAbsent(entry.blockId(), id -> new Piece());
        if (before > 0 && after > 0 && entry.kind() == LedgerEntry.Kind.MOVED) {
            piece.moved(entry);
        }
        if (after < before) {
            lineage.shrink(piece, before - after, entry);
        } else if (after > before) {
            lineage.grow(piece, after - before, entry);
        }
        piece.ended = entry.ended();
        piece.slot = after > 0 ? entry.to() : null;
    }

    WeekLedger tally(TimeOff off, Reason notKnown, LocalDateTime now) {
        boolean over = week.isOver(now);
        Tally tally = new Tally(notKnown, over);
        for (Lineage lineage : lineages.values()) {
            for (Piece piece : lineage.pieces.values()) {
                if (over && !piece.ended) {
                    piece.leave(off);
                }
                piece.minutes.forEach(part -> tally.addStanding(part, piece.ended));
            }
            lineage.lost.forEach(tally::addLost);
        }
        return tally.ledger(week);
    }

    /** Minutes of one fate; where they were given away, by which gesture. */
    private record Part(Fate fate, @Nullable LedgerEntry by, int minutes) {

        Part of(int fewer) {
            return new Part(fate, by, fewer);
        }

        boolean isGivenAway() {
            return by != null && by.reason().kind() != ReasonKind.OFF;
        }

        /** A day off gives nothing away; what was given away before it stays under the reason of then. */
        Part givenAwayBy(LedgerEntry entry) {
            boolean stays = fate == Fate.GIVEN_AWAY && entry.reason().kind() == ReasonKind.OFF;
            return stays ? this : new Part(Fate.GIVEN_AWAY, entry, minutes);
        }
    }

    private enum Fate {
        AS_PLANNED,
        UNPLANNED,
        GIVEN_AWAY
    }

    /** The minutes of one block, in the order they came to it; it shrinks from its end. */
    private static final class Piece {
        private final Deque<Part> minutes = new ArrayDeque<>();
        private boolean ended;
        private @Nullable Slot slot;

        /** Its last minutes are those that stood in time off and are not given away. */
        void moved(LedgerEntry entry) {
            List<Part> notGivenAway = take(minutes, minutesIn(minutes) - entry.displaced());
            List<Part> givenAway = new ArrayList<>(minutes);
            minutes.clear();
            givenAway.forEach(part -> minutes.addLast(part.givenAwayBy(entry)));
            Collections.reverse(notGivenAway);
            notGivenAway.forEach(part -> minutes.addLast(keptOnMove(part, entry)));
        }

        /** Nobody decided on it and its week is over: what stands in time off leaves, given away before or lost. */
        void leave(TimeOff off) {
            if (slot == null) {
                return;
            }
            List<Part> inTimeOff = take(minutes, slot.minutes() - off.minutesLeft(slot));
            inTimeOff.stream().filter(Part::isGivenAway).forEach(minutes::addLast);
        }

        private static int minutesIn(Deque<Part> parts) {
            return parts.stream().mapToInt(Part::minutes).sum();
        }

        private static Part keptOnMove(Part part, LedgerEntry entry) {
            boolean nowPlanned = part.fate == Fate.UNPLANNED && !entry.afterTheFact();
            return nowPlanned ? new Part(Fate.AS_PLANNED, null, part.minutes) : part;
        }
    }

    /** All blocks of the same work in this week, and its minutes that were given away and stand nowhere. */
    private static final class Lineage {
        private final Map<Long, Piece> pieces = new HashMap<>();
        private final Deque<Part> lost = new ArrayDeque<>();

        /** What the gesture does not give away was arranged, or stood in time off. */
        void shrink(Piece piece, int minutes, LedgerEntry entry) {
            take(piece.minutes, minutes - entry.displaced()).stream()
                    .filter(gone -> gone.fate == Fate.GIVEN_AWAY)
                    .forEach(lost::addLast);
            take(piece.minutes, Math.min(minutes, entry.displaced())).stream()
                    .filter(gone -> gone.fate != Fate.UNPLANNED)
                    .forEach(gone -> lost.addLast(gone.givenAwayBy(entry)));
        }

        void grow(Piece piece, int minutes, LedgerEntry entry) {
            int missing = minutes;
            for (Part back : take(lost, minutes)) {
                piece.minutes.addLast(back);
                missing -= back.minutes;
            }
            if (missing > 0) {
                Fate fate = entry.afterTheFact() ? Fate.UNPLANNED : Fate.AS_PLANNED;
                piece.minutes.addLast(new Part(fate, null, missing));
            }
        }
    }

    /** Takes up to so many minutes from the end. */
    private static List<Part> take(Deque<Part> parts, int minutes) {
        List<Part> taken = new ArrayList<>();
        int missing = minutes;
        while (missing > 0 && !parts.isEmpty()) {
            Part last = parts.removeLast();
            int now = Math.min(missing, last.minutes);
            taken.add(last.of(now));
            if (now < last.minutes) {
                parts.addLast(last.of(last.minutes - now));
            }
            missing -= now;
        }
        return taken;
    }

    private static final class Tally {
        private final Reason notKnown;
        private final boolean over;
        private final Map<Reason, Integer> byReason = new LinkedHashMap<>();
        private int kept;
        private int recovered;
        private int rescheduled;
        private int lost;
        private int open;
        private int unplanned;

        Tally(Reason notKnown, boolean over) {
            this.notKnown = notKnown;
            this.over = over;
        }

        void addStanding(Part part, boolean ended) {
            if (part.fate == Fate.UNPLANNED) {
                unplanned += ended ? part.minutes : 0;
            } else if (part.by != null && part.isGivenAway()) {
                byReason.merge(part.by.reason(), part.minutes, Integer::sum);
                recovered += ended ? part.minutes : 0;
                rescheduled += ended || over ? 0 : part.minutes;
                lost += !ended && over ? part.minutes : 0;
            } else if (ended) {
                kept += part.minutes;
            } else if (over) {
                lost += part.minutes;
                byReason.merge(notKnown, part.minutes, Integer::sum);
            } else {
                open += part.minutes;
            }
        }

        void addLost(Part part) {
            if (part.by != null && part.isGivenAway()) {
                lost += part.minutes;
                byReason.merge(part.by.reason(), part.minutes, Integer::sum);
            }
        }

        WeekLedger ledger(Week week) {
            List<WeekLedger.Share> shares = byReason.entrySet().stream()
                    .map(share -> new WeekLedger.Share(share.getKey(), share.getValue()))
                    .sorted(Comparator.comparingInt(WeekLedger.Share::minutes)
                            .reversed()
                            .thenComparing(share -> share.reason().place()))
                    .toList();
            int planned = kept + recovered + rescheduled + lost + open;
            return new WeekLedger(week, planned, kept, recovered, rescheduled, lost, open, unplanned, shares);
        }
    }
}
