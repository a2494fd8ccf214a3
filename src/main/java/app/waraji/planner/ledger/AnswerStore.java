package app.waraji.planner.ledger;

import static app.waraji.db.schema.Tables.REASON_ANSWER;

import app.waraji.db.Database;
import app.waraji.db.PlainSql;
import app.waraji.db.Row;
import app.waraji.kernel.Messages;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.impl.DSL;

/** What the user answered when asked why: a reason and perhaps a note. Answers are only appended; the latest stands. */
public final class AnswerStore {

    /** How many earlier notes are offered again. */
    private static final int NOTES = 200;

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    AnswerStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(AnswerStore.class, locale);
    }

    /** Gives the reason for what one gesture displaced; notes stay. */
    public void give(List<Displacement> displacements, Reason reason) {
        give(displacements, reason, Displacement::note);
    }

    /**
     * The same, with a word on whose work it was that came between.
     *
     * @param note empty for none
     */
    public void give(List<Displacement> displacements, Reason reason, String note) {
        give(displacements, reason, displacement -> note);
    }

    private void give(List<Displacement> displacements, Reason reason, Function<Displacement, String> notes) {
        if (displacements.isEmpty()) {
            return;
        }
        db.change(label(displacements.get(0), reason, notes), LedgerStore.TOPIC, sql -> {
            for (Displacement displacement : displacements) {
                String note = notes.apply(displacement).strip();
                sql.insertInto(REASON_ANSWER)
                        .set(REASON_ANSWER.ENTRY_ID, displacement.id())
                        .set(REASON_ANSWER.REASON_ID, reason.id())
                        .set(REASON_ANSWER.RECORDED_AT, clock.instant())
                        .set(REASON_ANSWER.NOTE, note.isEmpty() ? null : note)
                        .execute();
            }
            return true;
        });
    }

    private String label(Displacement first, Reason reason, Function<Displacement, String> notes) {
        String note = notes.apply(first).strip();
        String why = reason.label(messages);
        return note.isEmpty()
                ? messages.text("ledger.undo.answer", first.title(), why)
                : messages.text("ledger.undo.answerWithNote", first.title(), why, note);
    }

    /** What was noted before, each once, the latest first. */
    public List<String> notes() {
        return db.read(sql -> sql.select(REASON_ANSWER.NOTE)
                .from(REASON_ANSWER)
                .where(REASON_ANSWER.NOTE.isNotNull())
                .groupBy(REASON_ANSWER.NOTE)
                .orderBy(DSL.max(REASON_ANSWER.ID).desc())
                .limit(NOTES)
                .fetch(REASON_ANSWER.NOTE));
    }

    /** What one row was answered with. */
    record Given(long reason, String note) {}

    /**
     * For each answered row its latest answer.
     *
     * @param which of the rows e
     */
    static Map<Long, Given> standing(PlainSql sql, String which, Object... values) {
        Map<Long, Given> latest = new HashMap<>();
        sql.list(
                "SELECT a.* FROM reason_answer a JOIN ledger_entry e ON e.id = a.entry_id WHERE " + which
                        + " ORDER BY a.id",
                row -> latest.put(row.id("entry_id"), given(row)),
                values);
        return latest;
    }

    private static Given given(Row row) {
        return new Given(row.id("reason_id"), Objects.requireNonNullElse(row.find("note", String.class), ""));
    }
}
