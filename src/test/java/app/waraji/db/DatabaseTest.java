package app.waraji.db;

import static app.waraji.db.schema.Tables.CHANGE_LOG;
import static app.waraji.db.schema.Tables.CHANGE_ROW;
import static app.waraji.db.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final Topic SETTINGS = new Topic("settings");
    private static final Topic WINS = new Topic("wins");

    private final List<String> told = new ArrayList<>();
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, new TurnedClock());

    @BeforeEach
    void listen() {
        changes.on(Set.of(SETTINGS), () -> told.add("settings"));
        changes.on(Set.of(WINS), () -> told.add("wins"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void commitsAChangeWithItsJournal() {
        int count = db.change("名前を変更", SETTINGS, sql -> set(sql, "name", "草鞋"));

        assertThat(count).isEqualTo(1);
        assertThat(names()).containsExactly("name");
        assertThat(db.undoable()).contains("名前を変更");
        assertThat(journaledRows()).isEqualTo(1);
        assertThat(told).containsExactly("settings");
    }

    @Test
    void leavesNothingOfAChangeThatFailsAndTellsNobody() {
        assertThatIllegalStateException()
                .isThrownBy(() -> db.change("half", SETTINGS, sql -> {
                    set(sql, "first", "1");
                    throw new IllegalStateException("no more");
                }))
                .withMessage("no more");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.change("twice", SETTINGS, sql -> set(sql, "same", "1") + set(sql, "same", "2")));

        assertThat(names()).isEmpty();
        assertThat(db.undoable()).isEmpty();
        assertThat(journaledRows()).isZero();
        assertThat(told).isEmpty();

        db.record(SETTINGS, sql -> set(sql, "later", "1"));
        assertThat(journaledRows())
                .as("what follows is not journaled by what failed")
                .isZero();
    }

    @Test
    void tellsAfterTheCommitSoThatAListenerReadsTheNewState() {
        List<List<String>> read = new ArrayList<>();
        changes.on(Set.of(WINS), () -> read.add(names()));
        db.change("both", WINS, sql -> set(sql, "a", "1") + set(sql, "b", "1"));
        assertThat(read).containsExactly(List.of("a", "b"));
    }

    @Test
    void makesOneChangeOfNestedOnes() {
        db.change("outer", SETTINGS, outer -> {
            set(outer, "a", "1");
            db.change("inner", WINS, inner -> set(inner, "b", "1"));
            return set(outer, "c", "1");
        });

        assertThat(told).containsExactlyInAnyOrder("settings", "wins");
        assertThat(db.undo()).contains("outer");
        assertThat(names()).isEmpty();
        assertThat(db.undo()).isEmpty();
        assertThat(told).as("undo tells the same").hasSize(4);
    }

    @Test
    void takesBackTheWholeEvenWhereTheFailureOfAPartIsCaught() {
        assertThatIllegalStateException()
                .isThrownBy(() -> db.change("outer", SETTINGS, outer -> {
                    try {
                        db.change("inner", WINS, inner -> {
                            set(inner, "a", "1");
                            throw new IllegalArgumentException("inner");
                        });
                    } catch (IllegalArgumentException e) {
                        return set(outer, "b", "1");
                    }
                    return 0;
                }))
                .withMessageContaining("part of this change failed");

        assertThat(names()).isEmpty();
        assertThat(told).isEmpty();
        db.change("after", SETTINGS, sql -> set(sql, "c", "1"));
        assertThat(names()).containsExactly("c");
    }

    @Test
    void recordsWithoutAJournalWhateverIsWithin() {
        db.record(SETTINGS, outer -> db.change("inner", WINS, inner -> set(inner, "a", "1")));
        assertThat(names()).containsExactly("a");
        assertThat(db.undoable()).isEmpty();
        assertThat(told).containsExactlyInAnyOrder("settings", "wins");
    }

    @Test
    void journalsWhatIsRecordedWithinAChange() {
        db.change("outer", SETTINGS, outer -> db.record(WINS, inner -> set(inner, "a", "1")));
        db.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNoEntryOfAChangeThatChangedNothing() {
        db.record(SETTINGS, sql -> set(sql, "name", "same"));
        told.clear();

        db.change("nothing", SETTINGS, sql -> 0);
        db.change(
                "no such row",
                SETTINGS,
                sql -> sql.deleteFrom(SETTING).where(SETTING.NAME.eq("none")).execute());
        db.change(
                "the same again",
                SETTINGS,
                sql -> sql.update(SETTING).set(SETTING.TEXT, "same").execute());

        assertThat(db.undoable()).isEmpty();
        assertThat(db.<Integer>read(sql -> sql.fetchCount(CHANGE_LOG))).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void takesBackWhatAReadWrote() {
        db.read(sql -> set(sql, "stray", "1"));
        db.change("real", SETTINGS, sql -> set(sql, "real", "1"));
        assertThat(names()).containsExactly("real");
    }

    @Test
    void readsItsOwnWritesWithinAChange() {
        List<String> seen = db.change("add", SETTINGS, sql -> {
            set(sql, "a", "1");
            return names();
        });
        assertThat(seen).containsExactly("a");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void refusesToUndoInTheMiddleOfAChange() {
        db.change("first", SETTINGS, sql -> set(sql, "a", "1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> db.change("second", SETTINGS, sql -> {
                    set(sql, "b", "1");
                    return db.undo();
                }));
        assertThat(names()).containsExactly("a");
    }

    @Test
    void cutsALabelThatIsTooLongButNoCharacterInTwo() {
        String label = "x".repeat(399) + "😀😀";
        db.change(label, SETTINGS, sql -> set(sql, "a", "1"));
        assertThat(db.undoable()).contains("x".repeat(399));
    }

    @Test
    void servesManyThreadsOneAfterTheOther() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String prefix = "thread " + i + " ";
            threads.add(new Thread(() -> {
                for (int j = 0; j < 25; j++) {
                    String name = prefix + j;
                    db.change(name, SETTINGS, sql -> set(sql, name, "1"));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(names()).hasSize(100);
        for (int i = 0; i < 100; i++) {
            assertThat(db.undo()).isPresent();
        }
        assertThat(names()).isEmpty();
    }

    private static int set(DSLContext sql, String name, String text) {
        return sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.TEXT, text)
                .execute();
    }

    private List<String> names() {
        return db.read(sql ->
                sql.select(SETTING.NAME).from(SETTING).orderBy(SETTING.NAME).fetch(SETTING.NAME));
    }

    private int journaledRows() {
        return db.<Integer>read(sql -> sql.fetchCount(CHANGE_ROW));
    }
}
