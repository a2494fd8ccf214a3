package app.waraji.calendar;

import static app.waraji.db.schema.Tables.CALENDAR;
import static app.waraji.db.schema.Tables.CALENDAR_COPY;

import app.waraji.calendar.ImportedCalendar.Failing;
import app.waraji.calendar.ImportedCalendar.Feed;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;

/**
 * Imported calendars and their commitments. Occurrences are laid out as rows from a year before an import to two years
 * after it; of other days they are worked out from the file, which is kept, so that no series ends in silence.
 */
public final class CalendarStore {

    public static final Topic TOPIC = new Topic("calendar");

    private static final int LONGEST_NAME = 200;
    private static final double READING = 0.5;

    private final Database db;
    private final Clock clock;
    private final Messages messages;
    private final CopyStore copies;
    private final FarDays farDays;

    /** @param clock its zone is the user's: times of other zones are kept in it */
    public CalendarStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(CalendarStore.class, locale);
        this.copies = new CopyStore(db, clock);
        this.farDays = new FarDays(clock.getZone(), messages, copies::file);
    }

    /** As {@link #importFile(String, byte[], Progress)}, with nobody waiting. */
    public ImportSummary importFile(String fileName, byte[] file) {
        return importFile(fileName, file, Progress.untold());
    }

    /**
     * Reads a calendar file and keeps its commitments, undoable as one. A calendar of the same name is replaced: the
     * name that the file gives itself, else that of the file without its ending. Other gestures need not wait for it.
     *
     * @throws Refusal when the file is no calendar; nothing is changed then
     * @throws CancellationException from the progress; nothing is changed then
     */
    public ImportSummary importFile(String fileName, byte[] file, Progress progress) {
        ReadCalendar read = ReadCalendar.of(file, clock, messages, progress.between(0, READING));
        String name = name(read, withoutEnding(fileName));
        long copy = copies.make(read, progress.between(READING, 1));
        db.change(
                messages.text("calendar.undo.import", name),
                TOPIC,
                sql -> find(sql, CALENDAR.NAME.eq(name))
                        .map(known -> point(sql, known, copy))
                        .orElseGet(() -> add(sql, name, copy, null)));
        return read.summary(name);
    }

    /**
     * Keeps what was fetched from an address, undoable as one. Where a calendar of that address is there it is
     * renewed, and one that was a file of the same name has an address from now on.
     *
     * @throws Refusal when the file is no calendar; nothing is changed then
     */
    ImportSummary addAddress(CalendarAddress address, byte[] file, Progress progress) {
        ReadCalendar read = ReadCalendar.of(file, clock, messages, progress.between(0, READING));
        String name = name(read, address.host());
        long copy = copies.make(read, progress.between(READING, 1));
        db.change(
                messages.text("calendar.undo.address", name),
                TOPIC,
                sql -> find(sql, CALENDAR.ADDRESS.eq(address.text()))
                        .or(() -> find(sql, CALENDAR.NAME.eq(name).and(CALENDAR.ADDRESS.isNull())))
                        .map(known -> {
                            sql.update(CALENDAR)
                                    .set(CALENDAR.ADDRESS, address.text())
                                    .where(CALENDAR.ID.eq(known))
                                    .execute();
                            return point(sql, known, copy);
                        })
                        .orElseGet(() -> add(sql, name, copy, address.text())));
        return read.summary(name);
    }

    /**
     * Keeps what was fetched anew; the program's own doing, so not undoable.
     *
     * @throws Refusal when the file is no calendar; the last good copy stays then
     */
    ImportSummary refresh(ImportedCalendar calendar, byte[] file, Progress progress) {
        ReadCalendar read = ReadCalendar.of(file, clock, messages, progress.between(0, READING));
        Optional<Long> copy = copyOf(calendar);
        copy.ifPresent(its -> copies.renew(its, read, TOPIC, progress.between(READING, 1)));
        return read.summary(calendar.name());
    }

    /** Notes that the address was asked and has nothing new. */
    void noteUnchanged(ImportedCalendar calendar) {
        copyOf(calendar)
                .ifPresent(copy -> db.record(
                        TOPIC,
                        sql -> sql.update(CALENDAR_COPY)
                                .set(CALENDAR_COPY.READ_AT, clock.instant())
                                .setNull(CALENDAR_COPY.FAILING_SINCE)
                                .setNull(CALENDAR_COPY.FAILURE)
                                .where(CALENDAR_COPY.ID.eq(copy))
                                .execute()));
    }

    /** Notes that the address was asked in vain; since when, stays that of the first time. */
    void noteFailure(ImportedCalendar calendar, FetchTrouble why) {
        Instant since = clock.instant();
        copyOf(calendar)
                .ifPresent(copy -> db.record(TOPIC, sql -> {
                    sql.update(CALENDAR_COPY)
                            .set(CALENDAR_COPY.FAILING_SINCE, since)
                            .where(CALENDAR_COPY.ID.eq(copy), CALENDAR_COPY.FAILING_SINCE.isNull())
                            .execute();
                    return sql.update(CALENDAR_COPY)
                            .set(CALENDAR_COPY.FAILURE, why.name())
                            .where(CALENDAR_COPY.ID.eq(copy))
                            .execute();
                }));
    }

    /** Whether its address is to be asked each hour by itself; undoable. */
    public void refreshHourly(ImportedCalendar calendar, boolean hourly) {
        String label = hourly
                ? messages.text("calendar.undo.hourly", calendar.name())
                : messages.text("calendar.undo.by-hand", calendar.name());
        db.change(
                label,
                TOPIC,
                sql -> sql.update(CALENDAR)
                        .set(CALENDAR.REFRESHED_HOURLY, hourly)
                        .where(CALENDAR.ID.eq(calendar.id()))
                        .execute());
    }

    /** By name. */
    public List<ImportedCalendar> calendars() {
        return db.read(sql -> sql.select(
                        CALENDAR.ID,
                        CALENDAR.NAME,
                        CALENDAR.ADDRESS,
                        CALENDAR.REFRESHED_HOURLY,
                        CALENDAR_COPY.READ_AT,
                        CALENDAR_COPY.UNREAD,
                        CALENDAR_COPY.FAILING_SINCE,
                        CALENDAR_COPY.FAILURE)
                .from(CALENDAR)
                .join(CALENDAR_COPY)
                .on(CALENDAR.COPY_ID.eq(CALENDAR_COPY.ID))
                .orderBy(CALENDAR.NAME, CALENDAR.ID)
                .fetch(this::calendar));
    }

    /** Takes a calendar and its commitments off the week; undoable. Does nothing where it is gone already. */
    public void remove(ImportedCalendar calendar) {
        db.change(
                messages.text("calendar.undo.remove", calendar.name()),
                TOPIC,
                sql -> sql.deleteFrom(CALENDAR)
                        .where(CALENDAR.ID.eq(calendar.id()))
                        .execute());
    }

    /** All commitments that touch the week, those of its nights and of longer stretches included; by start. */
    public List<Commitment> commitments(Week week) {
        return commitments(week.monday(), week.next().monday());
    }

    /** All commitments that touch the days, {@code to} exclusive; by start. */
    public List<Commitment> commitments(LocalDate from, LocalDate to) {
        CopyStore.Answer answer = copies.touching(from, to);
        List<Commitment> commitments = new ArrayList<>(answer.rows());
        answer.beyond().forEach(copy -> commitments.addAll(farDays.touching(copy, from, to)));
        return commitments.stream().sorted(Commitment.BY_START).toList();
    }

    private ImportedCalendar calendar(Record row) {
        return new ImportedCalendar(
                row.get(CALENDAR.ID),
                row.get(CALENDAR.NAME),
                local(row.get(CALENDAR_COPY.READ_AT)),
                UnreadText.read(row.get(CALENDAR_COPY.UNREAD)),
                feed(row));
    }

    private @Nullable Feed feed(Record row) {
        String address = row.get(CALENDAR.ADDRESS);
        Instant since = row.get(CALENDAR_COPY.FAILING_SINCE);
        String failure = row.get(CALENDAR_COPY.FAILURE);
        Failing failing =
                since == null || failure == null ? null : new Failing(local(since), FetchTrouble.valueOf(failure));
        return address == null
                ? null
                : CalendarAddress.parse(address)
                        .map(its -> new Feed(its, row.get(CALENDAR.REFRESHED_HOURLY), failing))
                        .orElse(null);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private Optional<Long> copyOf(ImportedCalendar calendar) {
        return db.read(sql -> sql.select(CALENDAR.COPY_ID)
                .from(CALENDAR)
                .where(CALENDAR.ID.eq(calendar.id()))
                .fetchOptional(Record1::value1));
    }

    private static Optional<Long> find(DSLContext sql, Condition which) {
        return sql.select(CALENDAR.ID)
                .from(CALENDAR)
                .where(which)
                .orderBy(CALENDAR.ADDRESS.isNotNull(), CALENDAR.ID)
                .limit(1)
                .fetchOptional(Record1::value1);
    }

    private static int point(DSLContext sql, long calendar, long copy) {
        return sql.update(CALENDAR)
                .set(CALENDAR.COPY_ID, copy)
                .where(CALENDAR.ID.eq(calendar))
                .execute();
    }

    private static int add(DSLContext sql, String name, long copy, @Nullable String address) {
        return sql.insertInto(CALENDAR)
                .set(CALENDAR.NAME, name)
                .set(CALENDAR.COPY_ID, copy)
                .set(CALENDAR.ADDRESS, address)
                .execute();
    }

    private static String name(ReadCalendar read, String otherwise) {
        String itsOwn = read.file().name();
        return PlainText.cut(itsOwn.isEmpty() ? otherwise : itsOwn, LONGEST_NAME);
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
