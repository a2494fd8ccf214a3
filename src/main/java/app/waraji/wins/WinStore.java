package app.waraji.wins;

import static app.waraji.db.schema.Tables.WIN;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.WinRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
            WinRecord row = sql.newRecord(WIN);
            fill(row, wanted);
            row.setCreatedAt(clock.instant());
            row.insert();
            return win(row);
        });
    }

    /** Writes the win as it is here; refuses as {@link #add} does, and one that would follow itself. */
    public void change(Win changed) {
        Win wanted = checked(changed);
        db.change(label("wins.undo.change", wanted), TOPIC, sql -> {
            refuseCircle(sql, wanted);
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

    private void refuseCircle(DSLContext sql, Win wanted) {
        Long before = wanted.links().afterId();
        while (before != null) {
            if (before == wanted.id()) {
                throw new Refusal(messages.text("wins.problem.circle"));
            }
            before = after(sql, before);
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
