package app.waraji.db;

import static app.waraji.db.schema.Tables.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import org.h2.util.DateTimeUtils;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Run where the clocks are put forward: on 29 March 2026 there is no half past two. */
public class UndoOfEveryTypeTest {

    private static final Topic TOPIC = new Topic("test");
    private static final LocalDateTime IN_THE_GAP = LocalDateTime.of(2026, 3, 29, 2, 30);

    /** What the rows below hold. */
    private static final List<String> TRIED = List.of(
            "BIGINT",
            "BOOLEAN",
            // Only where nothing is journaled.
            "CHARACTER LARGE OBJECT",
            "CHARACTER VARYING",
            "DATE",
            "INTEGER",
            "NUMERIC",
            "TIMESTAMP",
            "TIMESTAMP WITH TIME ZONE");

    /** One for each type and each table. */
    public static final List<String> ROWS = List.of(
            "INSERT INTO setting VALUES ('''quoted'' \"name\" \\ {\"json\": [1]}', '草鞋 👟 𠮷田様 \u0001 é')",
            "INSERT INTO setting VALUES ('', '')",
            "INSERT INTO setting VALUES ('null', 'null')",
            "INSERT INTO setting VALUES ('long', REPEAT('予定''\"👟', 300))",
            "INSERT INTO setting VALUES ('lines', CHAR(13) || CHAR(10) || CHAR(9) || ' end ')",
            "INSERT INTO activity VALUES (9223372036854775807, '最大', NULL, 'SEO', DATE '0001-01-01', TRUE,"
                    + " 'PAUSED', DATE '2026-11-20', 6, 12, DATE '2026-04-01', 9999999999999.99, 0.01, '山田', 'X社',"
                    + " TRUE, 1, '月3件', '行''\"👟', DATE '2026-04-02', '')",
            "INSERT INTO activity (id, title, tag, channel, started_on, archived) VALUES (-9223372036854775808, 'least', '', 'SEO', DATE '9999-12-31', FALSE)",
            "INSERT INTO activity (id, title, tag, channel) VALUES (1, 'メルマガ', 'mm', 'EMAIL')",
            "INSERT INTO calendar VALUES (1, '会社''\"👟', 1, 'https://example.jp/calendar.ics', TRUE)",
            "INSERT INTO calendar VALUES (2, '', 1, NULL, FALSE)",
            "INSERT INTO task VALUES (1, '記事', 'MARKETING', 1, 2147483647, DATE '2026-11-16',"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00', FALSE, DATE '2026-11-30',"
                    + " DATE '2026-11-09')",
            "INSERT INTO series VALUES (1, '定例', 'MARKETING', 1, DATE '2026-11-16', 600, 60, 'WEEKLY', 1, 'MON,THU',"
                    + " NULL, NULL, DATE '2027-03-31', NULL, 'SKIP', FALSE, DATE '2027-11-16', FALSE)",
            "INSERT INTO block VALUES (1, 1, 1, NULL, '書く', 'MARKETING', DATE '2026-11-16',"
                    + " TIMESTAMP '2026-11-16 10:00:00', 60, 'OPEN', 0,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00', TRUE, FALSE,"
                    + " 1, DATE '2026-11-16', TRUE, NULL, 55)",
            "INSERT INTO timer VALUES (1, TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00', 90)",
            "INSERT INTO ideal_week VALUES (1, '通常', 1, FALSE)",
            "INSERT INTO ideal_block VALUES (1, 1, '書く', 'MARKETING', 1, 2, 600, 90, TRUE)",
            "INSERT INTO target VALUES (1, 1, DATE '2026-11-23', -0.0001, 999999999999999.9999, NULL, TRUE,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO measurement VALUES (1, DATE '2026-11-23', 12.5, '展示会', "
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO import_profile VALUES (1, 'GA4', 'a,b', '{}')",
            "INSERT INTO company_holiday VALUES (DATE '2026-12-29', '年末休業')",
            "INSERT INTO absence VALUES (1, 'LEAVE', '有休', TIMESTAMP '2026-11-27 00:00:00',"
                    + " TIMESTAMP '2026-11-28 00:00:00', TRUE)",
            "INSERT INTO ledger_entry (block_id, lineage_id, kind, recorded_at, from_start, displaced, ended,"
                    + " after_the_fact) VALUES (1, 1, 'MOVED', TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00',"
                    + " TIMESTAMP '2026-03-29 02:59:59.999999', 60, FALSE, TRUE)",
            "INSERT INTO reason_answer (entry_id, reason_id, recorded_at)"
                    + " VALUES (1, 1, TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00.5+05:30')",
            "INSERT INTO win (happened_on, title, activity_id, effect, how_many, amount, created_at)"
                    + " VALUES (DATE '2026-11-20', '問い合わせ', 1, 'INQUIRY', -1, 9000000000,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO alert_state VALUES ('R1', 'TASK', 1, DATE '2026-11-20',"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00', NULL, NULL)",
            "INSERT INTO alert_answer VALUES (1, 'R1', 'TASK', 1, 'SNOOZED', DATE '2026-11-30', '展示会',"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO rule_change VALUES (1, 'R1', 'notice', 4,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO win (id, happened_on, title, effect, created_at, after_id, metric_id) SELECT 1000,"
                    + " DATE '2026-11-21', '商談', 'MEETING', TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00',"
                    + " MAX(id), 1 FROM win",
            "INSERT INTO sharing VALUES (1, 1000, DATE '2026-11-21', '佐藤部長', 'CHAT', 'いいね 👟')",
            "INSERT INTO share_template VALUES ('MAIL', 'ja', '{成果} \"quoted\"')",
            "INSERT INTO proof VALUES (1, 1000, 'FILE', '返信.eml', '0123-返信.eml', 9000000000,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO report_text VALUES ('WEEK', DATE '2026-11-16', 'HEADLINE', '見出し')",
            "INSERT INTO partner VALUES (1, '編集社', '鈴木様', 'suzuki@example.jp', FALSE)",
            "INSERT INTO contact_note VALUES (1, 1, DATE '2026-11-10', '打ち合わせ')",
            "INSERT INTO engagement VALUES (1, 1, 1, '校正', 'RUNNING', 'MONTHLY', 30000, DATE '2026-09-01', NULL, 240,"
                    + " 2, NULL)",
            "INSERT INTO delivery VALUES (1, 1, DATE '2026-10-01', '10月号', NULL)",
            "INSERT INTO engagement_decision VALUES (1, 1, 'SHRINK', DATE '2026-11-01', '', 30000, 20000)",
            "INSERT INTO request VALUES (1, '外注したい', '', 30000, DATE '2026-11-20', 1, 1, 1,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-23 04:00:00+00')",
            "INSERT INTO request_option VALUES (1, 1, '月3万円で頼む', TRUE)",
            "INSERT INTO request_step VALUES (1, 1, 'ASKED', DATE '2026-11-12', 'MAIL', '')",
            "INSERT INTO report_rhythm VALUES ('WEEK', DATE '2026-09-01', '金曜')",
            "INSERT INTO report_sent VALUES (1, 'WEEK', DATE '2026-11-16', DATE '2026-11-20', '佐藤部長')",
            "INSERT INTO report_frozen VALUES (1, DATE '2026-11-22', '週報', '本文''\"👟', 'JVBERi0xLjc=')",
            "INSERT INTO report_frozen_part VALUES (1, 0, '結論', '一行目' || CHAR(10) || '二行目')",
            "INSERT INTO review VALUES (DATE '2026-11-16', 'SLIPS', 'REPORT', 420,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-20 04:00:00+00', NULL)",
            "INSERT INTO review_reminder VALUES (1, 960)",
            "INSERT INTO assumption VALUES ('hourly.cost', 3500)");

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void travelToBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        DateTimeUtils.resetCalendar();
    }

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(before);
        DateTimeUtils.resetCalendar();
    }

    @Test
    void bringsBackEveryRowOfEveryTable() {
        try (Database db = open()) {
            List<String> empty = Content.of(db);
            db.change("fill", TOPIC, sql -> ROWS.stream().mapToInt(sql::execute).sum());
            List<String> full = Content.of(db);
            assertThat(full).hasSize(empty.size() + ROWS.size());
            assertThat(db.<List<String>>read(UndoOfEveryTypeTest::emptyTables)).isEmpty();

            db.change("clear", TOPIC, UndoOfEveryTypeTest::deleteAll);
            assertThat(Content.of(db)).isEmpty();

            db.undo();
            assertThat(Content.of(db)).isEqualTo(full);
            db.undo();
            assertThat(Content.of(db)).isEqualTo(empty);
            db.redo();
            assertThat(Content.of(db)).isEqualTo(full);
            db.redo();
            assertThat(Content.of(db)).isEmpty();
        }
    }

    @Test
    void hasTriedEveryTypeThereIs() {
        try (Database db = open()) {
            List<String> types = db.read(sql -> sql
                    .fetchValues("SELECT DISTINCT DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS"
                            + " WHERE TABLE_SCHEMA = 'PUBLIC'")
                    .stream()
                    .map(String::valueOf)
                    .toList());
            assertThat(TRIED)
                    .as("a migration brought a new type: try it in the rows above, then list it here")
                    .containsAll(types);
        }
    }

    @Test
    void keepsAWallClockTimeThatTheSystemsZoneDoesNotHave() {
        try (Database db = open()) {
            db.change("place", TOPIC, sql -> addBlock(sql, IN_THE_GAP));
            assertThat(start(db)).isEqualTo(IN_THE_GAP);
            db.change("delete", TOPIC, sql -> sql.deleteFrom(BLOCK).execute());
            db.undo();
            assertThat(start(db)).isEqualTo(IN_THE_GAP);
        }
    }

    /** With the copy that the calendars point to, which is no gesture's. */
    private Database open() {
        Database db = Database.inMemory(new Changes(Runnable::run), new TurnedClock());
        db.record(
                TOPIC,
                sql -> sql.execute("INSERT INTO calendar_copy VALUES (1, '', '',"
                        + " TIMESTAMP WITH TIME ZONE '2026-11-23 13:00:00+09', DATE '2026-01-01', DATE '2026-01-01',"
                        + " 1, 1, NULL, NULL)"));
        return db;
    }

    private static List<String> emptyTables(DSLContext sql) {
        return Content.tables(sql).stream()
                .filter(table -> sql.fetchCount(sql.selectFrom(table)) == 0)
                .toList();
    }

    private static int deleteAll(DSLContext sql) {
        return List.of(
                        "request",
                        "engagement",
                        "partner",
                        "report_rhythm",
                        "report_sent",
                        "review",
                        "review_reminder",
                        "assumption",
                        "alert_state",
                        "alert_answer",
                        "rule_change",
                        "timer",
                        "target",
                        "measurement",
                        "import_profile",
                        "reason_answer",
                        "ledger_entry",
                        "block",
                        "task",
                        "proof",
                        "sharing",
                        "share_template",
                        "win",
                        "series",
                        "ideal_block",
                        "ideal_week",
                        "activity",
                        "metric",
                        "calendar",
                        "setting",
                        "report_text",
                        "company_holiday",
                        "absence",
                        "reason")
                .stream()
                .mapToInt(table -> sql.execute("DELETE FROM " + table))
                .sum();
    }

    private static LocalDateTime start(Database db) {
        return db.read(sql -> sql.select(BLOCK.STARTS_AT).from(BLOCK).fetchSingle(BLOCK.STARTS_AT));
    }

    private static int addBlock(DSLContext sql, LocalDateTime start) {
        return sql.insertInto(BLOCK)
                .set(BLOCK.LINEAGE_ID, 1L)
                .set(BLOCK.TITLE, "夜中に")
                .set(BLOCK.ROLE, "MARKETING")
                .set(BLOCK.PLANNED_WEEK, LocalDate.of(2026, 3, 23))
                .set(BLOCK.STARTS_AT, start)
                .set(BLOCK.MINUTES, 60)
                .set(BLOCK.STATE, "OPEN")
                .set(BLOCK.PLACED_AT, new TurnedClock().instant())
                .execute();
    }
}
