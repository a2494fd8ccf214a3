package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Lays what overlaps side by side, in as few lanes as it takes; what overlaps nothing has the column to itself. */
public final class Lanes {

    /**
     * An item and its place in its column.
     *
     * @param lane from the left, from 0
     * @param of how many lanes its neighbours need together
     */
    public record Placed<T>(T item, int lane, int of) {}

    private Lanes() {}

    /** Of one day's items; those that start earlier, then those that last longer, stand further left. */
    public static <T> List<Placed<T>> lay(List<T> items, Function<T, Slot> slotOf) {
        List<T> sorted = items.stream()
                .sorted(Comparator.comparing((T item) -> slotOf.apply(item).start())
                        .thenComparing(item -> -slotOf.apply(item).minutes()))
                .toList();
        List<Placed<T>> placed = new ArrayList<>();
        List<T> neighbours = new ArrayList<>();
        LocalDateTime end = LocalDateTime.MIN;
        for (T item : sorted) {
            Slot slot = slotOf.apply(item);
            if (!slot.start().isBefore(end)) {
                placed.addAll(layNeighbours(neighbours, slotOf));
                neighbours.clear();
            }
            neighbours.add(item);
            end = slot.end().isAfter(end) ? slot.end() : end;
        }
        placed.addAll(layNeighbours(neighbours, slotOf));
        return placed;
    }

    private static <T> List<Placed<T>> layNeighbours(List<T> neighbours, Function<T, Slot> slotOf) {
        List<LocalDateTime> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (T item : neighbours) {
            Slot slot = slotOf.apply(item);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane).isAfter(slot.start())) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(slot.end());
            } else {
                ends.set(lane, slot.end());
            }
            lanes.add(lane);
        }
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            placed.add(new Placed<>(neighbours.get(i), lanes.get(i), ends.size()));
        }
        return placed;
    }
}
