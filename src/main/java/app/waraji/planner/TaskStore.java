package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;
import static app.waraji.db.schema.Tables.TASK;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.TaskRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Work planned for a week without a day. */
public final class TaskStore {

    public static final Topic TOPIC = new Topic("tasks");

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    public TaskStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(TaskStore.class, locale);
    }

    /** Not yet placed: planned for this week, and, when it is the running one, left over from before. */
    public List<Task> toPlace(Week week) {
        boolean running = week.contains(LocalDateTime.now(clock));
        return db.read(sql -> sql.selectFrom(TASK)
                .where(
                        running ? TASK.PLANNED_WEEK.le(week.monday()) : TASK.PLANNED_WEEK.eq(week.monday()),
                        TASK.ARCHIVED.isFalse(),
                        DSL.notExists(
                                DSL.selectOne().from(BLOCK).where(BLOCK.TASK_ID.eq(TASK.ID), BLOCK.ARCHIVED.isFalse())))
                .orderBy(TASK.PLANNED_WEEK, TASK.ID)
                .fetch(TaskStore::task));
    }

    /** Adds work for a week, or, with null, for somewhen. */
    public Task add(String title, Role role, @Nullable Long activityId, int estimateMinutes, @Nullable Week week) {
        return db.change(messages.text("tasks.undo.add", title), TOPIC, sql -> {
            TaskRecord row = sql.newRecord(TASK);
            row.setTitle(title);
            row.setRole(role.name());
            row.setActivityId(activityId);
            row.setEstimateMinutes(estimateMinutes);
            row.setPlannedWeek(week == null ? null : week.monday());
            row.setCreatedAt(clock.instant());
            row.insert();
            return task(row);
        });
    }

    /** Its blocks stay. */
    public void remove(Task task) {
        db.change(
                messages.text("tasks.undo.remove", task.title()),
                TOPIC,
                sql -> sql.update(TASK)
                        .set(TASK.ARCHIVED, true)
                        .where(TASK.ID.eq(task.id()))
                        .execute());
    }

    private static Task task(TaskRecord row) {
        return new Task(
                Objects.requireNonNull(row.getId()),
                row.getTitle(),
                Role.valueOf(row.getRole()),
                row.getActivityId(),
                row.getEstimateMinutes(),
                row.getPlannedWeek() == null ? null : new Week(row.getPlannedWeek()));
    }
}
