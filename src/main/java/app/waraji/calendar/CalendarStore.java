package app.waraji.calendar;

import static app.waraji.db.schema.Tables.CALENDAR;
import static app.waraji.db.schema.Tables.COMMITMENT;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.CommitmentRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;

/**
 * Imported calendars and their commitments. Occurrences are laid out as rows from a year before an import to two years
 * after it; of other days they are worked out from the file, which is kept, so that no series ends in silence.
 */
public final class CalendarStore {

    public static final Topic TOPIC = new Topic("calendar");

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 2;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    /** The rows that touch the days asked for, and the calendars that are not laid out that far. */
    private record Answer(List<Commitment> rows, List<String> filesBeyond) {}

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    /** @param clock its zone is the user's: times of other zones are kept in it */
    public CalendarStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(CalendarStore.class, locale);
    }

    /**
     * Reads a calendar file and keeps its commitments, undoable as one. A calendar of the same name is replaced: the
     * name that the file gives itself, else that of the file without its ending.
     *
     * @throws Refusal when the file is no calendar; nothing is changed then
     */
    public ImportSummary importFile(String fileName, byte[] file) {
        IcsCalendar calendar = IcsImport.read(file, messages);
        String name = cut(calendar.name().isEmpty() ? withoutEnding(fileName) : calendar.name(), LONGEST_NAME);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusYears(YEARS_BEFORE);
        LocalDate to = today.plusYears(YEARS_AFTER);
        IcsCalendar.Occurrences laidOut = calendar.between(from, to, clock.getZone());
        db.change(messages.text("calendar.undo.import", name), TOPIC, sql -> {
            long id = keep(sql, name, calendar.text(), from, to);
            sql.deleteFrom(COMMITMENT).where(COMMITMENT.CALENDAR_ID.eq(id)).execute();
            sql.batchInsert(laidOut.commitments().stream()
                            .map(its -> row(id, its))
                            .toList())
                    .execute();
            return id;
        });
        List<Unread> unread = Stream.concat(calendar.unread().stream(), laidOut.unread().stream())
                .sorted(Comparator.comparingInt(Unread::line))
                .toList();
        return new ImportSummary(name, calendar.eventCount(), unread);
    }

    /** By name. */
    public List<ImportedCalendar> calendars() {
        ZoneId zone = clock.getZone();
        return db.read(sql -> sql.select(CALENDAR.ID, CALENDAR.NAME, CALENDAR.IMPORTED_AT)
                .from(CALENDAR)
                .orderBy(CALENDAR.NAME, CALENDAR.ID)
                .fetch(row ->
                        new ImportedCalendar(row.value1(), row.value2(), LocalDateTime.ofInstant(row.value3(), zone))));
    }

    /** Takes a calendar and its commitments off the week; undoable. Does nothing where it is gone already. */
    public void remove(ImportedCalendar calendar) {
        db.change(messages.text("calendar.undo.remove", calendar.name()), TOPIC, sql -> {
            // Not left to the cascade: undo puts rows back in the reverse order, and these need their calendar first.
            sql.deleteFrom(COMMITMENT)
                    .where(COMMITMENT.CALENDAR_ID.eq(calendar.id()))
                    .execute();
            return sql.deleteFrom(CALENDAR).where(CALENDAR.ID.eq(calendar.id())).execute();
        });
    }

    /** All commitments that touch the week, those of its nights and of longer stretches included; by start. */
    public List<Commitment> commitments(Week week) {
        return commitments(week.monday(), week.next().monday());
    }

    /** All commitments that touch the days, {@code to} exclusive; by start. */
    public List<Commitment> commitments(LocalDate from, LocalDate to) {
        Answer answer = db.read(sql -> new Answer(rows(sql, from, to), filesBeyond(sql, from, to)));
        // Calendars laid out that far answer from their rows, the others from their files: none from both.
        List<Commitment> commitments = new ArrayList<>(answer.rows());
        for (String file : answer.filesBeyond()) {
            // What is longer than a year and began before that is left out.
            IcsImport.read(file.getBytes(StandardCharsets.UTF_8), messages)
                    .between(from.minusYears(1), to, clock.getZone())
                    .commitments()
                    .stream()
                    .filter(its -> its.touches(from, to))
                    .forEach(commitments::add);
        }
        return commitments.stream().sorted(Commitment.BY_START).toList();
    }

    private static List<Commitment> rows(DSLContext sql, LocalDate from, LocalDate to) {
        return sql
                .select(COMMITMENT.UID, COMMITMENT.TITLE, COMMITMENT.STARTS_AT, COMMITMENT.ENDS_AT, COMMITMENT.ALL_DAY)
                .from(COMMITMENT)
                .join(CALENDAR)
                .on(COMMITMENT.CALENDAR_ID.eq(CALENDAR.ID))
                .where(CALENDAR.LAID_OUT_FROM.le(from).and(CALENDAR.LAID_OUT_TO.ge(to)))
                .and(COMMITMENT.STARTS_AT.lt(to.atStartOfDay()))
                .and(COMMITMENT.ENDS_AT.ge(from.atStartOfDay()))
                .fetch(row -> new Commitment(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()))
                .stream()
                .filter(its -> its.touches(from, to))
                .toList();
    }

    private static List<String> filesBeyond(DSLContext sql, LocalDate from, LocalDate to) {
        return sql.select(CALENDAR.CONTENT)
                .from(CALENDAR)
                .where(CALENDAR.LAID_OUT_FROM.gt(from).or(CALENDAR.LAID_OUT_TO.lt(to)))
                .orderBy(CALENDAR.ID)
                .fetch(Record1::value1);
    }

    private long keep(DSLContext sql, String name, String content, LocalDate from, LocalDate to) {
        Optional<Long> known = sql.select(CALENDAR.ID)
                .from(CALENDAR)
                .where(CALENDAR.NAME.eq(name))
                .orderBy(CALENDAR.ID)
                .limit(1)
                .fetchOptional(Record1::value1);
        if (known.isPresent()) {
            sql.update(CALENDAR)
                    .set(CALENDAR.CONTENT, content)
                    .set(CALENDAR.IMPORTED_AT, clock.instant())
                    .set(CALENDAR.LAID_OUT_FROM, from)
                    .set(CALENDAR.LAID_OUT_TO, to)
                    .where(CALENDAR.ID.eq(known.get()))
                    .execute();
            return known.get();
        }
        return sql.insertInto(CALENDAR)
                .set(CALENDAR.NAME, name)
                .set(CALENDAR.CONTENT, content)
                .set(CALENDAR.IMPORTED_AT, clock.instant())
                .set(CALENDAR.LAID_OUT_FROM, from)
                .set(CALENDAR.LAID_OUT_TO, to)
                .returningResult(CALENDAR.ID)
                .fetchSingle(Record1::value1);
    }

    private static CommitmentRecord row(long calendar, Commitment its) {
        CommitmentRecord row = new CommitmentRecord();
        row.setCalendarId(calendar);
        row.setUid(cut(its.uid(), LONGEST_TEXT));
        row.setTitle(cut(its.title(), LONGEST_TEXT));
        row.setStartsAt(its.start());
        row.setEndsAt(its.end());
        row.setAllDay(its.allDay());
        return row;
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
