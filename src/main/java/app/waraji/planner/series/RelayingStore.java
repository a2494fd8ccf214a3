package app.waraji.planner.series;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.Occurrence;
import app.waraji.planner.OccurrenceStore;
import app.waraji.planner.OccurrenceStore.Known;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.Regular.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings the blocks of a series to what its changed rule says; inside the change of the series. */
public final class RelayingStore {

    private final Clock clock;
    private final SeriesStore series;
    private final OccurrenceStore occurrences;

    RelayingStore(Clock clock, SeriesStore series, OccurrenceStore occurrences) {
        this.clock = clock;
        this.series = series;
        this.occurrences = occurrences;
    }

    /**
     * @param from the first day of the old rule that the new one takes the place of
     * @param settled the block that is as the user wants it already
     * @param heir the day of the new rule for which that one stands
     */
    void relay(Series old, LocalDate from, Series next, Block settled, LocalDate heir) {
        List<Known> known = occurrences.from(old.id(), from);
        Map<LocalDate, Due> due = new LinkedHashMap<>();
        series.due(next.regular(), next.regular().recurrence().startsOn(), end(known))
                .forEach(each -> due.put(each.day(), each));
        List<Known> others =
                known.stream().filter(each -> each.block().id() != settled.id()).toList();
        Succession succession = Succession.of(
                others.stream().map(RelayingStore::day).toList(),
                List.copyOf(due.keySet()),
                Map.of(Objects.requireNonNull(settled.occurrence()).day(), heir),
                next.regular().recurrence()::periodOf);
        for (Known each : others) {
            LocalDate day = succession.heirs().get(day(each));
            Due to = day == null ? null : due.get(day);
            if (to == null) {
                withdraw(each);
            } else {
                relay(each, old, next, to);
            }
        }
        succession.added().stream()
                .map(added -> Objects.requireNonNull(due.get(added)))
                .filter(added -> isToCome(added.slot()))
                .forEach(added -> series.layOut(next.id(), next.regular(), added));
    }

    /** Far enough for what was laid out ahead of the rest. */
    private LocalDate end(List<Known> known) {
        LocalDate horizon = series.horizon();
        LocalDate last =
                known.isEmpty() ? horizon : day(known.get(known.size() - 1)).plusDays(1);
        return last.isAfter(horizon) ? last : horizon;
    }

    private void withdraw(Known known) {
        if (isFree(known) && !isByHand(known)) {
            occurrences.withdraw(known.block());
        }
    }

    private void relay(Known known, Series old, Series next, Due to) {
        Block block = known.block();
        Slot slot = block.slot();
        boolean takesOver = slot != null && isFree(known);
        if (slot == null || !takesOver) {
            occurrences.bind(block, new Occurrence(next.id(), to.day(), isByHand(known)));
        } else if (!isByHand(known)) {
            // Into the past nothing is moved: this once it stays where it is.
            boolean stays = !isToCome(to.slot());
            rewrite(block, next, stays ? new Due(to.day(), slot) : to, stays);
        } else if (content(block).equals(old.regular().content())) {
            // It keeps the time that somebody gave it, and takes over the rest.
            rewrite(block, next, new Due(to.day(), slot), true);
        } else {
            occurrences.bind(block, new Occurrence(next.id(), to.day(), true));
        }
    }

    private void rewrite(Block block, Series next, Due to, boolean isException) {
        Content content = next.regular().content();
        occurrences.rewrite(
                block,
                SeriesStore.wanted(content, block.taskId(), to),
                content.isProtected(),
                new Occurrence(next.id(), to.day(), isException));
    }

    private boolean isFree(Known known) {
        LocalDateTime start = known.block().start();
        return !known.isGone() && known.block().isOpen() && (start == null || start.isAfter(LocalDateTime.now(clock)));
    }

    private boolean isToCome(Slot slot) {
        return slot.start().isAfter(LocalDateTime.now(clock));
    }

    private static boolean isByHand(Known known) {
        return Objects.requireNonNull(known.block().occurrence()).isException();
    }

    private static Content content(Block block) {
        return new Content(block.title(), block.role(), block.activityId(), block.isProtected());
    }

    private static LocalDate day(Known known) {
        return Objects.requireNonNull(known.block().occurrence()).day();
    }
}
