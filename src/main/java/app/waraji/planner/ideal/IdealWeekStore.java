package app.waraji.planner.ideal;

import static app.waraji.db.schema.Tables.IDEAL_BLOCK;
import static app.waraji.db.schema.Tables.IDEAL_WEEK;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.IdealBlockRecord;
import app.waraji.db.schema.tables.records.IdealWeekRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** The ideal weeks, in the order the user put them in, and their blocks. */
public final class IdealWeekStore {

    public static final Topic TOPIC = new Topic("ideal");

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    private final Database db;
    private final Messages messages;

    public IdealWeekStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(IdealWeekStore.class, locale);
    }

    public List<IdealWeek> all() {
        return db.read(sql -> {
            Map<Long, List<IdealBlock>> blocks = sql.selectFrom(IDEAL_BLOCK)
                    .orderBy(IDEAL_BLOCK.WEEKDAY, IDEAL_BLOCK.STARTS_AT_MINUTE, IDEAL_BLOCK.ID)
                    .fetchGroups(IDEAL_BLOCK.IDEAL_WEEK_ID, IdealWeekStore::block);
            return sql.selectFrom(IDEAL_WEEK)
                    .where(IDEAL_WEEK.ARCHIVED.isFalse())
                    .orderBy(IDEAL_WEEK.PLACE, IDEAL_WEEK.ID)
                    .fetch(row ->
                            new IdealWeek(row.getId(), row.getName(), blocks.getOrDefault(row.getId(), List.of())));
        });
    }

    /**
     * Adds one after the others.
     *
     * @param blocks in whatever week; their days and hours count
     * @return its id
     */
    public long add(String name, List<NewBlock> blocks) {
        return db.change(messages.text("ideal.undo.add", name), TOPIC, sql -> {
            IdealWeekRecord row = sql.newRecord(IDEAL_WEEK);
            row.setName(name);
            row.setPlace(all().size() + 1);
            row.insert();
            long id = Objects.requireNonNull(row.getId());
            blocks.forEach(block -> insert(sql, id, block));
            return id;
        });
    }

    public void rename(IdealWeek week, String name) {
        db.change(
                messages.text("ideal.undo.rename", week.name(), name),
                TOPIC,
                sql -> sql.update(IDEAL_WEEK)
                        .set(IDEAL_WEEK.NAME, name)
                        .where(IDEAL_WEEK.ID.eq(week.id()))
                        .execute());
    }

    /** The blocks that were made of it stay. */
    public void remove(IdealWeek week) {
        db.change(
                messages.text("ideal.undo.remove", week.name()),
                TOPIC,
                sql -> sql.update(IDEAL_WEEK)
                        .set(IDEAL_WEEK.ARCHIVED, true)
                        .where(IDEAL_WEEK.ID.eq(week.id()))
                        .execute());
    }

    /**
     * Puts it so many places further down the list; beyond an end of the list it stays.
     *
     * @param by less than none: further up
     */
    public void reorder(IdealWeek week, int by) {
        db.change(messages.text("ideal.undo.reorder", week.name()), TOPIC, sql -> {
            List<Long> ids = new ArrayList<>(all().stream().map(IdealWeek::id).toList());
            int from = ids.indexOf(week.id());
            int to = from + by;
            if (from >= 0 && to >= 0 && to < ids.size()) {
                ids.add(to, ids.remove(from));
                for (int i = 0; i < ids.size(); i++) {
                    sql.update(IDEAL_WEEK)
                            .set(IDEAL_WEEK.PLACE, i + 1)
                            .where(IDEAL_WEEK.ID.eq(ids.get(i)))
                            .execute();
                }
            }
            return true;
        });
    }

    /**
     * Adds a block.
     *
     * @param block in whatever week; its day and hours count
     * @return its id
     */
    public long addBlock(IdealWeek week, NewBlock block) {
        return db.change(
                messages.text("ideal.undo.addBlock", block.title(), week.name()),
                TOPIC,
                sql -> insert(sql, week.id(), block));
    }

    /** Makes a block another; nothing happens where it is gone. */
    public void changeBlock(IdealWeek week, long blockId, NewBlock wanted) {
        db.change(messages.text("ideal.undo.changeBlock", wanted.title(), week.name()), TOPIC, sql -> {
            sql.fetchOptional(IDEAL_BLOCK, IDEAL_BLOCK.ID.eq(blockId)).ifPresent(fill(wanted));
            return true;
        });
    }

    public void removeBlock(IdealWeek week, long blockId) {
        db.change(
                messages.text("ideal.undo.removeBlock", week.name()),
                TOPIC,
                sql -> sql.deleteFrom(IDEAL_BLOCK)
                        .where(IDEAL_BLOCK.ID.eq(blockId))
                        .execute());
    }

    private static long insert(DSLContext sql, long weekId, NewBlock block) {
        IdealBlockRecord row = sql.newRecord(IDEAL_BLOCK);
        row.setIdealWeekId(weekId);
        fill(block).accept(row);
        return Objects.requireNonNull(row.getId());
    }

    private static Consumer<IdealBlockRecord> fill(NewBlock block) {
        return row -> {
            LocalDateTime start = block.slot().start();
            row.setTitle(block.title());
            row.setRole(block.role().name());
            row.setActivityId(block.activityId());
            row.setWeekday(start.getDayOfWeek().getValue());
            row.setStartsAtMinute(start.getHour() * 60 + start.getMinute());
            row.setMinutes(block.slot().minutes());
            row.setIsProtected(block.isProtected());
            row.store();
        };
    }

    private static IdealBlock block(IdealBlockRecord row) {
        return new IdealBlock(
                Objects.requireNonNull(row.getId()),
                row.getTitle(),
                Role.valueOf(row.getRole()),
                row.getActivityId(),
                DayOfWeek.of(row.getWeekday()),
                row.getStartsAtMinute(),
                row.getMinutes(),
                row.getIsProtected() != null && row.getIsProtected());
    }
}
