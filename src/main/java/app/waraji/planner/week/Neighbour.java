package app.waraji.planner.week;

import app.waraji.planner.Block;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which block the arrow keys go to. */
enum Neighbour {
    /** The one that starts before it; the last of an earlier day when there is none. */
    ABOVE,
    /** The one that starts after it; the first of a later day when there is none. */
    BELOW,
    /** The one nearest in time on the nearest earlier day. */
    LEFT,
    /** The one nearest in time on the nearest later day. */
    RIGHT;

    /**
     * Finds it.
     *
     * @param blocks on the grid, by start
     * @param from null when none is selected: the first of all then
     */
    Optional<Block> of(List<Block> blocks, @Nullable Block from) {
        LocalDateTime start = from == null ? null : from.start();
        if (from == null || start == null) {
            return blocks.stream().findFirst();
        }
        int index = blocks.indexOf(from);
        return switch (this) {
            case ABOVE -> index > 0 ? Optional.of(blocks.get(index - 1)) : Optional.empty();
            case BELOW -> index + 1 < blocks.size() ? Optional.of(blocks.get(index + 1)) : Optional.empty();
            case LEFT -> sideways(blocks, start, day -> day.isBefore(start.toLocalDate()));
            case RIGHT -> sideways(blocks, start, day -> day.isAfter(start.toLocalDate()));
        };
    }

    private static Optional<Block> sideways(List<Block> blocks, LocalDateTime start, Predicate<LocalDate> onSide) {
        return blocks.stream()
                .filter(block -> onSide.test(startOf(block).toLocalDate()))
                .min(Comparator.comparingLong((Block block) -> daysApart(startOf(block), start))
                        .thenComparingLong(block -> minutesApart(startOf(block), start)));
    }

    private static long daysApart(LocalDateTime a, LocalDateTime b) {
        return Math.abs(
                Duration.between(a.toLocalDate().atStartOfDay(), b.toLocalDate().atStartOfDay())
                        .toDays());
    }

    private static long minutesApart(LocalDateTime a, LocalDateTime b) {
        return Math.abs(Duration.between(a.toLocalTime(), b.toLocalTime()).toMinutes());
    }

    private static LocalDateTime startOf(Block block) {
        LocalDateTime start = block.start();
        return start == null ? LocalDateTime.MAX : start;
    }
}
