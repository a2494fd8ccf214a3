package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.LedgerEntry.Kind;
import app.waraji.planner.ledger.LedgerStore;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The blocks on the grid and in the tray, and the gestures on them; each is one change, with its ledger row. */
public final class BlockStore {

    public static final Topic TOPIC = new Topic("blocks");

    private final Database db;
    private final Clock clock;
    private final LedgerStore ledger;
    private final Displacing displacing;
    private final Bookkeeping bookkeeping;
    private final BlockLabels labels;
    private final BlockRowStore rows;

    public BlockStore(Database db, Clock clock, LedgerStore ledger, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.ledger = ledger;
        this.displacing = new Displacing(clock);
        this.bookkeeping = new Bookkeeping(clock, ledger::notKnown);
        this.labels = new BlockLabels(Messages.of(BlockStore.class, locale), new DateWords(locale));
        this.rows = new BlockRowStore(clock, new TimerStore(db, clock, locale));
    }

    private BlockStore(BlockStore same, Displacing displacing) {
        this.db = same.db;
        this.clock = same.clock;
        this.ledger = same.ledger;
        this.displacing = displacing;
        this.bookkeeping = same.bookkeeping;
        this.labels = same.labels;
        this.rows = same.rows;
    }

    /** The same, for what the program offered and the user took: nothing is given away by it. */
    public BlockStore taking() {
        return new BlockStore(this, displacing.none());
    }

    /** The blocks placed in this week, by start. */
    public List<Block> placed(Week week) {
        return placed(week, week, "");
    }

    /** Those of them that no series brings by itself. */
    public List<Block> placedByHand(Week week) {
        return placed(week, week, "AND series_id IS NULL");
    }

    /** The blocks placed in these weeks and those between, by start. */
    public List<Block> placed(Week first, Week last) {
        return placed(first, last, "");
    }

    private List<Block> placed(Week first, Week last, String which) {
        return db.ask(sql -> sql.list(
                "SELECT * FROM block WHERE planned_week BETWEEN ? AND ? AND starts_at IS NOT NULL AND NOT archived "
                        + which + " ORDER BY starts_at, id",
                BlockRowStore::read,
                first.monday(),
                last.monday()));
    }

    /** What waits to be placed: planned for this week, and, when it is the running one, left over from before. */
    public List<Block> inTray(Week week) {
        boolean running = week.contains(LocalDateTime.now(clock));
        String planned = running ? "planned_week <= ?" : "planned_week = ?";
        return db.ask(sql -> sql.list(
                "SELECT * FROM block WHERE " + planned + " AND starts_at IS NULL AND NOT archived"
                        + " ORDER BY planned_week, id",
                BlockRowStore::read,
                week.monday()));
    }

    /** Empty where there never was one, or it was removed. */
    public Optional<Block> find(long id) {
        return db.ask(sql -> sql.first("SELECT * FROM block WHERE id = ? AND NOT archived", BlockRowStore::read, id));
    }

    public Gesture add(NewBlock made) {
        String label = labels.add(made);
        return db.change(label, TOPIC, sql -> {
            BlockRecord row = sql.newRecord(BLOCK);
            row.setLineageId(0L);
            row.setTaskId(made.taskId());
            row.setActivityId(made.activityId());
            row.setTitle(made.title());
            row.setRole(made.role().name());
            row.setPlannedWeek(made.slot().week().monday());
            row.setStartsAt(made.slot().start());
            row.setMinutes(made.slot().minutes());
            row.setState(BlockState.OPEN.name());
            row.setPlacedAt(clock.instant());
            row.setIsProtected(made.isProtected());
            row.insert();
            row.setLineageId(row.getId());
            row.update();
            Block block = BlockRowStore.block(row);
            return append(label, block, bookkeeping.entry(Kind.PLACED, null, block, 0));
        });
    }

    /** Puts it elsewhere on the grid, out of the tray too; what was skipped is open again there. */
    public Gesture move(Block block, LocalDateTime to) {
        return gesture(labels.move(block, to), block, (row, before) -> {
            boolean placed = !Week.of(to).equals(before.week()) || before.start() == null;
            row.setStartsAt(to);
            row.setPlannedWeek(Week.of(to).monday());
            if (placed) {
                row.setPlacedAt(clock.instant());
            }
            if (before.state() == BlockState.SKIPPED) {
                row.setState(BlockState.OPEN.name());
            }
            BlockRowStore.updateByHand(row);
            Kind kind = before.countedSlot() == null ? Kind.PLACED : Kind.MOVED;
            return bookkeeping.entry(kind, before, BlockRowStore.block(row), displacing.byMove(before, to));
        });
    }

    /** Makes it longer or shorter, at either end within its day; what was done of it stays done. */
    public Gesture resize(Block block, Slot to) {
        return gesture(labels.resize(block, to), block, (row, before) -> {
            row.setStartsAt(to.start());
            row.setMinutes(to.minutes());
            if (before.state() == BlockState.DONE) {
                row.setDoneMinutes(to.minutes());
            } else if (before.state() == BlockState.PARTLY && to.minutes() <= before.doneMinutes()) {
                row.setState(BlockState.DONE.name());
                row.setDoneMinutes(to.minutes());
            }
            BlockRowStore.updateByHand(row);
            return bookkeeping.entry(
                    Kind.RESIZED, before, BlockRowStore.block(row), displacing.byResize(before, to.minutes()));
        });
    }

    public Gesture finish(Block block) {
        return gesture(labels.finish(block), block, (row, before) -> {
            rows.end(row, before, BlockState.DONE, before.minutes());
            return bookkeeping.entry(Kind.DONE, before, BlockRowStore.block(row), 0);
        });
    }

