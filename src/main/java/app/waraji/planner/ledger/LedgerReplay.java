package app.waraji.planner.ledger;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        piece.stands = after > 0 ? entry.to() : null;
        piece.ended = entry.ended();
    }

    List<Portion> portions(TimeOff off, Reason notKnown, LocalDateTime now) {
        boolean over = week.isOver(now);
        Tally tally = new Tally(notKnown, over);
        for (Lineage lineage : lineages.values()) {
            lineage.pieces.forEach((blockId, piece) -> {
                if (over && !piece.ended) {
                    piece.leave(off);
                }
                tally.addStanding(blockId, piece);
            });
            lineage.lost.forEach(tally::addLost);
        }
        return List.copyOf(tally.portions);
    }

    /** Minutes of one fate; where they were given away, by which gesture, and where they stood then. */
    private record Part(
            Fate fate, @Nullable LedgerEntry by, @Nullable LocalDateTime stood, int minutes) {

        Part first(int some) {
            return new Part(fate, by, stood, some);
        }

        Part last(int some) {
            return new Part(fate, by, stood == null ? null : stood.plusMinutes(minutes - some), some);
        }

        boolean isGivenAway() {
            return by != null && by.reason().kind() != ReasonKind.OFF;
        }

        /** A day off gives nothing away; what was given away before it stays under the reason of then. */
        Part givenAwayBy(LedgerEntry entry, LocalDateTime outOf) {
            boolean stays = fate == Fate.GIVEN_AWAY && entry.reason().kind() == ReasonKind.OFF;
            return stays ? this : new Part(Fate.GIVEN_AWAY, entry, outOf, minutes);
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
        /** Null while it stands nowhere. */
        private @Nullable Slot stands;

        private boolean ended;

        /** Its last minutes are those that stood in time off and are not given away. */
        void moved(LedgerEntry entry) {
            List<Part> notGivenAway = take(minutes, minutesIn(minutes) - entry.displaced());
            List<Part> givenAway = new ArrayList<>(minutes);
            minutes.clear();
            LocalDateTime outOf = Objects.requireNonNull(entry.from()).start();
            for (Part part : givenAway) {
                minutes.addLast(part.givenAwayBy(entry, outOf));
                outOf = outOf.plusMinutes(part.minutes);
            }
            Collections.reverse(notGivenAway);
            notGivenAway.forEach(part -> minutes.addLast(keptOnMove(part, entry)));
        }

        /** Nobody decided on it and its week is over: what stands in time off leaves, given away before or lost. */
        void leave(TimeOff off) {
            if (stands == null) {
                return;
            }
            List<Part> inTimeOff = take(minutes, stands.minutes() - off.minutesLeft(stands));
            inTimeOff.stream().filter(Part::isGivenAway).forEach(minutes::addLast);
        }

        private static int minutesIn(Deque<Part> parts) {
            return parts.stream().mapToInt(Part::minutes).sum();
        }

        private static Part keptOnMove(Part part, LedgerEntry entry) {
            boolean nowPlanned = part.fate == Fate.UNPLANNED && !entry.afterTheFact();
            return nowPlanned ? new Part(Fate.AS_PLANNED, null, null, part.minutes) : part;
        }
    }

    /** All blocks of the same work in this week, and its minutes that were given away and stand nowhere. */
    private static final class Lineage {
        private final Map<Long, Piece> pieces = new LinkedHashMap<>();
        private final Deque<Part> lost = new ArrayDeque<>();

        /** What the gesture does not give away was arranged, or stood in time off. */
        void shrink(Piece piece, int minutes, LedgerEntry entry) {
            LocalDateTime end = endOfWhatLeft(minutes, entry);
            for (Part gone : take(piece.minutes, minutes - entry.displaced())) {
                end = end.minusMinutes(gone.minutes);
                if (gone.fate == Fate.GIVEN_AWAY) {
                    lost.addLast(gone);
                }
            }
            for (Part gone : take(piece.minutes, Math.min(minutes, entry.displaced()))) {
                end = end.minusMinutes(gone.minutes);
                if (gone.fate != Fate.UNPLANNED) {
                    lost.addLast(gone.givenAwayBy(entry, end));
                }
            }
        }

        /** A slot loses its last minutes, or, where it was made to start later, its first. */
        private static LocalDateTime endOfWhatLeft(int minutes, LedgerEntry entry) {
            Slot from = Objects.requireNonNull(entry.from());
            Slot to = entry.to();
            boolean fromItsStart = entry.kind() == LedgerEntry.Kind.RESIZED
                    && to != null
                    && to.start().isAfter(from.start());
            return fromItsStart ? from.start().plusMinutes(minutes) : from.end();
        }

        void grow(Piece piece, int minutes, LedgerEntry entry) {
            int missing = minutes;
            for (Part back : take(lost, minutes)) {
                piece.minutes.addLast(back);
                missing -= back.minutes;
            }
            if (missing > 0) {
                Fate fate = entry.afterTheFact() ? Fate.UNPLANNED : Fate.AS_PLANNED;
                piece.minutes.addLast(new Part(fate, null, null, missing));
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
            taken.add(last.last(now));
            if (now < last.minutes) {
                parts.addLast(last.first(last.minutes - now));
            }
            missing -= now;
        }
        return taken;
    }

    private static final class Tally {
        private final Reason notKnown;
        private final boolean over;
        private final List<Portion> portions = new ArrayList<>();

        Tally(Reason notKnown, boolean over) {
            this.notKnown = notKnown;
            this.over = over;
        }

        void addStanding(long blockId, Piece piece) {
            Slot slot = piece.stands;
            if (slot == null) {
                return;
            }
            int before = 0;
            for (Part part : piece.minutes) {
                addStanding(
                        blockId, part, piece.ended, slot, new Slot(slot.start().plusMinutes(before), part.minutes));
                before += part.minutes;
            }
        }

        private void addStanding(long blockId, Part part, boolean ended, Slot slot, Slot stretch) {
            if (part.fate == Fate.UNPLANNED) {
                if (ended) {
                    portions.add(new Portion(Portion.Fate.UNPLANNED, slot.day(), stretch, blockId, null, null));
                }
            } else if (part.isGivenAway()) {
                addGivenAway(
                        part, ended ? Portion.Fate.RECOVERED : over ? Portion.Fate.LOST : Portion.Fate.RESCHEDULED);
            } else if (!ended && over) {
                portions.add(new Portion(Portion.Fate.LOST, slot.day(), stretch, blockId, null, notKnown));
            } else {
                Portion.Fate fate = ended ? Portion.Fate.KEPT : Portion.Fate.OPEN;
                portions.add(new Portion(fate, slot.day(), stretch, blockId, null, null));
            }
        }

        void addLost(Part part) {
            if (part.isGivenAway()) {
                addGivenAway(part, Portion.Fate.LOST);
            }
        }

        private void addGivenAway(Part part, Portion.Fate fate) {
            LedgerEntry by = Objects.requireNonNull(part.by);
            Slot outOf = Objects.requireNonNull(by.from());
            Slot stretch = new Slot(Objects.requireNonNull(part.stood), part.minutes);
            portions.add(new Portion(fate, outOf.day(), stretch, by.blockId(), by, by.reason()));
        }
    }
}
