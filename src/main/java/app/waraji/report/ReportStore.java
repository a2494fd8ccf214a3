package app.waraji.report;

import static app.waraji.db.schema.Tables.REPORT_DRAFT;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.report.WeekReport.Draft;
import java.util.Locale;

/** What the user typed into the reports, week by week. */
public final class ReportStore {

    public static final Topic TOPIC = new Topic("report");

    private final Database db;
    private final Messages messages;

    public ReportStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(ReportStore.class, locale);
    }

    /** What was typed for the week; {@link Draft#EMPTY} where nothing was. */
    public Draft draft(Week week) {
        return db.read(sql -> sql.selectFrom(REPORT_DRAFT)
                .where(REPORT_DRAFT.PLANNED_WEEK.eq(week.monday()))
                .fetchOptional(row -> new Draft(row.getHeadline(), row.getRemarks()))
                .orElse(Draft.EMPTY));
    }

    /**
     * Keeps what was typed. Typing the same again is no change, and leaves nothing to undo.
     *
     * @throws Refusal when a text is too long to keep
     */
    public void write(Week week, Draft draft) {
        int longest = REPORT_DRAFT.HEADLINE.getDataType().length();
        if (draft.headline().length() > longest || draft.remarks().length() > longest) {
            throw new Refusal(messages.text("report.draft.tooLong", longest));
        }
        if (draft.equals(draft(week))) {
            return;
        }
        String label =
                messages.text("report.draft.written", String.valueOf(week.year()), String.valueOf(week.number()));
        db.change(label, TOPIC, sql -> {
            if (draft.equals(Draft.EMPTY)) {
                return sql.deleteFrom(REPORT_DRAFT)
                        .where(REPORT_DRAFT.PLANNED_WEEK.eq(week.monday()))
                        .execute();
            }
            return sql.insertInto(REPORT_DRAFT)
                    .set(REPORT_DRAFT.PLANNED_WEEK, week.monday())
                    .set(REPORT_DRAFT.HEADLINE, draft.headline())
                    .set(REPORT_DRAFT.REMARKS, draft.remarks())
                    .onDuplicateKeyUpdate()
                    .set(REPORT_DRAFT.HEADLINE, draft.headline())
                    .set(REPORT_DRAFT.REMARKS, draft.remarks())
                    .execute();
        });
    }
}
