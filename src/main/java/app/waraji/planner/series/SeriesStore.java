package app.waraji.planner.series;

import static app.waraji.db.schema.Tables.SERIES;

import app.waraji.db.Database;
import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.SeriesRecord;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Occurrence;
import app.waraji.planner.OccurrenceStore;
import app.waraji.planner.Role;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.Regular.Due;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that repeat, and their laying out. A gesture lays out so far ahead that the program itself need not go on
 * with it before the gesture is beyond the reach of undo; what it lays out farther ahead, for somebody who looks there,
 * can be taken back at any time.
 */
public final class SeriesStore {

    public static final Topic TOPIC = new Topic("series");

    /** Undo reaches back 90 days, which are less than the 14 weeks between these two. */
    static final int WEEKS_AHEAD = 66;

    static final int LEAST_WEEKS_AHEAD = 52;

    private final Database db;
    private final Clock clock;
    private final OccurrenceStore occurrences;
    private final Holidays holidays;

    public SeriesStore(Database db, Clock clock, OccurrenceStore occurrences, Holidays holidays) {
        this.db = db;
        this.clock = clock;
        this.occurrences = occurrences;
        this.holidays = holidays;
    }

    /** Empty where there is none, or all of it was removed. */
    public Optional<Series> find(long id) {
        return db.ask(sql -> sql.first("SELECT * FROM series WHERE id = ? AND NOT archived", SeriesStore::series, id));
    }

    /** The series of these blocks, by id. */
    public Map<Long, Series> of(Collection<Block> some) {
        Set<Long> ids = some.stream()
                .map(Block::occurrence)
                .filter(Objects::nonNull)
                .map(Occurrence::seriesId)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : db
                        .ask(sql -> sql.list("SELECT * FROM series WHERE id = ANY(?)", SeriesStore::series, (Object)
                                ids.toArray(Long[]::new)))
                        .stream()
                        .collect(Collectors.toMap(Series::id, Function.identity()));
    }

    /**
     * Lays out what is missing: every series to at least a year ahead of today, and whatever is due in the week that is
     * about to be shown. Nothing is laid out in the past. The program does this by itself; undo knows nothing of it.
     */
    public void keepLaidOut(Week shown) {
        LocalDate today = LocalDate.now(clock);
        LocalDate least = today.plusWeeks(LEAST_WEEKS_AHEAD);
        LocalDate endOfShown = shown.sunday().plusDays(1L + OnHoliday.LONGEST_RUN);
        LocalDate wanted = endOfShown.isAfter(least) ? endOfShown : least;
        for (Series series : reaching(wanted)) {
            if (series.laidOutTo().isBefore(least)) {
                layOutFurther(series, later(series.laidOutTo(), today));
            } else {
                LocalDate from = shown.monday().minusDays(OnHoliday.LONGEST_RUN);
                layOutAhead(series, later(series.laidOutTo(), later(from, today)), endOfShown);
            }
        }
    }

    /** What is due in a range by the holidays as they are known now. */
    public List<Due> due(Regular regular, LocalDate from, LocalDate toExclusive) {
        Set<LocalDate> off = regular.onHoliday() == OnHoliday.KEEP
                ? Set.of()
                : holidays.between(
                        from.minusDays(2L * OnHoliday.LONGEST_RUN), toExclusive.plusDays(OnHoliday.LONGEST_RUN));
        return regular.due(from, toExclusive, off::contains);
    }

    /** Takes back what {@link #keepLaidOut} made far ahead: where it stands in the way of undo. */
    public void takeBackWhatIsAhead() {
        occurrences.takeBackWhatIsAhead();
    }

    /** Those that have days before this one which are not laid out. */
    private List<Series> reaching(LocalDate day) {
        return db.ask(sql -> sql.list(
                "SELECT * FROM series WHERE NOT archived AND laid_out_to < ?"
                        + " AND (until IS NULL OR until >= laid_out_to) ORDER BY id",
                SeriesStore::series,
                day));
    }

    private void layOutFurther(Series series, LocalDate from) {
        db.record(TOPIC, sql -> {
            layOutMissing(series, from, horizon());
            return sql.update(SERIES)
                    .set(SERIES.LAID_OUT_TO, horizon())
                    .where(SERIES.ID.eq(series.id()))
                    .execute();
        });
    }

    private void layOutAhead(Series series, LocalDate from, LocalDate to) {
        if (!missing(series, from, to).isEmpty()) {
            db.record(TOPIC, sql -> layOutMissing(series, from, to));
        }
    }

    private int layOutMissing(Series series, LocalDate from, LocalDate to) {
        List<Due> missing = missing(series, from, to);
        missing.forEach(due -> layOut(series.id(), series.regular(), due));
        return missing.size();
    }

    private List<Due> missing(Series series, LocalDate from, LocalDate to) {
        List<Due> due = due(series.regular(), from, to);
        Set<LocalDate> there = occurrences.days(series.id(), from, to);
        return due.stream().filter(each -> !there.contains(each.day())).toList();
    }

