package app.waraji.rules;

import static app.waraji.db.schema.Tables.CHANGE_LOG;
import static app.waraji.db.schema.Tables.CHANGE_ROW;
import static app.waraji.db.schema.Tables.SERIES;
import static app.waraji.db.schema.Tables.TASK;
import static app.waraji.db.schema.Tables.WIN;

import app.waraji.db.Cells;
import app.waraji.db.Database;
import app.waraji.db.PlainSql;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads plans and wins as facts that know since when they were known. It writes nothing. */
public final class FactStore {

    private static final Pattern ID = Pattern.compile("\"ID\":\"?(-?\\d+)", Pattern.CASE_INSENSITIVE);

    private static final String LINEAGES =
            "SELECT lineage_id FROM block WHERE planned_week >= ? OR (state = 'OPEN' AND NOT archived)";

    // Whole tables are read and most rows kept: quicker than to have each looked up by its lineage.
    private static final String BLOCKS = "SELECT id, lineage_id, task_id, series_id, activity_id, title, role,"
            + " planned_week, starts_at, minutes, state, archived, placed_at FROM block";
    private static final String GESTURES = "SELECT id, block_id, lineage_id, kind, recorded_at, from_start,"
            + " from_minutes, to_start, to_minutes, displaced, ended, after_the_fact FROM ledger_entry";

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
        return db.ask(sql -> {
            Map<Long, Reason> named = reasons.byId();
            Reason notKnown = reasons.notKnown();
            Set<Long> lineages = new HashSet<>();
            sql.each(LINEAGES, row -> lineages.add(row.id(1)), since.monday());
            return new PlanFacts(
                    blocks(sql, lineages),
                    gestures(sql, lineages, answers(sql, named, notKnown), notKnown),
                    db.read(FactStore::tasks),
                    db.read(FactStore::series),
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

    private static List<BlockFact> blocks(PlainSql sql, Set<Long> lineages) {
        List<BlockFact> blocks = new ArrayList<>();
        sql.each(BLOCKS, row -> {
            if (lineages.contains(row.id(2))) {
                blocks.add(block(row));
            }
        });
        blocks.sort(Comparator.comparingLong(BlockFact::id));
        return blocks;
    }

    private static BlockFact block(Cells row) {
        return new BlockFact(
                row.id(1),
                row.id(2),
                row.idOrNull(3),
                row.idOrNull(4),
                row.idOrNull(5),
                row.text(6),
                row.text(7).equals(Role.MARKETING.name()),
                new Week(get(row, 8, LocalDate.class)),
                slot(row, 9),
                row.text(11).equals(BlockState.OPEN.name()),
                row.is(12),
                get(row, 13, Instant.class));
    }

    private Map<Long, List<ReasonFact>> answers(PlainSql sql, Map<Long, Reason> named, Reason notKnown) {
        Map<Long, String> labels = new HashMap<>();
        Map<Long, List<ReasonFact>> answers = new HashMap<>();
        sql.each("SELECT entry_id, reason_id, note, recorded_at FROM reason_answer ORDER BY id", row -> {
            Reason reason = named.getOrDefault(row.id(2), notKnown);
            String label = labels.computeIfAbsent(reason.id(), id -> reason.label(reasonWords));
            answers.computeIfAbsent(row.id(1), entry -> new ArrayList<>(1))
                    .add(new ReasonFact(reason, label, row.text(3), get(row, 4, Instant.class)));
        });
        return answers;
    }

    private static List<GestureFact> gestures(
            PlainSql sql, Set<Long> lineages, Map<Long, List<ReasonFact>> answers, Reason notKnown) {
        List<GestureFact> gestures = new ArrayList<>();
        sql.each(GESTURES, row -> {
            if (lineages.contains(row.id(3))) {
                gestures.add(new GestureFact(entry(row, notKnown), answers.getOrDefault(row.id(1), List.of())));
            }
        });
        gestures.sort(Comparator.comparingLong(each -> each.entry().id()));
        return gestures;
    }

    private static LedgerEntry entry(Cells row, Reason notKnown) {
        return new LedgerEntry(
                row.id(1),
                row.id(2),
                row.id(3),
                LedgerEntry.Kind.valueOf(row.text(4)),
                get(row, 5, Instant.class),
                slot(row, 6),
                slot(row, 8),
                row.number(10),
                row.is(11),
                row.is(12),
                notKnown);
    }

    private static <T> T get(Cells row, int place, Class<T> type) {
        return Objects.requireNonNull(row.find(place, type));
    }

    /** The minutes stand beside the start. */
    private static @Nullable Slot slot(Cells row, int place) {
        int minutes = row.number(place + 1);
        LocalDateTime start = minutes < 1 ? null : row.find(place, LocalDateTime.class);
        return start == null ? null : new Slot(start, minutes);
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

    private static @Nullable Week week(@Nullable LocalDate monday) {
        return monday == null ? null : new Week(monday);
    }
}
