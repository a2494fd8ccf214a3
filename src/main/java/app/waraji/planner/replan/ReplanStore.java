package app.waraji.planner.replan;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what slipped out of the running week and the one before, and mends it in one change. */
public final class ReplanStore {

    /** What stands where it slips from, and goes where it is mended to. */
    public record Parts(BlockStore blocks, TaskStore tasks, LedgerStore ledger, FreeTimeStore freeTime) {}

    private final Database db;
    private final Parts parts;
    private final Clock clock;
    private final Messages messages;

    public ReplanStore(Database db, Parts parts, Clock clock, Locale locale) {
        this.db = db;
        this.parts = parts;
        this.clock = clock;
        this.messages = Messages.of(ReplanStore.class, locale);
    }

    Slippage slippage() {
        LocalDateTime now = LocalDateTime.now(clock);
        Week week = Week.of(now);
        List<Slip> slips = new ArrayList<>();
        List<Block> standing = new ArrayList<>(parts.blocks().placed(week.previous()));
        standing.addAll(parts.blocks().placed(week));
        for (Block block : standing) {
            boolean skipped = block.isMarketing()
                    && block.state() == BlockState.SKIPPED
                    && block.week().equals(week)
                    && standing.stream().noneMatch(other -> makesUpFor(block, other));
            if (block.awaitsAnswer(now)) {
                slips.add(Slip.of(Slip.Cause.UNANSWERED, block));
            } else if (skipped) {
                slips.add(Slip.of(Slip.Cause.SKIPPED, block));
            }
        }
        for (Block block : parts.blocks().inTray(week)) {
            boolean isRest = block.lineageId() != block.id();
            slips.add(Slip.of(isRest ? Slip.Cause.REST : Slip.Cause.WAITING, block));
        }
        for (Task task : parts.tasks().toPlace(week)) {
            if (task.week() != null && task.week().compareTo(week) < 0) {
                slips.add(Slip.of(task));
            }
        }
        slips.sort(Comparator.comparing(Slip::plannedFor));
        Mending mending =
                new Mending(parts.freeTime().free(week, 1), parts.freeTime().free(week.next(), 1));
        return new Slippage(slips, mending, parts.ledger().reasons());
    }

    private static boolean makesUpFor(Block skipped, Block other) {
        return other.lineageId() == skipped.lineageId()
                && other.id() != skipped.id()
                && other.state() != BlockState.SKIPPED;
    }

    /**
     * Does what was chosen, as one change.
     *
     * @param why the reason for all that it gives away; null leaves it unknown, to be answered later
     */
    void mend(List<Mended> mended, @Nullable Reason why) {
        List<Mended> changed = mended.stream().filter(Mended::changes).toList();
        String label = messages.text("replan.undo", changed.size());
        db.change(label, BlockStore.TOPIC, sql -> {
            List<Long> displacements = new ArrayList<>();
            changed.forEach(each -> displacements.addAll(mend(each)));
            if (why != null && !displacements.isEmpty()) {
                parts.ledger().answer(parts.ledger().displacements(displacements), why);
            }
            return true;
        });
    }

    /** The ledger rows that it made. */
    private List<Long> mend(Mended mended) {
        Block block = mended.slip().block();
        return block == null ? mendTask(mended) : mendBlock(block, mended);
    }

    private List<Long> mendTask(Mended mended) {
        Task task = Objects.requireNonNull(mended.slip().task());
        Slot to = mended.to();
        if (to == null) {
            parts.tasks().remove(task);
            return List.of();
        }
        NewBlock made = new NewBlock(task.title(), task.role(), task.activityId(), task.id(), to);
        return parts.blocks().add(made).displacements();
    }

    private List<Long> mendBlock(Block block, Mended mended) {
        Slot to = mended.to();
        if (mended.choice() == Choice.DONE) {
            return parts.blocks().finish(block).displacements();
        }
        if (to == null) {
            return parts.blocks().remove(block).displacements();
        }
        List<Long> displacements = new ArrayList<>();
        Slot stood = block.slot();
        boolean shrinks = to.minutes() < block.minutes();
        if (shrinks && stood != null && block.isOpen()) {
            // Before it moves, so that each minute is given away once.
            displacements.addAll(
                    parts.blocks().resize(block, stood.lasting(to.minutes())).displacements());
        }
        displacements.addAll(parts.blocks().move(block, to.start()).displacements());
        if (shrinks && (stood == null || !block.isOpen())) {
            displacements.addAll(parts.blocks().resize(block, to).displacements());
        }
        return displacements;
    }
}
