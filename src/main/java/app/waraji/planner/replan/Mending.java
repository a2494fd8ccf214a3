package app.waraji.planner.replan;

import app.waraji.kernel.Slot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds new places for what slipped. Only free time is given out, and none of it twice; nothing that stands is moved.
 * The order in which the slips come makes no difference.
 *
 * @param thisWeek free slots from now on, by start; none overlaps another
 * @param nextWeek those of the week after
 */
record Mending(List<Slot> thisWeek, List<Slot> nextWeek) {

    Mending {
        thisWeek = List.copyOf(thisWeek);
        nextWeek = List.copyOf(nextWeek);
    }

    /**
     * What the choices come to.
     *
     * @param choices one for each slip
     * @return one for each slip, in their order
     */
    List<Mended> of(List<Slip> slips, List<Choice> choices) {
        List<Slot> left = new ArrayList<>(thisWeek);
        List<Slot> leftNext = new ArrayList<>(nextWeek);
        Map<Integer, Slot> places = new HashMap<>();
        for (int i : inOrderOfChoice(slips)) {
            Slip slip = slips.get(i);
            Slot place = switch (choices.get(i)) {
                case SHRINK -> first(left, Math.min(Slip.SHRUNK, slip.minutes()));
                case NEXT_FREE -> first(left, slip.minutes());
                case NEXT_WEEK -> sameTime(leftNext, slip).orElseGet(() -> first(leftNext, slip.minutes()));
                case KEEP, DROP, DONE -> null;
            };
            if (place != null) {
                places.put(i, place);
                take(left, place);
                take(leftNext, place);
            }
        }
        return IntStream.range(0, slips.size())
                .mapToObj(i -> new Mended(slips.get(i), choices.get(i), places.get(i)))
                .toList();
    }

    /** A first suggestion: what was skipped stays so, all else goes where there is room, this week before the next. */
    List<Choice> suggested(List<Slip> slips) {
        List<Choice> choices = new ArrayList<>(slips.stream()
                .map(slip -> slip.cause() == Slip.Cause.SKIPPED ? Choice.KEEP : Choice.NEXT_FREE)
                .toList());
        for (Choice instead : List.of(Choice.NEXT_WEEK, Choice.KEEP)) {
            List<Mended> mended = of(slips, choices);
            for (int i = 0; i < mended.size(); i++) {
                if (mended.get(i).hasNoRoom()) {
                    choices.set(i, instead);
                }
            }
        }
        return choices;
    }

    private static List<Integer> inOrderOfChoice(List<Slip> slips) {
        return IntStream.range(0, slips.size())
                .boxed()
                .sorted((one, other) -> Slip.FIRST_CHOICE.compare(slips.get(one), slips.get(other)))
                .toList();
    }

    private static @Nullable Slot first(List<Slot> free, int minutes) {
        return free.stream()
                .filter(slot -> slot.minutes() >= minutes)
                .findFirst()
                .map(slot -> slot.lasting(minutes))
                .orElse(null);
    }

    /** The same day and hour as it had, in the week of the free slots. */
    private static Optional<Slot> sameTime(List<Slot> free, Slip slip) {
        if (slip.block() == null || slip.block().start() == null) {
            return Optional.empty();
        }
        LocalDateTime stood = slip.plannedFor();
        return free.stream()
                .filter(slot -> slot.start().getDayOfWeek() == stood.getDayOfWeek())
                .map(slot -> new Slot(slot.day().atTime(stood.toLocalTime()), slip.minutes()))
                .filter(wanted -> free.stream().anyMatch(slot -> holds(slot, wanted)))
                .findFirst();
    }

    private static boolean holds(Slot free, Slot wanted) {
        return !wanted.start().isBefore(free.start()) && !wanted.end().isAfter(free.end());
    }

    /** What is left of the free slot on either side of the one that is taken. */
    private static void take(List<Slot> free, Slot taken) {
        for (int i = 0; i < free.size(); i++) {
            Slot slot = free.get(i);
            if (slot.overlaps(taken)) {
                free.remove(i);
                if (taken.end().isBefore(slot.end())) {
                    free.add(i, Slot.between(taken.end(), slot.end()));
                }
                if (slot.start().isBefore(taken.start())) {
                    free.add(i, Slot.between(slot.start(), taken.start()));
                }
                return;
            }
        }
    }
}
