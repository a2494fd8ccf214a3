package app.waraji.bench;

import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.db.schema.tables.records.LedgerEntryRecord;
import app.waraji.db.schema.tables.records.ReasonAnswerRecord;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.LedgerEntry.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The blocks of the ten years, and what became of those that are marketing. */
final class YearsOfBlocks {

    private static final int REASONS = 7;

    private final DSLContext sql;
    private final Random random;
    private final LocalDateTime now = LocalDateTime.parse(TenYears.NOW);

    private final List<BlockRecord> blocks = new ArrayList<>();
    private final List<LedgerEntryRecord> entries = new ArrayList<>();
    private final List<ReasonAnswerRecord> answers = new ArrayList<>();

    YearsOfBlocks(DSLContext sql, Random random) {
        this.sql = sql;
        this.random = random;
    }

    void add(Week first) {
        for (int week = 0; week < TenYears.WEEKS; week++) {
            for (int i = 0; i < TenYears.BLOCKS_A_WEEK; i++) {
                add(first.plus(week), i);
            }
        }
        sql.batchInsert(blocks).execute();
        sql.batchInsert(entries).execute();
        sql.batchInsert(answers).execute();
    }

    private void add(Week week, int i) {
        boolean marketing = i % 2 == 0;
        BlockRecord block = new BlockRecord();
        // The database counts from 1 too.
        block.setLineageId(blocks.size() + 1L);
        block.setTitle("Block " + block.getLineageId());
        block.setRole((marketing ? Role.MARKETING : Role.SALES).name());
        block.setActivityId(marketing ? Long.valueOf(1 + random.nextInt(TenYears.ACTIVITIES)) : null);
        block.setTaskId(i == 0 ? Long.valueOf(1 + blocks.size() / TenYears.BLOCKS_A_WEEK) : null);
        block.setIsProtected(false);
        block.setIsException(false);
        block.setArchived(false);
        Slot planned = new Slot(
                week.monday().plusDays(random.nextInt(5)).atTime(8 + random.nextInt(10), 15 * random.nextInt(4)),
                30 * (1 + random.nextInt(4)));
        Slot slot = marketing ? putOff(block, planned) : planned;
        boolean done = slot.end().isBefore(now) && random.nextInt(4) > 0;
        if (marketing && done) {
            entry(block, Kind.DONE, slot.end(), slot, slot);
        }
        if (!marketing && i / 2 < TenYears.SERIES_COUNT) {
            block.setSeriesId(i / 2 + 1L);
            block.setOccursOn(week.monday().plusDays(i / 2 + 1L));
        }
        block.setPlannedWeek(slot.week().monday());
        block.setStartsAt(slot.start());
        block.setMinutes(slot.minutes());
        block.setState((done ? BlockState.DONE : BlockState.OPEN).name());
        block.setDoneMinutes(done ? slot.minutes() : 0);
        block.setPlacedAt(instant(planned.week().monday().atTime(8, 0)));
        blocks.add(block);
    }

    /** About two in five are, some of them again and again. */
    private Slot putOff(BlockRecord block, Slot planned) {
        entry(block, Kind.PLACED, planned.week().monday().atTime(8, 0), null, planned);
        Slot slot = planned;
        while (random.nextInt(9) < 4) {
            Slot later = slot.startingAt(slot.start().plusDays(random.nextBoolean() ? 1 : 7));
            LedgerEntryRecord entry = entry(block, Kind.MOVED, slot.start(), slot, later);
            entry.setDisplaced(slot.minutes());
            if (random.nextInt(4) > 0) {
                answerLatest(entry.getRecordedAt());
            }
            slot = later;
        }
        return slot;
    }

    private LedgerEntryRecord entry(BlockRecord block, Kind kind, LocalDateTime at, @Nullable Slot from, Slot to) {
        LedgerEntryRecord entry = new LedgerEntryRecord();
        entry.setBlockId(block.getLineageId());
        entry.setLineageId(block.getLineageId());
        entry.setKind(kind.name());
        entry.setRecordedAt(instant(at));
        entry.setFromWeek(from == null ? null : from.week().monday());
        entry.setFromStart(from == null ? null : from.start());
        entry.setFromMinutes(from == null ? null : from.minutes());
        entry.setToWeek(to.week().monday());
        entry.setToStart(to.start());
        entry.setToMinutes(to.minutes());
        entry.setDisplaced(0);
        entry.setEnded(kind == Kind.DONE);
        entry.setAfterTheFact(false);
        entries.add(entry);
        return entry;
    }

    private void answerLatest(Instant at) {
        ReasonAnswerRecord answer = new ReasonAnswerRecord();
        answer.setEntryId((long) entries.size());
        answer.setReasonId(1L + random.nextInt(REASONS));
        answer.setRecordedAt(at);
        answer.setNote(random.nextInt(3) == 0 ? "Customer " + random.nextInt(40) : null);
        answers.add(answer);
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.ofHours(9));
    }
}