    long layOut(long id, Regular regular, Due due) {
        return occurrences.layOut(
                wanted(regular.content(), null, due),
                regular.content().isProtected(),
                new Occurrence(id, due.day(), false));
    }

    /** Adds a row; its blocks are the caller's, and so is the change. */
    long insert(Regular regular) {
        return db.change(regular.content().title(), TOPIC, sql -> {
            SeriesRecord row = sql.newRecord(SERIES);
            fill(row, regular, horizon());
            row.insert();
            return Objects.requireNonNull(row.getId());
        });
    }

    /** Writes what it has become; its blocks are the caller's. */
    void write(long id, Regular regular) {
        db.change(regular.content().title(), TOPIC, sql -> {
            SeriesRecord row = sql.fetchSingle(SERIES, SERIES.ID.eq(id));
            fill(row, regular, horizon());
            return row.update();
        });
    }

    /** Lets it give nothing after this day; where it never gave anything before, it is gone. */
    void end(Series series, LocalDate last) {
        Recurrence recurrence = series.regular().recurrence();
        boolean gone = recurrence.days(recurrence.startsOn(), last.plusDays(1)).isEmpty();
        db.change(
                series.regular().content().title(),
                TOPIC,
                sql -> sql.update(SERIES)
                        .set(SERIES.UNTIL, last)
                        .set(SERIES.ARCHIVED, gone)
                        .where(SERIES.ID.eq(series.id()))
                        .execute());
    }

    LocalDate horizon() {
        return LocalDate.now(clock).plusWeeks(WEEKS_AHEAD);
    }

    static NewBlock wanted(Content content, @Nullable Long taskId, Due due) {
        return new NewBlock(content.title(), content.role(), content.activityId(), taskId, due.slot());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void fill(SeriesRecord row, Regular regular, LocalDate laidOutTo) {
        Recurrence recurrence = regular.recurrence();
        row.setTitle(regular.content().title());
        row.setRole(regular.content().role().name());
        row.setActivityId(regular.content().activityId());
        row.setIsProtected(regular.content().isProtected());
        row.setStartsOn(recurrence.startsOn());
        row.setStartsAtMinute(
                regular.startsAt().getHour() * 60 + regular.startsAt().getMinute());
        row.setMinutes(regular.minutes());
        row.setEvery(recurrence.every());
        row.setUntil(recurrence.until());
        row.setTimes(recurrence.times());
        row.setOnHoliday(regular.onHoliday().name());
        row.setLaidOutTo(laidOutTo);
        fill(row, recurrence.rhythm());
    }

    private static void fill(SeriesRecord row, Rhythm rhythm) {
        row.setPattern(Pattern.of(rhythm).name());
        row.setWeekdays("");
        row.setMonthDay(null);
        row.setPlace(null);
        if (rhythm instanceof Rhythm.Weekly weekly) {
            row.setWeekdays(weekly.days().stream()
                    .sorted()
                    .map(SeriesStore::abbreviated)
                    .collect(Collectors.joining(",")));
        } else if (rhythm instanceof Rhythm.MonthlyOnDay on) {
            row.setMonthDay(on.day());
        } else if (rhythm instanceof Rhythm.MonthlyOnWeekday on) {
            row.setWeekdays(abbreviated(on.weekday()));
            row.setPlace(on.place());
        }
    }

    private static Series series(Row row) {
        Recurrence recurrence = new Recurrence(
                row.get("starts_on", LocalDate.class),
                rhythm(row),
                row.number("every"),
                row.find("until", LocalDate.class),
                row.find("times", Integer.class));
        Content content = new Content(
                row.text("title"),
                Role.valueOf(row.text("role")),
                row.find("activity_id", Long.class),
                row.is("is_protected"));
        Regular regular = new Regular(
                content,
                LocalTime.MIN.plusMinutes(row.number("starts_at_minute")),
                row.number("minutes"),
                recurrence,
                OnHoliday.valueOf(row.text("on_holiday")));
        return new Series(row.id("id"), regular, row.get("laid_out_to", LocalDate.class));
    }

    private static Rhythm rhythm(Row row) {
        return switch (Pattern.valueOf(row.text("pattern"))) {
            case WEEKLY -> new Rhythm.Weekly(weekdays(row.text("weekdays")));
            case MONTHLY_BY_DAY -> new Rhythm.MonthlyOnDay(row.number("month_day"));
            case MONTHLY_BY_WEEKDAY ->
                new Rhythm.MonthlyOnWeekday(
                        row.number("place"),
                        weekdays(row.text("weekdays")).iterator().next());
        };
    }

    private static Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.contains(abbreviated(day))) {
                days.add(day);
            }
        }
        return days;
    }

    private static String abbreviated(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private enum Pattern {
        WEEKLY,
        MONTHLY_BY_DAY,
        MONTHLY_BY_WEEKDAY;

        static Pattern of(Rhythm rhythm) {
            if (rhythm instanceof Rhythm.Weekly) {
                return WEEKLY;
            }
            return rhythm instanceof Rhythm.MonthlyOnDay ? MONTHLY_BY_DAY : MONTHLY_BY_WEEKDAY;
        }
    }
}
