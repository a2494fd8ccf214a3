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
import app.waraji.planner.ledger.LedgerStore;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The blocks on the grid and in the tray, and the gestures on them; each is one change, with its ledger row. */
public final class BlockStore {

    public static final Topic TOPIC = new Topic("blocks");

    private final Database db;
    private final Clock clock;
    private final LedgerStore ledger;
    private final Displacing displacing;
    private final Messages messages;
    private final DateWords words;

    public BlockStore(Database db, Clock clock, LedgerStore ledger, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.ledger = ledger;
        this.displacing = new Displacing(clock);
        this.messages = Messages.of(BlockStore.class, locale);
        this.words = new DateWords(locale);
    }

    /** The blocks placed in this week, by start. */
    public List<Block> placed(Week week) {
        return db.read(sql -> sql.selectFrom(BLOCK)
                .where(BLOCK.PLANNED_WEEK.eq(week.monday()), BLOCK.STARTS_AT.isNotNull(), BLOCK.ARCHIVED.isFalse())
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
        String label = messages.text(
                "blocks.undo.add", made.title(), words.dayAndTime(made.slot().start()));
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
            row.insert();
            row.setLineageId(row.getId());
            row.update();
            return note(label, LedgerEntry.Kind.PLACED, null, block(row), 0);
        });
    }

    /** Puts it elsewhere on the grid, out of the tray too; what was skipped is open again there. */
    public Gesture move(Block block, LocalDateTime to) {
        String label = messages.text("blocks.undo.move", block.title(), words.dayAndTime(to));
        return gesture(label, block, (row, before) -> {
            boolean otherWeek = !Week.of(to).equals(before.week()) || before.start() == null;
            row.setStartsAt(to);
            row.setPlannedWeek(Week.of(to).monday());
            if (otherWeek) {
                row.setPlacedAt(clock.instant());
            }
            if (before.state() == BlockState.SKIPPED) {
                row.setState(BlockState.OPEN.name());
            }
            row.update();
            LedgerEntry.Kind kind = before.countedSlot() == null ? LedgerEntry.Kind.PLACED : LedgerEntry.Kind.MOVED;
            return note(label, kind, before, block(row), displacing.byMove(before, to));
        });
    }

    /** Makes it longer or shorter, at either end within its day. */
    public Gesture resize(Block block, Slot to) {
        String label = messages.text("blocks.undo.resize", block.title(), words.duration(to.minutes()));
        return gesture(label, block, (row, before) -> {
            row.setStartsAt(to.start());
            row.setMinutes(to.minutes());
            row.setDoneMinutes(doneOf(before, to.minutes()));
            row.update();
            return note(label, LedgerEntry.Kind.RESIZED, before, block(row), displacing.byResize(before, to.minutes()));
        });
    }

    public Gesture finish(Block block) {
        String label = messages.text("blocks.undo.done", block.title());
        return gesture(
                label,
                block,
                (row, before) -> end(label, LedgerEntry.Kind.DONE, row, before, BlockState.DONE, before.minutes(), 0));
    }

    /**
     * Ends it partly done; the rest waits in the tray as the same work.
     *
     * @param doneMinutes more than none, less than planned
     */
    public Gesture finishPartly(Block block, int doneMinutes) {
        String label = messages.text("blocks.undo.partly", block.title(), words.duration(doneMinutes));
        return gesture(label, block, (row, before) -> {
            if (doneMinutes <= 0 || doneMinutes >= before.minutes()) {
                throw new IllegalArgumentException(doneMinutes + " of " + before.minutes() + " minutes is not partly");
            }
            int displaced = displacing.byPartly(before, doneMinutes);
            Gesture gesture =
                    end(label, LedgerEntry.Kind.PARTLY, row, before, BlockState.PARTLY, doneMinutes, displaced);
            addRest(row, before.minutes() - doneMinutes);
            return gesture;
        });
    }

    public Gesture skip(Block block) {
        String label = messages.text("blocks.undo.skip", block.title());
        return gesture(label, block, (row, before) -> {
            int displaced = displacing.bySkipping(before);
            return end(label, LedgerEntry.Kind.SKIPPED, row, before, BlockState.SKIPPED, 0, displaced);
        });
    }

    /** Takes its end state away again; what was given away stays in the ledger and is planned anew. */
    public Gesture reopen(Block block) {
        String label = messages.text("blocks.undo.reopen", block.title());
        return gesture(
                label,
                block,
                (row, before) -> end(label, LedgerEntry.Kind.REOPENED, row, before, BlockState.OPEN, 0, 0));
    }

    /** Back into the tray of its week. */
    public Gesture putInTray(Block block) {
        String label = messages.text("blocks.undo.tray", block.title());
        return gesture(label, block, (row, before) -> {
            if (before.state() == BlockState.PARTLY) {
                takeRestBack(row);
            }
            row.setStartsAt(null);
            row.setState(BlockState.OPEN.name());
            row.setDoneMinutes(0);
            row.update();
            return note(label, LedgerEntry.Kind.TRAY, before, block(row), displacing.byLeaving(before));
        });
    }

    public Gesture remove(Block block) {
        String label = messages.text("blocks.undo.remove", block.title());
        return gesture(label, block, (row, before) -> {
            row.setArchived(true);
            row.update();
            return leave(label, LedgerEntry.Kind.REMOVED, before, displacing.byLeaving(before));
        });
    }

    /** Changes what it is called and what it belongs to. */
    public Gesture describe(Block block, String title, Role role, @Nullable Long activityId, boolean isProtected) {
        String label = messages.text("blocks.undo.edit", title);
        return gesture(label, block, (row, before) -> {
            row.setTitle(title);
            row.setRole(role.name());
            row.setActivityId(activityId);
            row.setIsProtected(isProtected);
            row.update();
            if (role == before.role()) {
                return Gesture.keeping(before.id());
            }
            return role == Role.SALES
                    ? leave(label, LedgerEntry.Kind.ROLE, before, 0)
                    : note(label, LedgerEntry.Kind.ROLE, null, block(row), 0);
        });
    }

    /** Makes it what the user put into its form: name, role, activity, time and length, in one change. */
    public Gesture revise(Block block, NewBlock wanted, boolean isProtected) {
        return db.change(messages.text("blocks.undo.edit", wanted.title()), TOPIC, sql -> {
            List<Long> displacements = new ArrayList<>();
            describe(block, wanted.title(), wanted.role(), wanted.activityId(), isProtected);
            Slot slot = block.slot();
            if (slot != null && slot.minutes() != wanted.slot().minutes()) {
                Slot resized = slot.lasting(wanted.slot().minutes());
                displacements.addAll(resize(block, resized).displacements());
            }
            if (slot == null || !slot.start().equals(wanted.slot().start())) {
                displacements.addAll(move(block, wanted.slot().start()).displacements());
            }
            return new Gesture(block.id(), displacements);
        });
    }

    private Gesture end(
            String label,
            LedgerEntry.Kind kind,
            BlockRecord row,
            Block before,
            BlockState state,
            int doneMinutes,
            int displaced) {
        row.setState(state.name());
        row.setDoneMinutes(doneMinutes);
        row.update();
        if (before.state() == BlockState.PARTLY) {
            takeRestBack(row);
        }
        return note(label, kind, before, block(row), displaced);
    }

    private void addRest(BlockRecord row, int minutes) {
        BlockRecord rest = row.copy();
        rest.setStartsAt(null);
        rest.setMinutes(minutes);
        rest.setState(BlockState.OPEN.name());
        rest.setDoneMinutes(0);
        rest.setPlacedAt(clock.instant());
        rest.insert();
    }

    /** A rest that nobody has placed goes away with the state that made it. */
    private static void takeRestBack(BlockRecord row) {
        DSL.using(row.configuration())
                .update(BLOCK)
                .set(BLOCK.ARCHIVED, true)
                .where(
                        BLOCK.LINEAGE_ID.eq(row.getLineageId()),
                        BLOCK.PLANNED_WEEK.eq(row.getPlannedWeek()),
                        BLOCK.STARTS_AT.isNull(),
                        BLOCK.ID.ne(row.getId()))
                .execute();
    }

    private Gesture leave(String label, LedgerEntry.Kind kind, Block block, int displaced) {
        return append(label, kind, block, block.isMarketing() ? block.countedSlot() : null, null, true, displaced);
    }

    private Gesture note(String label, LedgerEntry.Kind kind, @Nullable Block before, Block after, int displaced) {
        boolean counts = after.isMarketing();
        Slot from = before == null || !counts ? null : before.countedSlot();
        Slot to = counts ? after.countedSlot() : null;
        return append(label, kind, after, from, to, !after.isOpen(), displaced);
    }

    /** What neither was nor is on the plan leaves no trace in the ledger; nor does sales work. */
    private Gesture append(
            String label,
            LedgerEntry.Kind kind,
            Block block,
            @Nullable Slot from,
            @Nullable Slot to,
            boolean ended,
            int displaced) {
        if (from == null && to == null) {
            return Gesture.keeping(block.id());
        }
        boolean afterTheFact = to != null && !to.end().isAfter(LocalDateTime.now(clock));
        long entry = ledger.append(
                label,
                new LedgerEntry(
                        0,
                        block.id(),
                        block.lineageId(),
                        kind,
                        clock.instant(),
                        from,
                        to,
                        displaced,
                        ended,
                        afterTheFact,
                        ledger.notKnown()));
        return displaced > 0 ? new Gesture(block.id(), List.of(entry)) : Gesture.keeping(block.id());
    }

    /** Works on the block as it stands now, which may be later than what the caller saw. */
    private Gesture gesture(String label, Block seen, BiFunction<BlockRecord, Block, Gesture> work) {
        return db.change(label, TOPIC, sql -> {
            BlockRecord row = sql.fetchSingle(BLOCK, BLOCK.ID.eq(seen.id()));
            return work.apply(row, block(row));
        });
    }

    private static int doneOf(Block block, int minutes) {
        return switch (block.state()) {
            case DONE -> minutes;
            case PARTLY -> Math.min(block.doneMinutes(), minutes);
            default -> 0;
        };
    }

    private static Block block(BlockRecord row) {
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
                row.getIsProtected() != null && row.getIsProtected());
    }
}
