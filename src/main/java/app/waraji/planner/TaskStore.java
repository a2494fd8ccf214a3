package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;
import static app.waraji.db.schema.Tables.TASK;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.TaskRecord;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Work planned for a week without a day, until all of its time is on the grid. */
public final class TaskStore {

    public static final Topic TOPIC = new Topic("tasks");

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    private static final app.waraji.db.schema.tables.Block ELDER = BLOCK.as("elder");

    /**
     * What its blocks take. The rest of a partly done one is in its minutes already, so that a rest that is taken away
     * does not bring the task back: of each lineage the eldest block counts.
     */
    private static final Field<BigDecimal> PLACED = DSL.coalesce(
            DSL.field(DSL.select(DSL.sum(BLOCK.MINUTES))
                    .from(BLOCK)
                    .where(
                            BLOCK.TASK_ID.eq(TASK.ID),
                            BLOCK.ARCHIVED.isFalse(),
                            DSL.notExists(DSL.selectOne()
                                    .from(ELDER)
                                    .where(
                                            ELDER.LINEAGE_ID.eq(BLOCK.LINEAGE_ID),
                                            ELDER.ID.lt(BLOCK.ID),
                                            ELDER.ARCHIVED.isFalse())))),
            BigDecimal.ZERO);

    private final Database db;
    private final Clock clock;
    private final Messages messages;
    private final DateWords words;

    public TaskStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(TaskStore.class, locale);
        this.words = new DateWords(locale);
    }

    /**
     * Not wholly placed yet: planned for this week, and, when it is the running one, left over from before. It is never
     * late before its week is over.
     */
    public List<Task> toPlace(Week week) {
        boolean running = week.contains(LocalDateTime.now(clock));
        return unplaced(running ? TASK.PLANNED_WEEK.le(week.monday()) : TASK.PLANNED_WEEK.eq(week.monday()));
    }

    /** Planned for no week. */
    public List<Task> someday() {
        return unplaced(TASK.PLANNED_WEEK.isNull());
    }

    /** Of an activity, for whatever week. */
    public List<Task> toPlaceOf(long activityId) {
        return unplaced(TASK.ACTIVITY_ID.eq(activityId));
    }

    /** Every one, for whatever week. */
    public List<Task> toPlace() {
        return unplaced(DSL.noCondition());
    }

    /** What each is called, by id; removed ones too. */
    public Map<Long, String> titles() {
        return db.read(sql -> sql.select(TASK.ID, TASK.TITLE).from(TASK).fetchMap(TASK.ID, TASK.TITLE));
    }

    private List<Task> unplaced(Condition planned) {
        return db.read(sql -> sql.select(TASK, PLACED)
                .from(TASK)
                .where(planned, TASK.ARCHIVED.isFalse(), PLACED.lt(TASK.ESTIMATE_MINUTES.cast(BigDecimal.class)))
                .orderBy(TASK.PLANNED_WEEK, TASK.ID)
                .fetch(row -> task(row.value1(), row.value2().intValue())));
    }

    public Task add(NewTask wanted) {
        return db.change(messages.text("tasks.undo.add", wanted.title()), TOPIC, sql -> {
            TaskRecord row = sql.newRecord(TASK);
            fill(row, wanted);
            row.setCreatedAt(clock.instant());
            row.insert();
            return task(row, 0);
        });
    }

    /** Makes it what the user put into its form; its blocks stay as they are. */
    public void revise(Task task, NewTask wanted) {
        change(messages.text("tasks.undo.edit", wanted.title()), task, wanted);
    }

    /** Plans it for another week, or, with null, for somewhen. */
    public void moveTo(Task task, @Nullable Week week) {
        String label = week == null
                ? messages.text("tasks.undo.someday", task.title())
                : messages.text("tasks.undo.week", task.title(), words.week(week));
        change(label, task, task.wanted().in(week));
    }

    private void change(String label, Task task, NewTask wanted) {
        db.change(
                label,
                TOPIC,
                sql -> sql.fetchOptional(TASK, TASK.ID.eq(task.id()), TASK.ARCHIVED.isFalse())
                        .map(row -> {
                            fill(row, wanted);
                            return row.update();
                        })
                        .orElse(0));
    }

    /** Nothing of it waits any more; its blocks stay. */
    public void remove(Task task) {
        db.change(
                messages.text("tasks.undo.remove", task.title()),
                TOPIC,
                sql -> sql.update(TASK)
                        .set(TASK.ARCHIVED, true)
                        .where(TASK.ID.eq(task.id()))
                        .execute());
    }

    private static void fill(TaskRecord row, NewTask wanted) {
        LocalDate week = wanted.week() == null ? null : wanted.week().monday();
        row.setTitle(wanted.title());
        row.setRole(wanted.role().name());
        row.setActivityId(wanted.activityId());
        row.setEstimateMinutes(wanted.estimateMinutes());
        if (row.getFirstWeek() == null) {
            row.setFirstWeek(row.getPlannedWeek() == null ? week : row.getPlannedWeek());
        }
        row.setPlannedWeek(week);
        row.setDueOn(wanted.dueOn());
    }

    private static Task task(TaskRecord row, int placedMinutes) {
        return new Task(
                Objects.requireNonNull(row.getId()),
                row.getTitle(),
                Role.valueOf(row.getRole()),
                row.getActivityId(),
                row.getEstimateMinutes(),
                placedMinutes,
                week(row.getPlannedWeek()),
                week(row.getFirstWeek() == null ? row.getPlannedWeek() : row.getFirstWeek()),
                row.getDueOn());
    }

    private static @Nullable Week week(@Nullable LocalDate monday) {
        return monday == null ? null : new Week(monday);
    }
}
