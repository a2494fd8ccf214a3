package app.waraji.planner;

import static app.waraji.db.schema.Tables.TASK;

import app.waraji.db.Database;
import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.TaskRecord;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work planned for a week without a day, until all of its time is on the grid. */
public final class TaskStore {

    public static final Topic TOPIC = new Topic("tasks");

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /**
     * With what its blocks take. The rest of a partly done one is in its minutes already, so that a rest that is taken
     * away does not bring the task back: of each lineage the eldest block counts.
     */
    private static final String UNPLACED = """
            SELECT * FROM (
              SELECT task.*, COALESCE((
                SELECT SUM(b.minutes) FROM block b
                WHERE b.task_id = task.id AND NOT b.archived AND NOT EXISTS (
                  SELECT 1 FROM block elder
                  WHERE elder.lineage_id = b.lineage_id AND elder.id < b.id AND NOT elder.archived)), 0) AS placed
              FROM task
              WHERE %s AND NOT archived)
            WHERE placed < estimate_minutes
            ORDER BY planned_week, id
            """;

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
        return unplaced(running ? "planned_week <= ?" : "planned_week = ?", week.monday());
    }

    /** Planned for no week. */
    public List<Task> someday() {
        return unplaced("planned_week IS NULL");
    }

    /** Of an activity, for whatever week. */
    public List<Task> toPlaceOf(long activityId) {
        return unplaced("activity_id = ?", activityId);
    }

    /** Every one, for whatever week. */
    public List<Task> toPlace() {
        return unplaced("TRUE");
    }

    /** What each is called, by id; removed ones too. */
    public Map<Long, String> titles() {
        return db.read(sql -> sql.select(TASK.ID, TASK.TITLE).from(TASK).fetchMap(TASK.ID, TASK.TITLE));
    }

    private List<Task> unplaced(String planned, Object... values) {
        return db.ask(sql -> sql.list(UNPLACED.formatted(planned), row -> task(row, row.number("placed")), values));
    }

    public Task add(NewTask wanted) {
        return db.change(messages.text("tasks.undo.add", wanted.title()), TOPIC, sql -> {
            TaskRecord row = sql.newRecord(TASK);
            fill(row, wanted);
            row.setCreatedAt(clock.instant());
            row.insert();
            return task(Row.of(row), 0);
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

    private static Task task(Row row, int placedMinutes) {
        LocalDate planned = row.find("planned_week", LocalDate.class);
        LocalDate first = row.find("first_week", LocalDate.class);
        return new Task(
                row.id("id"),
                row.text("title"),
                Role.valueOf(row.text("role")),
                row.find("activity_id", Long.class),
                row.number("estimate_minutes"),
                placedMinutes,
                week(planned),
                week(first == null ? planned : first),
                row.find("due_on", LocalDate.class));
    }

    private static @Nullable Week week(@Nullable LocalDate monday) {
        return monday == null ? null : new Week(monday);
    }
}
