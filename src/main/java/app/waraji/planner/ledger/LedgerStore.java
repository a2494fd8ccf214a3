package app.waraji.planner.ledger;

import static app.waraji.db.schema.Tables.LEDGER_ENTRY;

import app.waraji.calendar.off.TimeOff;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.db.PlainSql;
import app.waraji.db.Row;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The displacement ledger. Rows are only appended, by gestures; a reason given later is a row of its own. What a gesture
 * took out of a holiday or an absence is not given away, even where the day off was entered later.
 */
public final class LedgerStore {

    public static final Topic TOPIC = new Topic("ledger");

    /** What a block is called, and the task that it is of. */
    private record Worked(String title, @Nullable Long taskId) {}

    private final Database db;
    private final Clock clock;
    private final TimeOffStore off;
    private final AnswerStore answers;
    private final ReasonStore reasons;
    private final DeferralStore deferrals;

    public LedgerStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.off = new TimeOffStore(db, locale);
        this.answers = new AnswerStore(db, clock, locale);
        this.reasons = new ReasonStore(db, locale);
        this.deferrals = new DeferralStore(db);
    }

    /** The reasons to choose from, in the order of their keys; the last is "not known". */
    public List<Reason> reasons() {
        return reasons.choices();
    }

    /** Under which minutes count for which nobody gave a reason. */
    public Reason notKnown() {
        return reasons.notKnown();
    }

    public WeekLedger week(Week week) {
        return weeksUntil(week, 1).get(0);
    }

    /** The ledgers of so many weeks that end with this one, the earliest first. */
    public List<WeekLedger> weeksUntil(Week last, int count) {
        Week first = last.plus(1L - count);
        LocalDateTime now = LocalDateTime.now(clock);
        return db.ask(sql -> {
            List<LedgerEntry> entries = entriesTouching(sql, first, last);
            TimeOff timeOff = timeOff(first, last);
            Reason notKnown = reasons.notKnown();
            return IntStream.range(0, count)
                    .mapToObj(i -> WeekLedger.of(first.plus(i), entries, timeOff, notKnown, now))
                    .toList();
        });
    }

    /** The holidays and absences of a week, out of which nothing is given away. */
    public TimeOff timeOff(Week week) {
        return off.between(week.monday(), week.next().monday());
    }

    /** What became of all minutes from one week to another, both included. */
    public List<Portion> portions(Week first, Week last) {
        LocalDateTime now = LocalDateTime.now(clock);
        return db.ask(sql -> {
            List<LedgerEntry> entries = entriesTouching(sql, first, last);
            TimeOff timeOff = timeOff(first, last);
            Reason notKnown = reasons.notKnown();
            List<Portion> portions = new ArrayList<>();
            for (Week week = first; week.compareTo(last) <= 0; week = week.next()) {
                portions.addAll(Portion.of(week, entries, timeOff, notKnown, now));
            }
            return portions;
        });
    }

    /** What starts on the last evening may reach into the week after. */
    private TimeOff timeOff(Week first, Week last) {
        return off.between(first.monday(), last.next().next().monday());
    }

    /** What was given away out of this week, in the order it happened. */
    public List<Displacement> displacements(Week week) {
        return displacements(week, week);
    }

    /** What was given away out of these weeks, both included, in the order it happened. */
    public List<Displacement> displacements(Week first, Week last) {
        return listDisplacements("e.from_week BETWEEN ? AND ? AND e.displaced > 0", first.monday(), last.monday());
    }

    /** What was given away of one piece of work, in whatever week, in the order it happened. */
    public List<Displacement> displacementsOf(long lineageId) {
        return listDisplacements("e.lineage_id = ? AND e.displaced > 0", lineageId);
    }

    /** By lineage, how often each of these was put off; those that never were are left out. */
    public Map<Long, Deferrals> deferrals(Collection<Long> lineages) {
        return lineages.isEmpty()
                ? Map.of()
                : db.ask(sql -> Deferrals.byLineage(
                        entriesLessTimeOff(sql, "e.lineage_id = ANY(?)", (Object) lineages.toArray(Long[]::new)),
                        clock.getZone()));
    }

    /** By lineage, what was put off on so many days or more, the most often first, in whatever week. */
    public Map<Long, Deferrals> deferredAtLeast(int times) {
        Map<Long, Deferrals> often = new LinkedHashMap<>();
        deferrals(deferrals.candidates(times)).entrySet().stream()
                .filter(each -> each.getValue().times() >= times)
                .sorted(Map.Entry.<Long, Deferrals>comparingByValue(Comparator.comparingInt(Deferrals::times))
                        .reversed()
                        .thenComparing(
                                Map.Entry.<Long, Deferrals>comparingByKey().reversed()))
                .forEach(each -> often.put(each.getKey(), each.getValue()));
        return often;
    }

    /**
     * Appends a row as part of a gesture; to be called inside that gesture's change.
     *
     * @param label what the user did
     * @return the id of the row
     */
    public long append(String label, LedgerEntry entry) {
        Slot from = entry.from();
        Slot to = entry.to();
        return db.change(
                label,
                TOPIC,
                sql -> Objects.requireNonNull(sql.insertInto(LEDGER_ENTRY)
                        .set(LEDGER_ENTRY.BLOCK_ID, entry.blockId())
                        .set(LEDGER_ENTRY.LINEAGE_ID, entry.lineageId())
                        .set(LEDGER_ENTRY.KIND, entry.kind().name())
                        .set(LEDGER_ENTRY.RECORDED_AT, entry.recordedAt())
                        .set(
                                LEDGER_ENTRY.FROM_WEEK,
                                from == null ? null : from.week().monday())
                        .set(LEDGER_ENTRY.FROM_START, from == null ? null : from.start())
                        .set(LEDGER_ENTRY.FROM_MINUTES, from == null ? null : from.minutes())
                        .set(LEDGER_ENTRY.TO_WEEK, to == null ? null : to.week().monday())
                        .set(LEDGER_ENTRY.TO_START, to == null ? null : to.start())
                        .set(LEDGER_ENTRY.TO_MINUTES, to == null ? null : to.minutes())
                        .set(LEDGER_ENTRY.DISPLACED, entry.displaced())
                        .set(LEDGER_ENTRY.ENDED, entry.ended())
                        .set(LEDGER_ENTRY.AFTER_THE_FACT, entry.afterTheFact())
                        .returningResult(LEDGER_ENTRY.ID)
                        .fetchSingle()
                        .value1()));
    }

    /** The rows of these ids. */
    public List<Displacement> displacements(Collection<Long> ids) {
        return listDisplacements("e.id = ANY(?)", (Object) ids.toArray(Long[]::new));
    }

    /** Gives the reason for what one gesture displaced; the latest one given stands, and notes stay. */
    public void answer(List<Displacement> displacements, Reason reason) {
        answers.give(displacements, reason);
    }

    /** What the rows were answered with, and what was noted there. */
    public AnswerStore answers() {
        return answers;
    }

    /** Asked for twice, since each week has its index and an "or" of the two would read the whole ledger. */
    private List<LedgerEntry> entriesTouching(PlainSql sql, Week first, Week last) {
        Map<Long, LedgerEntry> byId = new TreeMap<>();
        for (String week : List.of("e.from_week", "e.to_week")) {
            entries(sql, week + " BETWEEN ? AND ?", first.monday(), last.monday())
                    .forEach(entry -> byId.put(entry.id(), entry));
        }
        return List.copyOf(byId.values());
    }

    private List<LedgerEntry> entries(PlainSql sql, String which, Object... values) {
        Map<Long, Reason> named = reasons.byId();
        Map<Long, AnswerStore.Given> given = AnswerStore.standing(sql, which, values);
        Reason notKnown = reasons.notKnown();
        return sql.list(
                "SELECT * FROM ledger_entry e WHERE " + which + " ORDER BY id",
                row -> entry(row, standing(named, given.get(row.id("id")), notKnown)),
                values);
    }

    private List<LedgerEntry> entriesLessTimeOff(PlainSql sql, String which, Object... values) {
        List<LedgerEntry> entries = entries(sql, which, values);
        List<LocalDate> days = entries.stream()
                .map(LedgerEntry::from)
                .filter(Objects::nonNull)
                .map(Slot::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return entries;
        }
        TimeOff timeOff = off.between(days.get(0), days.get(days.size() - 1).plusDays(2));
        return entries.stream().map(entry -> entry.lessTimeOff(timeOff)).toList();
    }

    private List<Displacement> listDisplacements(String which, Object... values) {
        return db.ask(sql -> {
            List<LedgerEntry> entries = entriesLessTimeOff(sql, which, values).stream()
                    .filter(LedgerEntry::displaces)
                    .toList();
            Map<Long, AnswerStore.Given> given = AnswerStore.standing(sql, which, values);
            Map<Long, Worked> blocks = new HashMap<>();
            sql.list(
                    "SELECT id, title, task_id FROM block WHERE id = ANY(?)",
                    row -> blocks.put(row.id("id"), new Worked(row.text("title"), row.find("task_id", Long.class))),
                    (Object) entries.stream().map(LedgerEntry::blockId).toArray(Long[]::new));
            return entries.stream()
                    .map(entry -> displacement(
                            entry, Objects.requireNonNull(blocks.get(entry.blockId())), given.get(entry.id())))
                    .toList();
        });
    }

    private static LedgerEntry entry(Row row, Reason reason) {
        return new LedgerEntry(
                row.id("id"),
                row.id("block_id"),
                row.id("lineage_id"),
                LedgerEntry.Kind.valueOf(row.text("kind")),
                row.get("recorded_at", Instant.class),
                slot(row.find("from_start", LocalDateTime.class), row.find("from_minutes", Integer.class)),
                slot(row.find("to_start", LocalDateTime.class), row.find("to_minutes", Integer.class)),
                row.number("displaced"),
                row.is("ended"),
                row.is("after_the_fact"),
                reason);
    }

    private static Displacement displacement(LedgerEntry entry, Worked block, AnswerStore.@Nullable Given given) {
        return new Displacement(
                entry.id(),
                entry.blockId(),
                entry.lineageId(),
                block.taskId(),
                block.title(),
                entry.kind(),
                Objects.requireNonNull(entry.from()),
                entry.to(),
                entry.displaced(),
                entry.reason(),
                given == null ? "" : given.note(),
                entry.recordedAt());
    }

    private static Reason standing(Map<Long, Reason> reasons, AnswerStore.@Nullable Given given, Reason notKnown) {
        Reason reason = given == null ? null : reasons.get(given.reason());
        return reason == null ? notKnown : reason;
    }

    private static @Nullable Slot slot(@Nullable LocalDateTime start, @Nullable Integer minutes) {
        return start == null || minutes == null ? null : new Slot(start, minutes);
    }
}
