package app.waraji.planner.ledger;

import static app.waraji.db.schema.Tables.REASON;

import app.waraji.db.Database;
import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.ReasonRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The reasons for giving time away, which the user can name, order and add to. A reason that is not wanted any more is
 * archived: the rows that name it keep it. Each gesture is one change.
 */
public final class ReasonStore {

    public static final Topic TOPIC = new Topic("reasons");

    private final Database db;
    private final Messages messages;

    public ReasonStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ReasonStore.class, locale);
    }

    /** Those to choose from, in the order of their keys; the last is "not known". */
    public List<Reason> choices() {
        return list("NOT archived ORDER BY place = 0, place, id");
    }

    /** Those not offered any more. */
    public List<Reason> archived() {
        return list("archived ORDER BY id");
    }

    /** Every one there ever was, by id. */
    public Map<Long, Reason> byId() {
        return list("TRUE").stream().collect(Collectors.toMap(Reason::id, Function.identity()));
    }

    /** Under which minutes count for which nobody gave a reason. */
    public Reason notKnown() {
        return list("known = 'NOT_KNOWN'").get(0);
    }

    private List<Reason> list(String which) {
        return db.ask(sql -> sql.list("SELECT * FROM reason WHERE " + which, ReasonStore::reason));
    }

    /**
     * Adds one of the user's own, after the others.
     *
     * @throws Refusal when there is no name, or another reason has it
     */
    public void add(String name, ReasonKind kind) {
        String wanted = wanted(name, null);
        db.change(messages.text("reasons.undo.add", wanted), TOPIC, sql -> {
            ReasonRecord row = sql.newRecord(REASON);
            row.setName(wanted);
            row.setKind(kind.name());
            row.setPlace(offered(sql).size() + 1);
            return row.insert();
        });
    }

    /**
     * Calls it something else, in all rows; no name gives one that comes with the program back the name it had.
     *
     * @throws Refusal when there is no name for one of the user's own, or another reason has it
     */
    public void rename(Reason reason, String name) {
        boolean givesBack = reason.known() != null && isOwnNameOf(reason, name);
        String wanted = givesBack ? null : wanted(name, reason);
        if (!Objects.equals(wanted, reason.name())) {
            String label = messages.text("reasons.undo.rename", reason.label(messages));
            db.change(label, TOPIC, sql -> update(sql, reason, wanted));
        }
    }

    /** Moves it before the one above it. */
    public void moveUp(Reason reason) {
        move(reason, -1);
    }

    /** Moves it behind the one below it. */
    public void moveDown(Reason reason) {
        move(reason, 1);
    }

    /** Offers it no more. */
    public void archive(Reason reason) {
        db.change(messages.text("reasons.undo.archive", reason.label(messages)), TOPIC, sql -> {
            setArchived(sql, reason, true);
            return number(sql, offered(sql));
        });
    }

    /** Offers it again, after the others. */
    public void restore(Reason reason) {
        db.change(messages.text("reasons.undo.restore", reason.label(messages)), TOPIC, sql -> {
            List<Long> order = new ArrayList<>(offered(sql));
            order.add(reason.id());
            setArchived(sql, reason, false);
            return number(sql, order);
        });
    }

    private void move(Reason reason, int by) {
        List<Long> before = db.read(ReasonStore::offered);
        int from = before.indexOf(reason.id());
        int to = from + by;
        if (from < 0 || to < 0 || to >= before.size()) {
            return;
        }
        List<Long> order = new ArrayList<>(before);
        Collections.swap(order, from, to);
        db.change(messages.text("reasons.undo.move", reason.label(messages)), TOPIC, sql -> number(sql, order));
    }

    private boolean isOwnNameOf(Reason reason, String name) {
        return name.isBlank() || (reason.known() != null && name.strip().equals(messages.text(reason.known())));
    }

    private String wanted(String name, @Nullable Reason renamed) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refusal(messages.text("reasons.refused.noName"));
        }
        for (Reason other : byId().values()) {
            if (other.label(messages).equals(wanted) && (renamed == null || other.id() != renamed.id())) {
                throw new Refusal(messages.text("reasons.refused.taken", wanted));
            }
        }
        return wanted;
    }

    private static int update(DSLContext sql, Reason reason, @Nullable String name) {
        return sql.update(REASON)
                .set(REASON.NAME, name)
                .where(REASON.ID.eq(reason.id()))
                .execute();
    }

    private static void setArchived(DSLContext sql, Reason reason, boolean archived) {
        sql.update(REASON)
                .set(REASON.ARCHIVED, archived)
                .where(REASON.ID.eq(reason.id()))
                .execute();
    }

    /** The ids of those that have a place, in their order. */
    private static List<Long> offered(DSLContext sql) {
        return sql.select(REASON.ID)
                .from(REASON)
                .where(REASON.ARCHIVED.isFalse(), REASON.PLACE.gt(0))
                .orderBy(REASON.PLACE, REASON.ID)
                .fetch(REASON.ID);
    }

    private static int number(DSLContext sql, List<Long> order) {
        int changed = 0;
        for (int i = 0; i < order.size(); i++) {
            changed += sql.update(REASON)
                    .set(REASON.PLACE, i + 1)
                    .where(REASON.ID.eq(order.get(i)), REASON.PLACE.ne(i + 1))
                    .execute();
        }
        return changed;
    }

    private static Reason reason(Row row) {
        String known = row.find("known", String.class);
        return new Reason(
                row.id("id"),
                known == null ? null : Reason.Known.valueOf(known),
                row.find("name", String.class),
                ReasonKind.valueOf(row.text("kind")),
                row.number("place"));
    }
}
