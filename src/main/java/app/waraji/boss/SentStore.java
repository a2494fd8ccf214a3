package app.waraji.boss;

import static app.waraji.db.schema.Tables.REPORT_RHYTHM;
import static app.waraji.db.schema.Tables.REPORT_SENT;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.ReportSentRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Which reports the boss was sent, and how often one was agreed. */
public final class SentStore {

    public static final Topic TOPIC = new Topic("reports-sent");

    /** Characters of a name, and of what is said of a rhythm. */
    public static final int LONGEST_WORDS = 200;

    private final Database db;
    private final Messages messages;

    public SentStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(SentStore.class, locale);
    }

    /** Latest first. */
    public List<SentReport> all() {
        return read(DSL.noCondition());
    }

    /**
     * Those sent in a stretch of days, latest first.
     *
     * @param to exclusive
     */
    public List<SentReport> between(LocalDate from, LocalDate to) {
        return read(REPORT_SENT.SENT_ON.ge(from).and(REPORT_SENT.SENT_ON.lt(to)));
    }

    /** Notes that it was sent; the same period may be sent again. */
    public SentReport sent(ReportKind kind, LocalDate periodFrom, LocalDate on, String to) {
        String whom = checked(to);
        return db.change(messages.text("sent.undo.sent", messages.text(kind), periodFrom.toString()), TOPIC, sql -> {
            ReportSentRecord row = sql.newRecord(REPORT_SENT);
            row.setKind(kind.name());
            row.setPeriodFrom(periodFrom);
            row.setSentOn(on);
            row.setSentTo(whom);
            row.insert();
            return sent(row);
        });
    }

    /** Notes that it was not sent after all. */
    public void takeBack(SentReport sent) {
        db.change(
                messages.text(
                        "sent.undo.takeBack",
                        messages.text(sent.kind()),
                        sent.periodFrom().toString()),
                TOPIC,
                sql -> sql.deleteFrom(REPORT_SENT)
                        .where(REPORT_SENT.ID.eq(sent.id()))
                        .execute());
    }

    /** What was agreed, the shortest period first. */
    public List<Rhythm> rhythms() {
        return db
                .read(sql -> sql.selectFrom(REPORT_RHYTHM)
                        .fetch(row -> new Rhythm(ReportKind.valueOf(row.getKind()), row.getAgreedOn(), row.getWords())))
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** Notes what was agreed, in place of what was agreed for such reports before. */
    public void agree(Rhythm rhythm) {
        String words = checked(rhythm.words());
        db.change(
                messages.text("sent.undo.agree", messages.text(rhythm.kind())),
                TOPIC,
                sql -> sql.insertInto(REPORT_RHYTHM)
                        .set(REPORT_RHYTHM.KIND, rhythm.kind().name())
                        .set(REPORT_RHYTHM.AGREED_ON, rhythm.agreedOn())
                        .set(REPORT_RHYTHM.WORDS, words)
                        .onDuplicateKeyUpdate()
                        .set(REPORT_RHYTHM.AGREED_ON, rhythm.agreedOn())
                        .set(REPORT_RHYTHM.WORDS, words)
                        .execute());
    }

    /** No such report is agreed any more. */
    public void drop(ReportKind kind) {
        db.change(
                messages.text("sent.undo.drop", messages.text(kind)),
                TOPIC,
                sql -> sql.deleteFrom(REPORT_RHYTHM)
                        .where(REPORT_RHYTHM.KIND.eq(kind.name()))
                        .execute());
    }

    private String checked(String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new Refusal(messages.text("requests.problem.length", LONGEST_WORDS));
        }
        return words.strip();
    }

    private List<SentReport> read(Condition which) {
        return db.read(sql -> sql.selectFrom(REPORT_SENT)
                .where(which)
                .orderBy(REPORT_SENT.SENT_ON.desc(), REPORT_SENT.ID.desc())
                .fetch(SentStore::sent));
    }

    private static SentReport sent(ReportSentRecord row) {
        return new SentReport(
                Objects.requireNonNull(row.getId()),
                ReportKind.valueOf(row.getKind()),
                row.getPeriodFrom(),
                row.getSentOn(),
                row.getSentTo());
    }
}
