package app.waraji.wins;

import static app.waraji.db.schema.Tables.WIN;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.WinRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The win log. */
public final class WinStore {

    public static final Topic TOPIC = new Topic("wins");

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 400;

    /** Characters of a customer's name, and of a next step. */
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_LABEL = 40;

    /** Rows of one statement. */
    private static final int AT_ONCE = 200;

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    public WinStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(WinStore.class, locale);
    }

    /** Newest first. */
    public List<Win> all() {
        return read(DSL.noCondition());
    }

    /**
     * Those of a stretch of days, newest first.
     *
     * @param to exclusive
     */
    public List<Win> between(LocalDate from, LocalDate to) {
        return read(WIN.HAPPENED_ON.ge(from).and(WIN.HAPPENED_ON.lt(to)));
    }

    /** The user's own. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By its id; empty where there is none. */
    public Optional<Win> find(long id) {
        return read(WIN.ID.eq(id)).stream().findFirst();
    }

    /** Logs what was read from a line. */
    public Win add(LocalDate date, WinLine line) {
        return add(date, line, Links.NONE);
    }

    /** Logs what was read from a line, with what it hangs together with. */
    public Win add(LocalDate date, WinLine line, Links links) {
        Long activityId = line.activity() == null ? null : line.activity().id();
        return add(new Win(0, date, line.title(), activityId, line.outcome(), links));
    }

    /** Logs a win; refuses an empty title, and what is longer than there is room for. */
    public Win add(LocalDate date, String title, @Nullable Long activityId, Outcome outcome) {
        return add(new Win(0, date, title, activityId, outcome));
    }

    /** Logs a win, whose id is given now; refuses as the others do. */
    public Win add(Win unnumbered) {
        Win wanted = checked(unnumbered);
        return db.change(label("wins.undo.add", wanted), TOPIC, sql -> {
            WinRecord row = unsaved(sql, wanted);
            row.insert();
            return win(row);
        });
    }

    /**
     * Logs many in few statements, which is what a file of thousands needs; hands them back in the same order. Refuses
     * as {@link #add} does, all of them.
     *
     * @param label what the user did, in their language
     */
    public List<Win> addAll(String label, List<Win> unnumbered) {
        List<Win> wanted = unnumbered.stream().map(this::checked).toList();
        return db.change(label, TOPIC, sql -> {
            List<Win> added = new ArrayList<>();
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                List<WinRecord> rows = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())).stream()
                        .map(win -> unsaved(sql, win))
                        .toList();
                added.addAll(sql.insertInto(WIN).set(rows).returning().fetch(WinStore::win));
            }
            return added;
        });
    }

    /**
     * Says of many what each follows; refuses a win that would follow itself, and then says it of none.
     *
     * @param label what the user did, in their language
     * @param followed the win that each follows
     */
    public void follow(String label, Map<Win, Win> followed) {
        db.change(label, TOPIC, sql -> {
            Map<Long, Long> before = new HashMap<>();
            sql.select(WIN.ID, WIN.AFTER_ID)
                    .from(WIN)
                    .where(WIN.AFTER_ID.isNotNull())
                    .forEach(row -> before.put(row.value1(), row.value2()));
            followed.forEach((win, its) -> before.put(win.id(), its.id()));
            followed.keySet().forEach(win -> refuseCircle(win.id(), before.get(win.id()), before::get));
            if (followed.isEmpty()) {
                return 0;
            }
            Object[][] rows = followed.entrySet().stream()
                    .map(each ->
                            new Object[] {each.getValue().id(), each.getKey().id()})
                    .toArray(Object[][]::new);
            return sql.batch(sql.update(WIN).set(WIN.AFTER_ID, DSL.val(0L)).where(WIN.ID.eq(0L)))
                    .bind(rows)
                    .execute()
                    .length;
        });
    }

    /** Writes the win as it is here; refuses as {@link #add} does, and one that would follow itself. */
    public void change(Win changed) {
        Win wanted = checked(changed);
        db.change(label("wins.undo.change", wanted), TOPIC, sql -> {
            refuseCircle(wanted.id(), wanted.links().afterId(), before -> after(sql, before));
            WinRecord row = sql.newRecord(WIN);
            fill(row, wanted);
            return sql.update(WIN).set(row).where(WIN.ID.eq(wanted.id())).execute();
        });
    }

    /** Removes it with its proofs and sharings; what followed it follows what it followed. */
    public void remove(Win win) {
        db.change(label("wins.undo.remove", win), TOPIC, sql -> {
            Long before = after(sql, win.id());
            sql.update(WIN)
                    .set(WIN.AFTER_ID, before)
                    .where(WIN.AFTER_ID.eq(win.id()))
                    .execute();
            return sql.deleteFrom(WIN).where(WIN.ID.eq(win.id())).execute();
        });
    }

    private List<Win> read(Condition which) {
        return db.read(sql -> sql.selectFrom(WIN)
                .where(which)
                .orderBy(WIN.HAPPENED_ON.desc(), WIN.ID.desc())
                .fetch(WinStore::win));
    }

    /** @param before the win that another follows, by ids; null for none */
    private void refuseCircle(long id, @Nullable Long after, Function<Long, @Nullable Long> before) {
        for (Long each = after; each != null; each = before.apply(each)) {
            if (each == id) {
                throw new Refusal(messages.text("wins.problem.circle"));
            }
        }
    }

    private static @Nullable Long after(DSLContext sql, long id) {
        return sql.select(WIN.AFTER_ID).from(WIN).where(WIN.ID.eq(id)).fetchOne(WIN.AFTER_ID);
    }

    private Win checked(Win win) {
        String title = win.title().strip();
        if (title.isEmpty()) {
            throw new Refusal(messages.text("wins.problem.title"));
        }
        refuseLonger(title, LONGEST_TITLE);
        refuseLonger(win.outcome().customer(), LONGEST_NAME);
        refuseLonger(win.outcome().nextStep(), LONGEST_NAME);
        return new Win(win.id(), win.date(), title, win.activityId(), win.outcome(), win.links());
    }

    private void refuseLonger(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refusal(messages.text("wins.problem.length", longest));
        }
    }

    private String label(String key, Win win) {
        String title = win.title();
        boolean tooLong = title.codePointCount(0, title.length()) > LONGEST_LABEL;
        return messages.text(
                key, tooLong ? title.substring(0, title.offsetByCodePoints(0, LONGEST_LABEL)) + "…" : title);
    }

    private WinRecord unsaved(DSLContext sql, Win win) {
        WinRecord row = sql.newRecord(WIN);
        fill(row, win);
        row.setCreatedAt(clock.instant());
        return row;
    }

    private static void fill(WinRecord row, Win win) {
        row.setHappenedOn(win.date());
        row.setTitle(win.title());
        row.setActivityId(win.activityId());
        row.setEffect(win.outcome().effect().name());
        row.setCustomer(win.outcome().customer());
        row.setHowMany(win.outcome().count());
        row.setAmount(win.outcome().amount());
        row.setNextStep(win.outcome().nextStep());
        row.setAfterId(win.links().afterId());
        row.setMetricId(win.links().metricId());
    }

    private static Win win(WinRecord row) {
        return new Win(
                Objects.requireNonNull(row.getId()),
                row.getHappenedOn(),
                row.getTitle(),
                row.getActivityId(),
                new Outcome(
                        Effect.valueOf(row.getEffect()),
                        row.getCustomer(),
                        row.getHowMany(),
                        row.getAmount(),
                        row.getNextStep()),
                new Links(row.getAfterId(), row.getMetricId()));
    }
}
