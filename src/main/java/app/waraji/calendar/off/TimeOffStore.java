package app.waraji.calendar.off;

import static app.waraji.db.schema.Tables.ABSENCE;
import static app.waraji.db.schema.Tables.COMPANY_HOLIDAY;

import app.waraji.db.Database;
import app.waraji.db.PlainSql;
import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.AbsenceRecord;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The firm's own holidays and the user's absences; of the public ones it knows the names. */
public final class TimeOffStore {

    public static final Topic TOPIC = new Topic("off");

    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 200;

    /** A longer one is a slip of the keys. */
    private static final int MOST_DAYS = 366;

    private final Database db;
    private final Messages messages;
    private final DateWords words;

    public TimeOffStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(TimeOffStore.class, locale);
        this.words = new DateWords(locale);
    }

    public TimeOff of(Week week) {
        return between(week.monday(), week.next().monday());
    }

    /** What touches the days from {@code from} to before {@code to}. */
    public TimeOff between(LocalDate from, LocalDate to) {
        List<Holiday> holidays = new ArrayList<>();
        PublicHolidays.between(from, to)
                .forEach((day, name) -> holidays.add(new Holiday(day, messages.text(name), true)));
        return db.ask(sql -> {
            holidays.addAll(companyHolidays(sql, "held_on >= ? AND held_on < ?", from, to));
            // Sorting is stable: where a day is both, the public one stays first.
            holidays.sort(Comparator.comparing(Holiday::day));
            return new TimeOff(
                    holidays, absences(sql, "starts_at < ? AND ends_at > ?", to.atStartOfDay(), from.atStartOfDay()));
        });
    }

    /** All of the firm's own, those in a row under one name together, by day. */
    public List<ClosedDays> companyHolidays() {
        List<ClosedDays> runs = new ArrayList<>();
        for (Holiday holiday : db.ask(sql -> companyHolidays(sql, "TRUE"))) {
            int latest = runs.size() - 1;
            if (latest >= 0 && runs.get(latest).isContinuedBy(holiday)) {
                runs.set(latest, runs.get(latest).until(holiday.day()));
            } else {
                runs.add(new ClosedDays(holiday.day(), holiday.day(), holiday.name()));
            }
        }
        return runs;
    }

    /**
     * Closes the firm on these days; those that had a name get the new one.
     *
     * @param name blank for the usual word
     * @throws Refusal when they are more than a year
     */
    public void close(LocalDate first, LocalDate last, String name) {
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new Refusal(messages.text("off.refused.days"));
        }
        ClosedDays closed = new ClosedDays(first, last, named(name));
        db.change(messages.text("off.undo.close", closed.name(), words(closed)), TOPIC, sql -> {
            delete(sql, closed);
            return insert(sql, closed);
        });
    }

    /** @param name blank for the usual word */
    public void rename(ClosedDays closed, String name) {
        ClosedDays renamed = new ClosedDays(closed.first(), closed.last(), named(name));
        db.change(
                messages.text("off.undo.rename", closed.name(), renamed.name()),
                TOPIC,
                sql -> sql.update(COMPANY_HOLIDAY)
                        .set(COMPANY_HOLIDAY.NAME, renamed.name())
                        .where(within(closed))
                        .execute());
    }

    /** Opens the firm on these days again. */
    public void open(ClosedDays closed) {
        db.change(messages.text("off.undo.open", closed.name(), words(closed)), TOPIC, sql -> delete(sql, closed));
    }

    /**
     * Notes that the user is away; what is on the grid there stays.
     *
     * @param absence its id is given by the store
     * @throws Refusal when it has no length, or is longer than a year
     */
    public void add(Absence absence) {
        check(absence);
        db.change(messages.text("off.undo.away", name(absence), words(absence)), TOPIC, sql -> {
            AbsenceRecord row = sql.newRecord(ABSENCE);
            fill(row, absence);
            return row.insert();
        });
    }

    /** @throws Refusal as for one that is added */
    public void change(Absence absence) {
        check(absence);
        db.change(
                messages.text("off.undo.change", name(absence), words(absence)),
                TOPIC,
                sql -> sql.fetchOptional(ABSENCE, ABSENCE.ID.eq(absence.id()))
                        .map(row -> {
                            fill(row, absence);
                            return row.update();
                        })
                        .orElse(0));
    }

    public void remove(Absence absence) {
        db.change(
                messages.text("off.undo.remove", name(absence), words(absence)),
                TOPIC,
                sql -> sql.deleteFrom(ABSENCE)
                        .where(ABSENCE.ID.eq(absence.id()))
                        .execute());
    }

    /** What is shown of it: its title, else the word for its kind. */
    public String name(Absence absence) {
        return absence.name(messages);
    }

    /** All absences, by start. */
    public List<Absence> absences() {
        return db.ask(sql -> absences(sql, "TRUE"));
    }

    private void check(Absence absence) {
        if (!absence.end().isAfter(absence.start())) {
            throw new Refusal(messages.text("off.refused.end"));
        }
        if (absence.start().plusDays(MOST_DAYS + 1L).isBefore(absence.end())) {
            throw new Refusal(messages.text("off.refused.days"));
        }
    }

    private String named(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() ? messages.text("off.closed.usual") : cut(stripped, LONGEST_NAME);
    }

    private String words(ClosedDays closed) {
        return closed.first().equals(closed.last())
                ? words.dateAndDay(closed.first())
                : words.span(closed.first(), closed.last());
    }

    private String words(Absence absence) {
        return absence.words(words);
    }

    private static int delete(DSLContext sql, ClosedDays closed) {
        return sql.deleteFrom(COMPANY_HOLIDAY).where(within(closed)).execute();
    }

    private static int insert(DSLContext sql, ClosedDays closed) {
        closed.first()
                .datesUntil(closed.last().plusDays(1))
                .forEach(day -> sql.insertInto(COMPANY_HOLIDAY)
                        .set(COMPANY_HOLIDAY.HELD_ON, day)
                        .set(COMPANY_HOLIDAY.NAME, closed.name())
                        .execute());
        return 1;
    }

    private static Condition within(ClosedDays closed) {
        return COMPANY_HOLIDAY.HELD_ON.between(closed.first(), closed.last());
    }

    private static void fill(AbsenceRecord row, Absence absence) {
        row.setKind(absence.kind().name());
        row.setTitle(cut(absence.title().strip(), LONGEST_TITLE));
        row.setStartsAt(absence.start());
        row.setEndsAt(absence.end());
        row.setAllDay(absence.allDay());
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static List<Holiday> companyHolidays(PlainSql sql, String which, Object... values) {
        return sql.list(
                "SELECT * FROM company_holiday WHERE " + which + " ORDER BY held_on",
                row -> new Holiday(row.get("held_on", LocalDate.class), row.text("name"), false),
                values);
    }

    private static List<Absence> absences(PlainSql sql, String which, Object... values) {
        return sql.list(
                "SELECT * FROM absence WHERE " + which + " ORDER BY starts_at, id", TimeOffStore::absence, values);
    }

    private static Absence absence(Row row) {
        return new Absence(
                row.id("id"),
                AbsenceKind.valueOf(row.text("kind")),
                row.text("title"),
                row.get("starts_at", LocalDateTime.class),
                row.get("ends_at", LocalDateTime.class),
                row.is("all_day"));
    }
}
