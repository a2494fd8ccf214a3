package app.waraji.calendar;

import static app.waraji.db.schema.Tables.CALENDAR;
import static app.waraji.db.schema.Tables.CALENDAR_COPY;
import static app.waraji.db.schema.Tables.COMMITMENT;

import app.waraji.db.Database;
import app.waraji.db.PlainSql;
import app.waraji.db.Row;
import app.waraji.kernel.Topic;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/**
 * Copies of calendars with the rows laid out of them. Those may be 100,000, so they are written and deleted in steps,
 * between which any gesture finds its turn; nobody sees them before the last step.
 */
public final class CopyStore {

    /** Of steps that nobody can see. */
    private static final Topic STEPS = new Topic("calendar-copy");

    private static final int ROWS_A_STEP = 2_000;
    private static final int LONGEST_TEXT = 1000;

    /** Stands in a statement where the times of the rows come. */
    private static final LocalDateTime NO_TIME = LocalDateTime.MIN;

    /** Undo may point back to a copy for so long; a day more than it reaches. */
    private static final Duration KEPT = Duration.ofDays(91);

    /** Of copies that only undo may point to, so many of the newest keep their rows; the others have their file. */
    private static final int READY_COPIES = 3;

    /** A copy that rows are asked of. */
    private record Rows(long copy, int edition, int longestDays) {}

    /** A copy whose file has to answer; the edition tells one file of it from the next. */
    record Beyond(long copy, int edition) {}

    /**
     * What calendars hold of some days: those laid out that far answer by their rows, the others by their files, and
     * none by both.
     */
    record Answer(List<Commitment> rows, List<Beyond> beyond) {}

    private final Database db;
    private final Clock clock;
    private final Set<Long> beingWritten = ConcurrentHashMap.newKeySet();

