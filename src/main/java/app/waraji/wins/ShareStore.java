package app.waraji.wins;

import static app.waraji.db.schema.Tables.SHARING;
import static app.waraji.db.schema.Tables.WIN;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.SharingRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who was told of which win, and what they said. */
public final class ShareStore {

    public static final Topic TOPIC = new Topic("sharings");

    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** Characters of a reaction. */
    public static final int LONGEST_REACTION = 400;

    private static final int MOST_PEOPLE = 20;

    private final Database db;
    private final Messages messages;

    public ShareStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ShareStore.class, locale);
    }

    /** By win, each in the order of time; a win that nobody was told of is missing. */
    public Map<Long, List<Sharing>> byWin() {
        return read(DSL.noCondition()).stream()
                .collect(Collectors.groupingBy(Sharing::winId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Of one win, in the order of time. */
    public List<Sharing> of(long win) {
        return read(SHARING.WIN_ID.eq(win));
    }

    /**
     * Those of a stretch of days, in the order of time.
     *
     * @param to exclusive
     */
    public List<Sharing> between(LocalDate from, LocalDate to) {
        return read(SHARING.SHARED_ON.ge(from).and(SHARING.SHARED_ON.lt(to)));
    }

    /** How many wins nobody was told of. */
    public int untold() {
        return db.read(sql -> sql.fetchCount(
                sql.selectFrom(WIN).whereNotExists(sql.selectOne().from(SHARING).where(SHARING.WIN_ID.eq(WIN.ID)))));
    }

    /** With whom wins were shared, the latest first. */
    public List<String> people() {
        return db.read(sql -> sql.select(SHARING.TOLD)
                .from(SHARING)
                .groupBy(SHARING.TOLD)
                .orderBy(DSL.max(SHARING.SHARED_ON).desc(), DSL.max(SHARING.ID).desc())
                .limit(MOST_PEOPLE)
                .fetch(SHARING.TOLD));
    }

    /** Marks the win as shared; refuses where nobody is named, and what is longer than there is room for. */
    public Sharing add(Win win, Sharing wanted) {
        Sharing checked = checked(wanted);
        return db.change(messages.text("share.undo.add", checked.told(), win.title()), TOPIC, sql -> {
            SharingRecord row = unsaved(sql, win.id(), checked);
            row.insert();
            return sharing(row);
        });
    }

    /**
     * Marks many in few statements, each as the sharing of the win that it names; refuses as {@link #add} does.
     *
     * @param label what the user did, in their language
     */
    public void addAll(String label, List<Sharing> wanted) {
        List<Sharing> checked = wanted.stream().map(this::checked).toList();
        db.change(label, TOPIC, sql -> {
            List<SharingRecord> rows = checked.stream()
                    .map(sharing -> unsaved(sql, sharing.winId(), sharing))
                    .toList();
            return sql.batchInsert(rows).execute().length;
        });
    }

    /** Writes it as it is here; refuses as {@link #add} does. */
    public void change(Sharing changed) {
        Sharing checked = checked(changed);
        db.change(messages.text("share.undo.change", checked.told()), TOPIC, sql -> {
            SharingRecord row = sql.newRecord(SHARING);
            fill(row, checked);
            return sql.update(SHARING)
                    .set(row)
                    .where(SHARING.ID.eq(checked.id()))
                    .execute();
        });
    }

    public void remove(Sharing sharing) {
        db.change(
                messages.text("share.undo.remove", sharing.told()),
                TOPIC,
                sql -> sql.deleteFrom(SHARING)
                        .where(SHARING.ID.eq(sharing.id()))
                        .execute());
    }

    private List<Sharing> read(Condition which) {
        return db.read(sql -> sql.selectFrom(SHARING)
                .where(which)
                .orderBy(SHARING.SHARED_ON, SHARING.ID)
                .fetch(ShareStore::sharing));
    }

    private Sharing checked(Sharing wanted) {
        String told = wanted.told().strip();
        if (told.isEmpty()) {
            throw new Refusal(messages.text("share.problem.told"));
        }
        refuseLonger(told, LONGEST_NAME);
        String reaction = wanted.reaction() == null || wanted.reaction().isBlank()
                ? null
                : wanted.reaction().strip();
        refuseLonger(reaction, LONGEST_REACTION);
        return new Sharing(wanted.id(), wanted.winId(), wanted.date(), told, wanted.channel(), reaction);
    }

    private void refuseLonger(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refusal(messages.text("wins.problem.length", longest));
        }
    }

    private static SharingRecord unsaved(DSLContext sql, long win, Sharing sharing) {
        SharingRecord row = sql.newRecord(SHARING);
        row.setWinId(win);
        fill(row, sharing);
        return row;
    }

    private static void fill(SharingRecord row, Sharing sharing) {
        row.setSharedOn(sharing.date());
        row.setTold(sharing.told());
        row.setChannel(sharing.channel().name());
        row.setReaction(sharing.reaction());
    }

    private static Sharing sharing(SharingRecord row) {
        return new Sharing(
                Objects.requireNonNull(row.getId()),
                row.getWinId(),
                row.getSharedOn(),
                row.getTold(),
                ShareChannel.valueOf(row.getChannel()),
                row.getReaction());
    }
}
