package app.waraji;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Taken;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ways out of alerts that change many blocks that are still to come. None of them adds to what was given away. */
final class SlotWays {

    /** So far ahead blocks are moved, the running week included. */
    private static final int WEEKS = 4;

    private static final int HOURS_A_DAY = 24;

    private final OneChange one;
    private final BlockStore blocks;
    private final FreeTimeStore free;
    private final Clock clock;
    private final Messages messages;

    SlotWays(Database db, Stores stores, Clock clock, Locale locale) {
        this.one = new OneChange(db, locale);
        this.blocks = stores.blocks().taking();
        this.free = stores.freeTime(clock);
        this.clock = clock;
        this.messages = Messages.of(SlotWays.class, locale);
    }

    /** Moves what stands at a time of the week into free time of the same week, near another time where it can. */
    Taken move(Action action) {
        LocalDateTime near = action.slots().get(0).start();
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            blocks.placed(week().plus(i)).stream()
                    .filter(block -> isAhead(block) && isAt(block, action.on().id()))
                    .forEach(found::add);
        }
        if (found.stream().noneMatch(block -> place(block, near).isPresent())) {
            return Taken.said(messages.text("ways.move.none"));
        }
        return one.of(
                action,
                BlockStore.TOPIC,
                () -> found.forEach(block -> place(block, near).ifPresent(start -> blocks.move(block, start))));
    }

    /** Puts the last blocks of next week back into its tray until no more than so much is planned. */
    Taken lower(Action action) {
        Week next = week().next();
        List<Block> ahead = blocks.placed(next).stream().filter(this::isAhead).toList();
        int planned = ahead.stream().mapToInt(Block::minutes).sum();
        List<Block> over = over(ahead, planned - action.minutes());
        if (over.isEmpty()) {
            return Taken.said(messages.text("ways.lower.none"));
        }
        return one.of(action, BlockStore.TOPIC, () -> over.forEach(blocks::putInTray));
    }

    /** The latest first; none that is protected. */
    private static List<Block> over(List<Block> ahead, int surplus) {
        List<Block> over = new ArrayList<>();
        int left = surplus;
        for (int i = ahead.size() - 1; i >= 0 && left > 0; i--) {
            Block block = ahead.get(i);
            if (!block.isProtected()) {
                over.add(block);
                left -= block.minutes();
            }
        }
        return over;
    }

    private boolean isAhead(Block block) {
        LocalDateTime start = block.start();
        return block.isMarketing() && block.isOpen() && start != null && start.isAfter(LocalDateTime.now(clock));
    }

    /** @param slot a day and hour of the week, as in the subject of an alert */
    private static boolean isAt(Block block, long slot) {
        LocalDateTime start = block.start();
        return start != null && start.getDayOfWeek().getValue() * HOURS_A_DAY + start.getHour() == slot;
    }

    /** Empty where the rest of its week has no room. */
    private Optional<LocalDateTime> place(Block block, LocalDateTime near) {
        LocalDateTime wanted = block.week().day(near.getDayOfWeek()).atTime(near.toLocalTime());
        return free.free(block.week(), block.minutes()).stream()
                .map(slot -> nearest(slot, block.minutes(), wanted))
                .filter(start -> start.isAfter(LocalDateTime.now(clock)) && !isAt(block, start))
                .min(Comparator.comparing(
                        start -> Duration.between(start, wanted).abs()));
    }

    private static boolean isAt(Block block, LocalDateTime start) {
        LocalDateTime stands = block.start();
        return stands != null && stands.getDayOfWeek() == start.getDayOfWeek() && stands.getHour() == start.getHour();
    }

    private static LocalDateTime nearest(Slot free, int minutes, LocalDateTime wanted) {
        LocalDateTime last = free.end().minusMinutes(minutes);
        if (wanted.isBefore(free.start())) {
            return free.start();
        }
        return wanted.isAfter(last) ? last : wanted;
    }

    private Week week() {
        return Week.of(LocalDate.now(clock));
    }
}
