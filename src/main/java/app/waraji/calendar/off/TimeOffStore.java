package app.waraji.calendar.off;

import static app.waraji.db.schema.Tables.ABSENCE;
import static app.waraji.db.schema.Tables.COMPANY_HOLIDAY;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.AbsenceRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The firm's own holidays and the user's absences; of the public ones it knows the names. */
public final class TimeOffStore {

    public static final Topic TOPIC = new Topic("off");

    private final Database db;
    private final Messages messages;

    public TimeOffStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(TimeOffStore.class, locale);
    }

    public TimeOff of(Week week) {
        return between(week.monday(), week.next().monday());
    }

    /** What touches the days from {@code from} to before {@code to}. */
    public TimeOff between(LocalDate from, LocalDate to) {
        List<Holiday> holidays = new ArrayList<>();
        PublicHolidays.between(from, to)
                .forEach((day, name) -> holidays.add(new Holiday(day, messages.text(name), true)));
        return db.read(sql -> {
            holidays.addAll(
                    companyHolidays(sql, COMPANY_HOLIDAY.HELD_ON.ge(from).and(COMPANY_HOLIDAY.HELD_ON.lt(to))));
            // Sorting is stable: where a day is both, the public one stays first.
            holidays.sort(Comparator.comparing(Holiday::day));
            return new TimeOff(
                    holidays,
                    absences(
                            sql, ABSENCE.STARTS_AT.lt(to.atStartOfDay()).and(ABSENCE.ENDS_AT.gt(from.atStartOfDay()))));
        });
    }

    /** All of the firm's own, by day. */
    public List<Holiday> companyHolidays() {
        return db.read(sql -> companyHolidays(sql, DSL.noCondition()));
    }

    /** All absences, by start. */
    public List<Absence> absences() {
        return db.read(sql -> absences(sql, DSL.noCondition()));
    }

    private static List<Holiday> companyHolidays(DSLContext sql, Condition which) {
        return sql.selectFrom(COMPANY_HOLIDAY)
                .where(which)
                .orderBy(COMPANY_HOLIDAY.HELD_ON)
                .fetch(row -> new Holiday(row.getHeldOn(), row.getName(), false));
    }

    private static List<Absence> absences(DSLContext sql, Condition which) {
        return sql.selectFrom(ABSENCE)
                .where(which)
                .orderBy(ABSENCE.STARTS_AT, ABSENCE.ID)
                .fetch(TimeOffStore::absence);
    }

    private static Absence absence(AbsenceRecord row) {
        return new Absence(
                Objects.requireNonNull(row.getId()),
                AbsenceKind.valueOf(row.getKind()),
                row.getTitle(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getAllDay());
    }
}
