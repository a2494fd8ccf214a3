package app.waraji.report.sent;

import static app.waraji.db.schema.Tables.REPORT_FROZEN;
import static app.waraji.db.schema.Tables.REPORT_FROZEN_PART;

import app.waraji.boss.SentReport;
import app.waraji.boss.SentStore;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reports as they were sent: whatever is written later, they stay. Told with {@link SentStore#TOPIC}. */
public final class FrozenStore {

    private static final String LINE_END = "\n";

    private final Database db;
    private final SentStore sent;
    private final Clock clock;
    private final Messages messages;

    public FrozenStore(Database db, SentStore sent, Clock clock, Locale locale) {
        this.db = db;
        this.sent = sent;
        this.clock = clock;
        this.messages = Messages.of(FrozenStore.class, locale);
    }

    /**
     * Notes that the report is sent today, and keeps it as it is, in one change.
     *
     * @throws Refusal when it is too large to keep
     */
    public SentReport freeze(Sending report) {
        String pdf = Base64.getEncoder().encodeToString(report.pages().bytes());
        if (pdf.length() > REPORT_FROZEN.PDF.getDataType().length()
                || report.content().mailText().length()
                        > REPORT_FROZEN.MAIL_TEXT.getDataType().length()) {
            throw new Refusal(messages.text("sent.tooLarge"));
        }
        return db.change(messages.text("sent.undo", report.title()), SentStore.TOPIC, sql -> {
            SentReport noted = sent.sent(report.kind(), report.from(), LocalDate.now(clock), report.to());
            sql.insertInto(REPORT_FROZEN)
                    .set(REPORT_FROZEN.SENT_ID, noted.id())
                    .set(REPORT_FROZEN.PERIOD_TO, report.lastDay())
                    .set(REPORT_FROZEN.TITLE, report.title())
                    .set(REPORT_FROZEN.MAIL_TEXT, report.content().mailText())
                    .set(REPORT_FROZEN.PDF, pdf)
                    .execute();
            keep(sql, noted.id(), report.content().passages());
            return noted;
        });
    }

    /** Latest first, those included of which no more is known than that they were sent. */
    public List<Frozen> all() {
        return db.read(sql -> {
            Map<Long, Frozen.Paper> papers = papers(sql);
            return sent.all().stream()
                    .map(each -> new Frozen(each, papers.get(each.id())))
                    .toList();
        });
    }

    /** The file as it was sent; empty where it was not kept. */
    public Optional<byte[]> pdf(SentReport of) {
        return db.read(sql -> sql.select(REPORT_FROZEN.PDF)
                        .from(REPORT_FROZEN)
                        .where(REPORT_FROZEN.SENT_ID.eq(of.id()))
                        .fetchOptional(REPORT_FROZEN.PDF))
                .map(text -> Base64.getDecoder().decode(text));
    }

    /** Notes that it was not sent after all: what was kept of it goes too. */
    public void takeBack(SentReport report) {
        sent.takeBack(report);
    }

    private static void keep(DSLContext sql, long id, List<Passage> passages) {
        for (int place = 0; place < passages.size(); place++) {
            sql.insertInto(REPORT_FROZEN_PART)
                    .set(REPORT_FROZEN_PART.SENT_ID, id)
                    .set(REPORT_FROZEN_PART.PLACE, place)
                    .set(REPORT_FROZEN_PART.HEADING, passages.get(place).heading())
                    .set(
                            REPORT_FROZEN_PART.LINES,
                            String.join(LINE_END, passages.get(place).lines()))
                    .execute();
        }
    }

    private static Map<Long, Frozen.Paper> papers(DSLContext sql) {
        Map<Long, List<Passage>> passages = sql.selectFrom(REPORT_FROZEN_PART)
                .orderBy(REPORT_FROZEN_PART.SENT_ID, REPORT_FROZEN_PART.PLACE)
                .fetchGroups(
                        REPORT_FROZEN_PART.SENT_ID,
                        row -> new Passage(
                                row.getHeading(), row.getLines().lines().toList()));
        // Without the file itself, which is asked for one at a time.
        return sql
                .select(REPORT_FROZEN.SENT_ID, REPORT_FROZEN.PERIOD_TO, REPORT_FROZEN.TITLE, REPORT_FROZEN.MAIL_TEXT)
                .from(REPORT_FROZEN)
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.value1(),
                        row -> new Frozen.Paper(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                passages.getOrDefault(row.value1(), List.of()))));
    }
}
