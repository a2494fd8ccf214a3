package app.waraji.rules;

import static app.waraji.db.schema.Tables.BLOCK;
import static app.waraji.db.schema.Tables.CHANGE_LOG;
import static app.waraji.db.schema.Tables.CHANGE_ROW;
import static app.waraji.db.schema.Tables.LEDGER_ENTRY;
import static app.waraji.db.schema.Tables.REASON_ANSWER;
import static app.waraji.db.schema.Tables.SERIES;
import static app.waraji.db.schema.Tables.TASK;
import static app.waraji.db.schema.Tables.WIN;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.rules.history.BlockFact;
import app.waraji.rules.history.GestureFact;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.ReasonFact;
import app.waraji.rules.history.SeriesFact;
import app.waraji.rules.history.TaskFact;
import app.waraji.rules.history.WinFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads plans and wins as facts that know since when they were known. It writes nothing. */
public final class FactStore {

    private static final Pattern ID = Pattern.compile("\"ID\":\"?(-?\\d+)", Pattern.CASE_INSENSITIVE);

    private final Database db;
    private final ReasonStore reasons;
    private final Messages reasonWords;

    public FactStore(Database db, Locale locale) {
        this.db = db;
        this.reasons = new ReasonStore(db, locale);
        this.reasonWords = Messages.of(ReasonStore.class, locale);
    }

    /** All work that is still open, and all that was planned for this week or a later one. */
    public PlanFacts plan(Week since) {
        Select<Record1<Long>> lineages = DSL.select(BLOCK.LINEAGE_ID)
                .from(BLOCK)
                .where(BLOCK.PLANNED_WEEK
                        .ge(since.monday())
                        .or(BLOCK.STATE.eq(BlockState.OPEN.name()).and(BLOCK.ARCHIVED.isFalse())));
        return db.read(sql -> {
            Map<Long, Reason> named = reasons.byId();
            Reason notKnown = reasons.notKnown();
            return new PlanFacts(
                    blocks(sql, BLOCK.LINEAGE_ID.in(lineages)),
                    gestures(sql, lineages, named, notKnown),
                    tasks(sql),
                    series(sql),
                    notKnown,
                    notKnown.label(reasonWords));
        });
    }