    CopyStore(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Makes a copy that no calendar points to yet. Where it fails or is cancelled, none is left. */
    long make(ReadCalendar read, Progress progress) {
        clean();
        long copy = db.record(
                STEPS,
                sql -> sql.insertInto(CALENDAR_COPY)
                        .set(CALENDAR_COPY.CONTENT, "")
                        .set(CALENDAR_COPY.UNREAD, "")
                        .set(CALENDAR_COPY.READ_AT, clock.instant())
                        .set(CALENDAR_COPY.LAID_OUT_FROM, read.from())
                        .set(CALENDAR_COPY.LAID_OUT_TO, read.to())
                        .set(CALENDAR_COPY.EDITION, 0)
                        .set(CALENDAR_COPY.LONGEST_DAYS, 0)
                        .returningResult(CALENDAR_COPY.ID)
                        .fetchSingle(Record1::value1));
        write(copy, 0, read, STEPS, progress);
        return copy;
    }

    /** Puts what was read now in the place of what was read before. Where it fails or is cancelled, that stays. */
    void renew(long copy, ReadCalendar read, Topic topic, Progress progress) {
        int before = db.read(sql -> sql.select(CALENDAR_COPY.EDITION)
                .from(CALENDAR_COPY)
                .where(CALENDAR_COPY.ID.eq(copy))
                .fetchSingle(Record1::value1));
        write(copy, before, read, topic, progress);
        delete(COMMITMENT.COPY_ID.eq(copy).and(COMMITMENT.EDITION.ne(before + 1)));
    }

    /** Of all calendars, for the days up to before {@code to}; in no order. */
    Answer touching(LocalDate from, LocalDate to) {
        return db.ask(sql -> new Answer(rows(sql, from, to), beyond(sql, from, to)));
    }

    /** The file of that edition; empty where the copy is gone or renewed by now. */
    Optional<String> file(Beyond copy) {
        return db.read(sql -> sql.select(CALENDAR_COPY.CONTENT)
                .from(CALENDAR_COPY)
                .where(CALENDAR_COPY.ID.eq(copy.copy()), CALENDAR_COPY.EDITION.eq(copy.edition()))
                .fetchOptional(Record1::value1));
    }

    private static List<Commitment> rows(PlainSql sql, LocalDate from, LocalDate to) {
        List<Rows> laidOut = sql.list(
                "SELECT p.id, p.edition, p.longest_days FROM calendar c JOIN calendar_copy p ON p.id = c.copy_id"
                        + " WHERE p.laid_out_from <= ? AND p.laid_out_to >= ?",
                row -> new Rows(row.id("id"), row.number("edition"), row.number("longest_days")),
                from,
                to);
        List<Commitment> found = new ArrayList<>();
        for (Rows rows : laidOut) {
            found.addAll(sql.list(
                    "SELECT * FROM commitment WHERE copy_id = ? AND edition = ?"
                            + " AND starts_at < ? AND starts_at >= ? AND ends_at >= ?",
                    CopyStore::commitment,
                    rows.copy(),
                    rows.edition(),
                    to.atStartOfDay(),
                    from.minusDays(rows.longestDays()).atStartOfDay(),
                    from.atStartOfDay()));
        }
        return found.stream().filter(its -> its.touches(from, to)).toList();
    }

    private static List<Beyond> beyond(PlainSql sql, LocalDate from, LocalDate to) {
        return sql.list(
                "SELECT p.id, p.edition FROM calendar c JOIN calendar_copy p ON p.id = c.copy_id"
                        + " WHERE p.laid_out_from > ? OR p.laid_out_to < ? ORDER BY c.id",
                row -> new Beyond(row.id("id"), row.number("edition")),
                from,
                to);
    }

    private static Commitment commitment(Row row) {
        return new Commitment(
                row.text("uid"),
                row.text("title"),
                row.get("starts_at", LocalDateTime.class),
                row.get("ends_at", LocalDateTime.class),
                row.is("all_day"));
    }

    private void write(long copy, int before, ReadCalendar read, Topic topic, Progress progress) {
        beingWritten.add(copy);
        boolean whole = false;
        try {
            List<Commitment> rows = read.laidOut();
            for (int from = 0; from < rows.size(); from += ROWS_A_STEP) {
                int to = Math.min(rows.size(), from + ROWS_A_STEP);
                List<Commitment> step = rows.subList(from, to);
                db.record(STEPS, sql -> insert(sql, copy, before + 1, step));
                progress.reached((double) to / rows.size());
            }
            db.record(
                    topic,
                    sql -> sql.update(CALENDAR_COPY)
                            .set(CALENDAR_COPY.CONTENT, read.file().text())
                            .set(CALENDAR_COPY.UNREAD, UnreadText.write(read.unread()))
                            .set(CALENDAR_COPY.READ_AT, clock.instant())
                            .set(CALENDAR_COPY.LAID_OUT_FROM, read.from())
                            .set(CALENDAR_COPY.LAID_OUT_TO, read.to())
                            .set(CALENDAR_COPY.EDITION, before + 1)
                            .set(CALENDAR_COPY.LONGEST_DAYS, read.longestDays())
                            .setNull(CALENDAR_COPY.FAILING_SINCE)
                            .setNull(CALENDAR_COPY.FAILURE)
                            .where(CALENDAR_COPY.ID.eq(copy))
                            .execute());
            whole = true;
        } finally {
            if (!whole) {
                delete(COMMITMENT.COPY_ID.eq(copy).and(COMMITMENT.EDITION.ne(before)));
            }
            beingWritten.remove(copy);
        }
    }

    private static int insert(DSLContext sql, long copy, int edition, List<Commitment> commitments) {
        String statement = sql.render(sql.insertInto(
                        COMMITMENT,
                        COMMITMENT.COPY_ID,
                        COMMITMENT.EDITION,
                        COMMITMENT.UID,
                        COMMITMENT.TITLE,
                        COMMITMENT.STARTS_AT,
                        COMMITMENT.ENDS_AT,
                        COMMITMENT.ALL_DAY)
                .values(copy, edition, "", "", NO_TIME, NO_TIME, false));
        return sql.connectionResult(connection -> {
            try (PreparedStatement rows = connection.prepareStatement(statement)) {
                for (Commitment its : commitments) {
                    rows.setLong(1, copy);
                    rows.setInt(2, edition);
                    rows.setString(3, PlainText.cut(its.uid(), LONGEST_TEXT));
                    rows.setString(4, PlainText.cut(its.title(), LONGEST_TEXT));
                    rows.setObject(5, its.start());
                    rows.setObject(6, its.end());
                    rows.setBoolean(7, its.allDay());
                    rows.addBatch();
                }
                return rows.executeBatch().length;
            }
        });
    }

    /** Takes away what nobody can come back to, and what a process left behind that ended in the middle. */
    private void clean() {
        List<Long> unused = db.read(sql -> sql.select(CALENDAR_COPY.ID)
                .from(CALENDAR_COPY)
                .where(CALENDAR_COPY.ID.notIn(DSL.select(CALENDAR.COPY_ID).from(CALENDAR)))
                .orderBy(CALENDAR_COPY.ID.desc())
                .fetch(Record1::value1));
        List<Long> idle =
                unused.stream().filter(copy -> !beingWritten.contains(copy)).toList();
        List<Long> gone = db.read(sql -> sql.select(CALENDAR_COPY.ID)
                .from(CALENDAR_COPY)
                .where(CALENDAR_COPY.ID.in(idle))
                .and(CALENDAR_COPY
                        .EDITION
                        .eq(0)
                        .or(CALENDAR_COPY.READ_AT.lt(clock.instant().minus(KEPT))))
                .fetch(Record1::value1));
        List<Long> withoutRows = new ArrayList<>(idle.subList(Math.min(READY_COPIES, idle.size()), idle.size()));
        withoutRows.addAll(gone);
        if (withoutRows.isEmpty()) {
            return;
        }
        db.record(
                STEPS,
                sql -> sql.update(CALENDAR_COPY)
                        .set(CALENDAR_COPY.LAID_OUT_TO, CALENDAR_COPY.LAID_OUT_FROM)
                        .where(CALENDAR_COPY.ID.in(withoutRows))
                        .execute());
        delete(COMMITMENT.COPY_ID.in(withoutRows));
        db.record(
                STEPS,
                sql -> sql.deleteFrom(CALENDAR_COPY)
                        .where(CALENDAR_COPY.ID.in(gone))
                        .execute());
    }

    private void delete(Condition which) {
        int deleted;
        do {
            deleted = db.record(
                    STEPS,
                    // As H2 says it: with limit(), jOOQ asks anew for each row which ones are meant.
                    sql -> sql.execute(
                            "{0} FETCH FIRST {1} ROWS ONLY",
                            sql.deleteFrom(COMMITMENT).where(which), DSL.inline(ROWS_A_STEP)));
        } while (deleted == ROWS_A_STEP);
    }
}
