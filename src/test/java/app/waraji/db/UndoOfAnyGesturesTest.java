package app.waraji.db;

import static app.waraji.db.schema.Tables.ACTIVITY;
import static app.waraji.db.schema.Tables.SETTING;
import static app.waraji.db.schema.Tables.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done: taking it all back ends where it began, doing it all again ends where it stood. */
class UndoOfAnyGesturesTest {

    private static final Topic TOPIC = new Topic("test");

    private final TurnedClock clock = new TurnedClock();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endsWhereItBeganAndWhereItStood(long seed) {
        Random random = new Random(seed);
        try (Database db = Database.inMemory(new Changes(Runnable::run), clock)) {
            List<List<String>> states = new ArrayList<>();
            states.add(Content.of(db));
            for (int i = 0; i < 40; i++) {
                db.change("gesture " + i, TOPIC, sql -> steps(sql, random));
                if (db.undoable().filter(("gesture " + i)::equals).isPresent()) {
                    states.add(Content.of(db));
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                db.undo();
                assertThat(Content.of(db)).isEqualTo(states.get(i));
            }
            assertThat(db.undoable()).isEmpty();
            for (List<String> state : states.subList(1, states.size())) {
                db.redo();
                assertThat(Content.of(db)).isEqualTo(state);
            }
        }
    }

    private int steps(DSLContext sql, Random random) {
        int steps = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            step(sql, random);
        }
        return steps;
    }

    private int step(DSLContext sql, Random random) {
        long id = 1L + random.nextInt(6);
        String text = "text " + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> sql.execute("MERGE INTO setting (name, text) KEY (name) VALUES (?, ?)", "s" + id, text);
            case 1 -> sql.update(SETTING).set(SETTING.TEXT, text).execute();
            case 2 -> sql.deleteFrom(SETTING).where(SETTING.NAME.eq("s" + id)).execute();
            case 3 -> sql.execute("MERGE INTO activity (id, title, channel) KEY (id) VALUES (?, ?, 'SEO')", id, text);
            case 4 ->
                sql.insertInto(TASK)
                        .set(TASK.TITLE, text)
                        .set(TASK.ROLE, "MARKETING")
                        .set(
                                TASK.ACTIVITY_ID,
                                sql.select(ACTIVITY.ID)
                                        .from(ACTIVITY)
                                        .orderBy(ACTIVITY.ID)
                                        .limit(1)
                                        .fetchOne(ACTIVITY.ID))
                        .set(TASK.ESTIMATE_MINUTES, 30)
                        .set(TASK.CREATED_AT, clock.instant())
                        .execute();
            default -> sql.deleteFrom(TASK).execute() + sql.deleteFrom(ACTIVITY).execute();
        };
    }
}