    /**
     * Ends it partly done; the rest waits in the tray as the same work.
     *
     * @param doneMinutes more than none, less than planned
     */
    public Gesture finishPartly(Block block, int doneMinutes) {
        return gesture(labels.finishPartly(block, doneMinutes), block, (row, before) -> {
            if (doneMinutes <= 0 || doneMinutes >= before.minutes()) {
                throw new IllegalArgumentException(doneMinutes + " of " + before.minutes() + " minutes is not partly");
            }
            rows.end(row, before, BlockState.PARTLY, doneMinutes);
            rows.addRest(row, before.minutes() - doneMinutes);
            return bookkeeping.entry(
                    Kind.PARTLY, before, BlockRowStore.block(row), displacing.byPartly(before, doneMinutes));
        });
    }

    public Gesture skip(Block block) {
        return gesture(labels.skip(block), block, (row, before) -> {
            rows.end(row, before, BlockState.SKIPPED, 0);
            return bookkeeping.entry(Kind.SKIPPED, before, BlockRowStore.block(row), displacing.bySkipping(before));
        });
    }

    /** Takes its end state away again; what was given away stays in the ledger and is planned anew. */
    public Gesture reopen(Block block) {
        return gesture(labels.reopen(block), block, (row, before) -> {
            rows.end(row, before, BlockState.OPEN, 0);
            return bookkeeping.entry(Kind.REOPENED, before, BlockRowStore.block(row), 0);
        });
    }

    /** Back into the tray of its week. */
    public Gesture putInTray(Block block) {
        return gesture(labels.putInTray(block), block, (row, before) -> {
            row.setStartsAt(null);
            BlockRowStore.updateByHand(row);
            rows.end(row, before, BlockState.OPEN, 0);
            return bookkeeping.entry(Kind.TRAY, before, BlockRowStore.block(row), displacing.byLeaving(before));
        });
    }

    public Gesture remove(Block block) {
        return gesture(labels.remove(block), block, (row, before) -> {
            row.setArchived(true);
            rows.noteMeasured(row);
            row.update();
            return bookkeeping.leaving(Kind.REMOVED, before, displacing.byLeaving(before));
        });
    }

    /** Changes what it is called and what it belongs to. */
    public Gesture describe(Block block, String title, Role role, @Nullable Long activityId, boolean isProtected) {
        return gesture(labels.edit(title), block, (row, before) -> {
            row.setTitle(title);
            row.setRole(role.name());
            row.setActivityId(activityId);
            row.setIsProtected(isProtected);
            BlockRowStore.updateByHand(row);
            if (role == before.role()) {
                return Optional.empty();
            }
            return role == Role.SALES
                    ? bookkeeping.leaving(Kind.ROLE, before, 0)
                    : bookkeeping.entry(Kind.ROLE, null, BlockRowStore.block(row), 0);
        });
    }

    /** Makes it what the user put into its form: name, role, activity, time and length, in one change. */
    public Gesture revise(Block block, NewBlock wanted, boolean isProtected) {
        return db.change(labels.edit(wanted.title()), TOPIC, sql -> {
            boolean becomesMarketing = wanted.role() == Role.MARKETING && !block.isMarketing();
            if (!becomesMarketing) {
                describe(block, wanted.title(), wanted.role(), wanted.activityId(), isProtected);
            }
            List<Long> displacements = new ArrayList<>();
            Slot slot = block.slot();
            if (slot != null && slot.minutes() != wanted.slot().minutes()) {
                Slot resized = slot.lasting(wanted.slot().minutes());
                displacements.addAll(resize(block, resized).displacements());
            }
            if (slot == null || !slot.start().equals(wanted.slot().start())) {
                displacements.addAll(move(block, wanted.slot().start()).displacements());
            }
            if (becomesMarketing) {
                // Last, so that what it was as sales work is never taken for marketing time given away.
                describe(block, wanted.title(), wanted.role(), wanted.activityId(), isProtected);
            }
            return new Gesture(block.id(), displacements);
        });
    }

    /** The same, and what it really took; null where nobody measured. */
    public Gesture revise(Block block, NewBlock wanted, boolean isProtected, @Nullable Integer actualMinutes) {
        return db.change(labels.edit(wanted.title()), TOPIC, sql -> {
            measure(block, actualMinutes);
            return revise(block, wanted, isProtected);
        });
    }

    /** Says how long it really took, or, with null, that nobody knows. */
    public Gesture measure(Block block, @Nullable Integer actualMinutes) {
        return gesture(labels.measure(block, actualMinutes), block, (row, before) -> {
            row.setActualMinutes(actualMinutes);
            row.update();
            return Optional.empty();
        });
    }

    /** Works on the block as it stands now, which may be later than what the caller saw; one that is gone stays so. */
    private Gesture gesture(String label, Block seen, BiFunction<BlockRecord, Block, Optional<LedgerEntry>> work) {
        return db.change(
                label,
                TOPIC,
                sql -> sql.fetchOptional(BLOCK, BLOCK.ID.eq(seen.id()), BLOCK.ARCHIVED.isFalse())
                        .map(row -> append(label, seen, work.apply(row, BlockRowStore.block(row))))
                        .orElseGet(() -> Gesture.keeping(seen.id())));
    }

    private Gesture append(String label, Block block, Optional<LedgerEntry> entry) {
        List<Long> displacements = new ArrayList<>();
        entry.ifPresent(row -> {
            long id = ledger.append(label, row);
            if (row.displaces()) {
                // Out of a holiday or an absence nothing is given away.
                ledger.displacements(List.of(id)).forEach(given -> displacements.add(given.id()));
            }
        });
        return new Gesture(block.id(), displacements);
    }
}
