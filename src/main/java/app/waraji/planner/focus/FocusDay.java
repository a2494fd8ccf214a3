package app.waraji.planner.focus;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as it stands at one moment.
 *
 * @param current what is being worked on: the block with the timer, else the open one whose time it is; null where there
 *     is none
 * @param meeting the appointment that is on now; null where there is none
 * @param next open blocks and appointments still to begin, by start
 * @param awaiting marketing blocks of the week that have passed and that nobody has said anything of
 * @param ended blocks of the day with an end state
 */
record FocusDay(
        @Nullable Block current,
        @Nullable Commitment meeting,
        List<Item> next,
        List<Block> awaiting,
        List<Block> ended) {

    /** Something still to begin: one of the two is there. */
    record Item(Slot slot, @Nullable Block block, @Nullable Commitment commitment) {}

    static FocusDay of(FocusPlan plan, LocalDateTime now) {
        Block current = current(plan, now);
        List<Item> next = new ArrayList<>();
        List<Block> awaiting = new ArrayList<>();
        List<Block> ended = new ArrayList<>();
        for (Block block : plan.blocks()) {
            Slot slot = block.slot();
            if (slot == null || block.equals(current)) {
                continue;
            }
            boolean today = slot.day().equals(plan.day());
            if (plan.awaitsAnswer(block, now)) {
                awaiting.add(block);
            } else if (today && block.isOpen() && slot.end().isAfter(now)) {
                next.add(new Item(slot, block, null));
            } else if (today && block.state() != BlockState.OPEN) {
                ended.add(block);
            }
        }
        Commitment meeting = null;
        for (Commitment each : plan.commitments()) {
            boolean lasts = !each.allDay() && each.start().isBefore(each.end());
            if (lasts && each.start().isAfter(now)) {
                next.add(new Item(Slot.between(each.start(), each.end()), null, each));
            } else if (lasts && each.end().isAfter(now)) {
                meeting = each;
            }
        }
        next.sort(Comparator.comparing(item -> item.slot().start()));
        return new FocusDay(current, meeting, List.copyOf(next), List.copyOf(awaiting), List.copyOf(ended));
    }

    /** The blocks in the order in which the keys go through them. */
    List<Block> inOrder() {
        List<Block> all = new ArrayList<>();
        if (current != null) {
            all.add(current);
        }
        for (Item item : next) {
            if (item.block() != null) {
                all.add(item.block());
            }
        }
        all.addAll(awaiting);
        all.addAll(ended);
        return all;
    }

    Optional<Block> block(long id) {
        return inOrder().stream().filter(block -> block.id() == id).findFirst();
    }

    private static @Nullable Block current(FocusPlan plan, LocalDateTime now) {
        if (plan.timed() != null) {
            return plan.timed().block();
        }
        return plan.blocks().stream()
                .filter(Block::isOpen)
                .filter(block -> {
                    Slot slot = block.slot();
                    return slot != null
                            && !slot.start().isAfter(now)
                            && slot.end().isAfter(now);
                })
                // Of two at once the marketing is what would else be forgotten.
                .min(Comparator.comparing(block -> !block.isMarketing()))
                .orElse(null);
    }
}