    /** All of them, with the time at which they were logged. */
    public List<WinFact> wins() {
        return db.read(sql -> sql.select(WIN.ID, WIN.HAPPENED_ON, WIN.TITLE, WIN.ACTIVITY_ID, WIN.CREATED_AT)
                .from(WIN)
                .orderBy(WIN.HAPPENED_ON, WIN.ID)
                .fetch(row -> new WinFact(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
    }

    private static List<BlockFact> blocks(DSLContext sql, Condition which) {
        return sql.select(
                        BLOCK.ID,
                        BLOCK.LINEAGE_ID,
                        BLOCK.TASK_ID,
                        BLOCK.SERIES_ID,
                        BLOCK.ACTIVITY_ID,
                        BLOCK.TITLE,
                        BLOCK.ROLE,
                        BLOCK.PLANNED_WEEK,
                        BLOCK.STARTS_AT,
                        BLOCK.MINUTES,
                        BLOCK.STATE,
                        BLOCK.ARCHIVED,
                        BLOCK.PLACED_AT)
                .from(BLOCK)
                .where(which)
                .orderBy(BLOCK.ID)
                .fetch(row -> new BlockFact(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7().equals(Role.MARKETING.name()),
                        new Week(row.value8()),
                        slot(row.value9(), row.value10()),
                        row.value11().equals(BlockState.OPEN.name()),
                        Boolean.TRUE.equals(row.value12()),
                        row.value13()));
    }

    private List<GestureFact> gestures(
            DSLContext sql, Select<Record1<Long>> lineages, Map<Long, Reason> named, Reason notKnown) {
        Map<Long, List<ReasonFact>> answers = new HashMap<>();
        sql.select(REASON_ANSWER.ENTRY_ID, REASON_ANSWER.REASON_ID, REASON_ANSWER.NOTE, REASON_ANSWER.RECORDED_AT)
                .from(REASON_ANSWER)
                .join(LEDGER_ENTRY)
                .on(LEDGER_ENTRY.ID.eq(REASON_ANSWER.ENTRY_ID))
                .where(LEDGER_ENTRY.LINEAGE_ID.in(lineages))
                .orderBy(REASON_ANSWER.ID)
                .forEach(row -> {
                    Reason reason = named.getOrDefault(row.value2(), notKnown);
                    answers.computeIfAbsent(row.value1(), entry -> new ArrayList<>(1))
                            .add(new ReasonFact(
                                    reason,
                                    reason.label(reasonWords),
                                    Objects.requireNonNullElse(row.value3(), ""),
                                    row.value4()));
                });
        return sql.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.LINEAGE_ID.in(lineages))
                .orderBy(LEDGER_ENTRY.ID)
                .fetch(row -> new GestureFact(
                        new LedgerEntry(
                                row.getId(),
                                row.getBlockId(),
                                row.getLineageId(),
                                LedgerEntry.Kind.valueOf(row.getKind()),
                                row.getRecordedAt(),
                                slot(row.getFromStart(), row.getFromMinutes()),
                                slot(row.getToStart(), row.getToMinutes()),
                                row.getDisplaced(),
                                row.getEnded(),
                                row.getAfterTheFact(),
                                notKnown),
                        answers.getOrDefault(row.getId(), List.of())));
    }

    private static List<TaskFact> tasks(DSLContext sql) {
        Map<Long, Instant> touched = touchedTasks(sql);
        return sql.selectFrom(TASK)
                .orderBy(TASK.ID)
                .fetch(row -> new TaskFact(
                        row.getId(),
                        row.getTitle(),
                        row.getRole().equals(Role.MARKETING.name()),
                        row.getActivityId(),
                        row.getEstimateMinutes(),
                        week(row.getPlannedWeek()),
                        row.getDueOn(),
                        Boolean.TRUE.equals(row.getArchived()),
                        row.getCreatedAt(),
                        touched.getOrDefault(row.getId(), row.getCreatedAt())));
    }

    /** The journal knows when a task's form was last changed, as far as it reaches back. */
    private static Map<Long, Instant> touchedTasks(DSLContext sql) {
        Map<Long, Instant> touched = new HashMap<>();
        sql.select(CHANGE_LOG.MADE_AT, CHANGE_ROW.ROW_AFTER)
                .from(CHANGE_ROW)
                .join(CHANGE_LOG)
                .on(CHANGE_LOG.ID.eq(CHANGE_ROW.CHANGE_ID))
                .where(CHANGE_ROW.TABLE_NAME.eq("TASK"), CHANGE_ROW.ROW_AFTER.isNotNull(), CHANGE_LOG.STATE.eq("DONE"))
                .orderBy(CHANGE_LOG.ID)
                .forEach(row -> {
                    Matcher id = ID.matcher(row.value2());
                    if (id.find()) {
                        touched.put(Long.valueOf(id.group(1)), row.value1());
                    }
                });
        return touched;
    }

    private static List<SeriesFact> series(DSLContext sql) {
        return sql.select(SERIES.ID, SERIES.TITLE, SERIES.UNTIL, SERIES.ARCHIVED)
                .from(SERIES)
                .fetch(row ->
                        new SeriesFact(row.value1(), row.value2(), row.value3(), Boolean.TRUE.equals(row.value4())));
    }

    private static @Nullable Slot slot(@Nullable LocalDateTime start, @Nullable Integer minutes) {
        return start == null || minutes == null || minutes < 1 ? null : new Slot(start, minutes);
    }

    private static @Nullable Week week(@Nullable LocalDate monday) {
        return monday == null ? null : new Week(monday);
    }
}
