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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.impl.DSL;
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
    private final TimerStore timers;

    public BlockStore(Database db, Clock clock, LedgerStore ledger, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.ledger = ledger;
        this.displacing = new Displacing(clock);
        this.bookkeeping = new Bookkeeping(clock, ledger::notKnown);
        this.labels = new BlockLabels(Messages.of(BlockStore.class, locale), new DateWords(locale));
        this.timers = new TimerStore(db, clock, locale);
    }

    /** The blocks placed in this week, by start. */
    public List<Block> placed(Week week) {
        return placed(week, week, DSL.noCondition());
    }

    /** Those of them that no series brings by itself. */
    public List<Block> placedByHand(Week week) {
        return placed(week, week, BLOCK.SERIES_ID.isNull());
    }

    /** The blocks placed in these weeks and those between, by start. */
    public List<Block> placed(Week first, Week last) {
        return placed(first, last, DSL.noCondition());
    }

    private List<Block> placed(Week first, Week last, Condition which) {
        return db.read(sql -> sql.selectFrom(BLOCK)
                .where(
                        BLOCK.PLANNED_WEEK.between(first.monday(), last.monday()),
                        BLOCK.STARTS_AT.isNotNull(),
                        BLOCK.ARCHIVED.isFalse())
                .and(which)
                .orderBy(BLOCK.STARTS_AT, BLOCK.ID)
                .fetch(BlockStore::block));
    }

    /** What waits to be placed: planned for this week, and, when it is the running one, left over from before. */
    public List<Block> inTray(Week week) {
        boolean running = week.contains(LocalDateTime.now(clock));
        return db.read(sql -> sql.selectFrom(BLOCK)
                .where(
                        running ? BLOCK.PLANNED_WEEK.le(week.monday()) : BLOCK.PLANNED_WEEK.eq(week.monday()),
                        BLOCK.STARTS_AT.isNull(),
                        BLOCK.ARCHIVED.isFalse())
                .orderBy(BLOCK.PLANNED_WEEK, BLOCK.ID)
                .fetch(BlockStore::block));
    }

    /** Empty where there never was one, or it was removed. */
    public Optional<Block> find(long id) {
        return db.read(sql -> sql.selectFrom(BLOCK)
                .where(BLOCK.ID.eq(id), BLOCK.ARCHIVED.isFalse())
                .fetchOptional(BlockStore::block));
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
            Block block = block(row);
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
            updateByHand(row);
            Kind kind = before.countedSlot() == null ? Kind.PLACED : Kind.MOVED;
            return bookkeeping.entry(kind, before, block(row), displacing.byMove(before, to));
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
            updateByHand(row);
            return bookkeeping.entry(Kind.RESIZED, before, block(row), displacing.byResize(before, to.minutes()));
        });
    }

    public Gesture finish(Block block) {
        return gesture(labels.finish(block), block, (row, before) -> {
            end(row, before, BlockState.DONE, before.minutes());
            return bookkeeping.entry(Kind.DONE, before, block(row), 0);
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
            end(row, before, BlockState.PARTLY, doneMinutes);
            addRest(row, before.minutes() - doneMinutes);
            return bookkeeping.entry(Kind.PARTLY, before, block(row), displacing.byPartly(before, doneMinutes));
        });
    }

    public Gesture skip(Block block) {
        return gesture(labels.skip(block), block, (row, before) -> {
            end(row, before, BlockState.SKIPPED, 0);
            return bookkeeping.entry(Kind.SKIPPED, before, block(row), displacing.bySkipping(before));
        });
    }

    /** Takes its end state away again; what was given away stays in the ledger and is planned anew. */
    public Gesture reopen(Block block) {
        return gesture(labels.reopen(block), block, (row, before) -> {
            end(row, before, BlockState.OPEN, 0);
            return bookkeeping.entry(Kind.REOPENED, before, block(row), 0);
        });
    }

    /** Back into the tray of its week. */
    public Gesture putInTray(Block block) {
        return gesture(labels.putInTray(block), block, (row, before) -> {
            row.setStartsAt(null);
            updateByHand(row);
            end(row, before, BlockState.OPEN, 0);
            return bookkeeping.entry(Kind.TRAY, before, block(row), displacing.byLeaving(before));
        });
    }

    public Gesture remove(Block block) {
        return gesture(labels.remove(block), block, (row, before) -> {
            row.setArchived(true);
            noteMeasured(row);
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
            updateByHand(row);
            if (role == before.role()) {
                return Optional.empty();
            }
            return role == Role.SALES
                    ? bookkeeping.leaving(Kind.ROLE, before, 0)
                    : bookkeeping.entry(Kind.ROLE, null, block(row), 0);
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

    private void end(BlockRecord row, Block before, BlockState state, int doneMinutes) {
        row.setState(state.name());
        row.setDoneMinutes(doneMinutes);
        noteMeasured(row);
        row.update();
        if (before.state() == BlockState.PARTLY) {
            takeRestBack(row);
        }
    }

    /** What the timer has measured of it, beside what was noted before; nobody works on it any more. */
    private void noteMeasured(BlockRecord row) {
        Integer before = row.getActualMinutes();
        timers.take(row.getId()).ifPresent(minutes -> row.setActualMinutes(minutes + (before == null ? 0 : before)));
    }

    private void addRest(BlockRecord row, int minutes) {
        BlockRecord rest = row.copy();
        rest.setStartsAt(null);
        rest.setMinutes(minutes);
        rest.setState(BlockState.OPEN.name());
        rest.setDoneMinutes(0);
        rest.setActualMinutes(null);
        rest.setPlacedAt(clock.instant());
        rest.setSeriesId(null);
        rest.setOccursOn(null);
        rest.setIsException(false);
        rest.setRestOfId(row.getId());
        rest.insert();
    }

    /** Its own rest, where nobody has placed it, goes away with the state that made it. */
    private static void takeRestBack(BlockRecord row) {
        DSL.using(row.configuration())
                .update(BLOCK)
                .set(BLOCK.ARCHIVED, true)
                .where(BLOCK.REST_OF_ID.eq(row.getId()), BLOCK.STARTS_AT.isNull())
                .execute();
    }

    /** Works on the block as it stands now, which may be later than what the caller saw; one that is gone stays so. */
    private Gesture gesture(String label, Block seen, BiFunction<BlockRecord, Block, Optional<LedgerEntry>> work) {
        return db.change(
                label,
                TOPIC,
                sql -> sql.fetchOptional(BLOCK, BLOCK.ID.eq(seen.id()), BLOCK.ARCHIVED.isFalse())
                        .map(row -> append(label, seen, work.apply(row, block(row))))
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

    static Block block(BlockRecord row) {
        return new Block(
                Objects.requireNonNull(row.getId()),
                row.getLineageId(),
                row.getTaskId(),
                row.getActivityId(),
                row.getTitle(),
                Role.valueOf(row.getRole()),
                new Week(row.getPlannedWeek()),
                row.getStartsAt(),
                row.getMinutes(),
                BlockState.valueOf(row.getState()),
                row.getDoneMinutes() == null ? 0 : row.getDoneMinutes(),
                row.getPlacedAt(),
                row.getIsProtected() != null && row.getIsProtected(),
                occurrence(row),
                row.getActualMinutes());
    }

    private static @Nullable Occurrence occurrence(BlockRecord row) {
        return row.getSeriesId() == null || row.getOccursOn() == null
                ? null
                : new Occurrence(row.getSeriesId(), row.getOccursOn(), Boolean.TRUE.equals(row.getIsException()));
    }

    /** A change of its whole series leaves what was changed by hand alone. */
    private static void updateByHand(BlockRecord row) {
        if (row.getSeriesId() != null && !row.original().equals(row)) {
            row.setIsException(true);
        }
        row.update();
    }
}
