package app.waraji.report;

import static app.waraji.db.schema.Tables.REPORT_TEXT;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.ReportTextRecord;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.report.Report.Draft;
import java.util.Locale;
import org.jooq.Condition;

/** What the user typed into the reports, period by period. */
public final class ReportStore {

    public static final Topic TOPIC = new Topic("report");

    private final Database db;
    private final Messages messages;
    private final DateWords dates;

    public ReportStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ReportStore.class, locale);
        this.dates = new DateWords(messages.locale());
    }

    /** What was typed for the period; {@link Draft#EMPTY} where nothing was. */
    public Draft draft(Period period) {
        return new Draft(db.read(sql -> sql.selectFrom(REPORT_TEXT)
                .where(of(period))
                .fetchMap(row -> Piece.valueOf(row.getPiece()), ReportTextRecord::getText)));
    }

    /**
     * Keeps what was typed. Typing the same again is no change, and leaves nothing to undo.
     *
     * @throws Refusal when a text is too long to keep
     */
    public void write(Period period, Draft draft) {
        int longest = REPORT_TEXT.TEXT.getDataType().length();
        if (draft.texts().values().stream().anyMatch(text -> text.length() > longest)) {
            throw new Refusal(messages.text("report.draft.tooLong", longest));
        }
        Draft before = draft(period);
        if (draft.equals(before)) {
            return;
        }
        db.change(messages.text("report.draft.written", dates.period(period)), TOPIC, sql -> {
            for (Piece piece : Piece.values()) {
                String text = draft.text(piece);
                if (text.equals(before.text(piece))) {
                    continue;
                }
                if (text.isEmpty()) {
                    sql.deleteFrom(REPORT_TEXT)
                            .where(of(period), REPORT_TEXT.PIECE.eq(piece.name()))
                            .execute();
                } else {
                    sql.insertInto(REPORT_TEXT)
                            .set(REPORT_TEXT.PERIOD_UNIT, period.unit().name())
                            .set(REPORT_TEXT.PERIOD_FROM, period.from())
                            .set(REPORT_TEXT.PIECE, piece.name())
                            .set(REPORT_TEXT.TEXT, text)
                            .onDuplicateKeyUpdate()
                            .set(REPORT_TEXT.TEXT, text)
                            .execute();
                }
            }
            return true;
        });
    }

    private static Condition of(Period period) {
        return REPORT_TEXT.PERIOD_UNIT.eq(period.unit().name()).and(REPORT_TEXT.PERIOD_FROM.eq(period.from()));
    }
}
