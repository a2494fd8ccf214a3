package app.waraji.db;

import static app.waraji.db.schema.Tables.ACTIVITY;
import static app.waraji.db.schema.Tables.IDEAL_BLOCK;
import static app.waraji.db.schema.Tables.IDEAL_WEEK;
import static app.waraji.db.schema.Tables.SETTING;
import static app.waraji.db.schema.Tables.WIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndoTest {

    private static final Topic TOPIC = new Topic("test");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final TurnedClock clock = new TurnedClock();
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void takesBackAndDoesAgainAnInsertAnUpdateAndADelete() {
        undoesAndRedoes("insert", sql -> addActivity(sql, 1, "メルマガ"));
        undoesAndRedoes(
                "update", sql -> sql.update(ACTIVITY).set(ACTIVITY.TITLE, "ブログ").execute());
        undoesAndRedoes("delete", sql -> sql.deleteFrom(ACTIVITY).execute());
    }

    @Test
    void takesBackAMergeThatInsertsAndUpdates() {
        db.record(TOPIC, sql -> addSetting(sql, "language", "ja"));
        undoesAndRedoes(
                "merge",
                sql -> sql.execute("MERGE INTO setting (name, text) KEY (name)"
                        + " VALUES ('language', 'en'), ('theme', 'dark')"));
        undoesAndRedoes(
                "upsert",
                sql -> sql.insertInto(SETTING)
                        .set(SETTING.NAME, "theme")
                        .set(SETTING.TEXT, "light")
                        .onDuplicateKeyUpdate()
                        .set(SETTING.TEXT, "light")
                        .execute());
    }

    @Test
    void takesBackManyRowsChangedByOneStatement() {
        db.record(TOPIC, sql -> {
            for (int i = 1; i <= 50; i++) {
                addActivity(sql, i, "activity " + i);
            }
            return 50;
        });
        undoesAndRedoes(
                "bulk update",
                sql -> sql.update(ACTIVITY)
                        .set(ACTIVITY.TITLE, ACTIVITY.TITLE.concat("!"))
                        .set(ACTIVITY.ARCHIVED, true)
                        .where(ACTIVITY.ID.gt(10L))
                        .execute());
        undoesAndRedoes("bulk delete", sql -> sql.deleteFrom(ACTIVITY).execute());
    }

    @Test
    void takesBackWhatADeletionTookAlong() {
        db.record(TOPIC, sql -> addIdealWeek(sql, 1, 20) + addIdealWeek(sql, 2, 3));
        undoesAndRedoes("delete", sql -> sql.deleteFrom(IDEAL_WEEK).execute());
        assertThat(db.<Integer>read(sql -> sql.fetchCount(IDEAL_BLOCK))).isZero();
        undoesAndRedoes("import", sql -> addIdealWeek(sql, 3, 5));
    }

    @Test
    void takesBackAKeyThatWasChanged() {
        db.record(TOPIC, sql -> addSetting(sql, "colour", "red"));
        undoesAndRedoes(
                "rename", sql -> sql.update(SETTING).set(SETTING.NAME, "color").execute());
    }

    @Test
    void takesBackARowThatChangedSeveralTimes() {
        undoesAndRedoes("there and further", sql -> {
            addSetting(sql, "a", "1");
            sql.update(SETTING).set(SETTING.TEXT, "2").execute();
            sql.update(SETTING).set(SETTING.TEXT, "1").execute();
            sql.deleteFrom(SETTING).execute();
            return addSetting(sql, "a", "3");
        });
    }

    @Test
    void takesBackUniqueNamesThatWereSwapped() {
        undoesAndRedoes(
                "swap",
                sql -> sql.execute("UPDATE reason SET known = 'x' WHERE known = 'MEETING'")
                        + sql.execute("UPDATE reason SET known = 'MEETING' WHERE known = 'COMPLAINT'")
                        + sql.execute("UPDATE reason SET known = 'COMPLAINT' WHERE known = 'x'"));
    }

    @Test
    void walksBackAndForthInOrder() {
        for (String name : List.of("a", "b", "c")) {
            db.change(name, TOPIC, sql -> addSetting(sql, name, "1"));
        }
        assertThat(db.undo()).contains("c");
        assertThat(db.undo()).contains("b");
        assertThat(db.undoable()).contains("a");
        assertThat(db.redoable()).contains("b");
        assertThat(db.redo()).contains("b");
        assertThat(db.redo()).contains("c");
        assertThat(db.redo()).isEmpty();
        assertThat(db.undoable()).contains("c");
    }

    @Test
    void dropsWhatCouldBeDoneAgainOnceSomethingNewIsDone() {
        db.change("a", TOPIC, sql -> addSetting(sql, "a", "1"));
        db.change("b", TOPIC, sql -> addSetting(sql, "b", "1"));
        db.undo();
        db.undo();
        db.change("c", TOPIC, sql -> addSetting(sql, "c", "1"));

        assertThat(db.redoable()).isEmpty();
        assertThat(db.redo()).isEmpty();
        assertThat(db.undo()).contains("c");
        assertThat(db.undo()).isEmpty();
        assertThat(db.redo()).contains("c");
        assertThat(db.redo()).isEmpty();
    }

    @Test
    void keepsWhatCanBeDoneAgainWhereNothingIsChanged() {
        db.change("a", TOPIC, sql -> addSetting(sql, "a", "1"));
        db.undo();
        db.change("nothing", TOPIC, sql -> 0);
        assertThat(db.redoable()).contains("a");
    }

    @Test
    void refusesWhereTheProgramChangedTheRowLaterAndChangesNothing() {
        db.change("two", TOPIC, sql -> addSetting(sql, "a", "1") + addSetting(sql, "b", "1"));
        db.record(
                TOPIC,
                sql -> sql.update(SETTING)
                        .set(SETTING.TEXT, "2")
                        .where(SETTING.NAME.eq("a"))
                        .execute());
        staysBlocked("two");

        db.record(TOPIC, sql -> sql.update(SETTING).set(SETTING.TEXT, "1").execute());
        assertThat(db.undo()).as("the way is free again").contains("two");
    }

    @Test
    void refusesWhereTheProgramDeletedTheRowLater() {
        db.change("add", TOPIC, sql -> addSetting(sql, "a", "1"));
        db.record(TOPIC, sql -> sql.deleteFrom(SETTING).execute());
        staysBlocked("add");
    }

    @Test
    void refusesWhereALaterRowPointsAtWhatItWouldDelete() {
        db.change("add activity", TOPIC, sql -> addActivity(sql, 1, "SEO"));
        db.record(TOPIC, sql -> addWin(sql, 1));
        staysBlocked("add activity");
    }

    @Test
    void refusesRatherThanTakeAlongWhatCameLater() {
        db.change("import", TOPIC, sql -> addIdealWeek(sql, 1, 2));
        db.record(TOPIC, sql -> addIdealBlock(sql, 1, "later"));
        staysBlocked("import");
    }

    @Test
    void refusesWhereSomethingElseHasTheNameNow() {
        db.record(TOPIC, sql -> addSetting(sql, "a", "1"));
        db.change("delete", TOPIC, sql -> sql.deleteFrom(SETTING).execute());
        db.record(TOPIC, sql -> addSetting(sql, "a", "2"));
        staysBlocked("delete");
    }

    @Test
    void refusesToDoAgainWhatNoLongerFits() {
        db.change("add", TOPIC, sql -> addSetting(sql, "a", "1"));
        db.undo();
        db.record(TOPIC, sql -> addSetting(sql, "a", "2"));
        List<String> before = Content.of(db);

        assertThatExceptionOfType(UndoBlocked.class)
                .isThrownBy(db::redo)
                .satisfies(blocked -> assertThat(blocked.label()).isEqualTo("add"));
        assertThat(Content.of(db)).isEqualTo(before);
        assertThat(db.redoable()).contains("add");
    }

    @Test
    void reachesNinetyDaysBackAndNoFurther() {
        db.change("old", TOPIC, sql -> addSetting(sql, "a", "1"));
        clock.turn(Duration.ofDays(90));
        assertThat(db.undoable()).contains("old");
        clock.turn(Duration.ofSeconds(1));
        assertThat(db.undoable()).isEmpty();
        assertThat(db.undo()).isEmpty();
    }

    @Test
    void doesNotReachPastAGestureThatIsOutOfReachItself() {
        db.change("today", TOPIC, sql -> addSetting(sql, "a", "1"));
        clock.turn(Duration.ofDays(-200));
        db.change("made as of long ago", TOPIC, sql -> addSetting(sql, "b", "1"));
        clock.turn(Duration.ofDays(200));
        assertThat(db.undo()).isEmpty();
    }

    private interface Gesture {
        int on(DSLContext sql);
    }

    private void undoesAndRedoes(String label, Gesture gesture) {
        List<String> before = Content.of(db);
        db.change(label, TOPIC, gesture::on);
        List<String> after = Content.of(db);
        assertThat(after).isNotEqualTo(before);

        assertThat(db.undo()).contains(label);
        assertThat(Content.of(db)).as("undo of " + label).isEqualTo(before);
        assertThat(db.redo()).contains(label);
        assertThat(Content.of(db)).as("redo of " + label).isEqualTo(after);
        assertThat(db.undo()).contains(label);
        assertThat(Content.of(db)).as("second undo of " + label).isEqualTo(before);
        assertThat(db.redo()).contains(label);
    }

    private void staysBlocked(String label) {
        List<String> before = Content.of(db);
        assertThatExceptionOfType(UndoBlocked.class)
                .isThrownBy(db::undo)
                .satisfies(blocked -> assertThat(blocked.label()).isEqualTo(label));
        assertThat(Content.of(db)).isEqualTo(before);
        assertThat(db.undoable()).contains(label);
        assertThat(db.redoable()).isEmpty();
    }

    private static int addSetting(DSLContext sql, String name, String text) {
        return sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.TEXT, text)
                .execute();
    }

    private static int addActivity(DSLContext sql, long id, String title) {
        return sql.insertInto(ACTIVITY)
                .set(ACTIVITY.ID, id)
                .set(ACTIVITY.TITLE, title)
                .set(ACTIVITY.CHANNEL, "EMAIL")
                .execute();
    }

    private int addWin(DSLContext sql, long activity) {
        return sql.insertInto(WIN)
                .set(WIN.HAPPENED_ON, DAY)
                .set(WIN.TITLE, "問い合わせ")
                .set(WIN.ACTIVITY_ID, activity)
                .set(WIN.EFFECT, "INQUIRY")
                .set(WIN.CREATED_AT, clock.instant())
                .execute();
    }

    private static int addIdealWeek(DSLContext sql, long id, int blocks) {
        int rows = sql.insertInto(IDEAL_WEEK)
                .set(IDEAL_WEEK.ID, id)
                .set(IDEAL_WEEK.NAME, "通常")
                .set(IDEAL_WEEK.PLACE, 1)
                .execute();
        for (int i = 0; i < blocks; i++) {
            rows += addIdealBlock(sql, id, "block " + i);
        }
        return rows;
    }

    private static int addIdealBlock(DSLContext sql, long week, String title) {
        return sql.insertInto(IDEAL_BLOCK)
                .set(IDEAL_BLOCK.IDEAL_WEEK_ID, week)
                .set(IDEAL_BLOCK.TITLE, title)
                .set(IDEAL_BLOCK.ROLE, "MARKETING")
                .set(IDEAL_BLOCK.WEEKDAY, 1)
                .set(IDEAL_BLOCK.STARTS_AT_MINUTE, 600)
                .set(IDEAL_BLOCK.MINUTES, 60)
                .execute();
    }
}
