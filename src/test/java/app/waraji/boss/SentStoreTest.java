package app.waraji.boss;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final SentStore store = new SentStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatWasSentIsListedLatestFirstAndCanBeTakenBack() {
        SentReport before = store.sent(ReportKind.WEEK, FRIDAY.minusDays(11), FRIDAY.minusDays(7), "佐藤部長");
        SentReport now = store.sent(ReportKind.WEEK, FRIDAY.minusDays(4), FRIDAY, "佐藤部長");
        assertThat(store.all()).containsExactly(now, before);
        assertThat(store.between(FRIDAY.minusDays(7), FRIDAY)).containsExactly(before);
        store.takeBack(now);
        assertThat(store.all()).containsExactly(before);
        assertThat(db.undo()).contains("送信済みを取り消す: 週報 2026-11-16");
        assertThat(store.all()).containsExactly(now, before);
    }

    @Test
    void anAgreementReplacesTheOneBeforeAndUndoBringsThatBack() {
        Rhythm first = new Rhythm(ReportKind.WEEK, FRIDAY.minusDays(60), "金曜");
        Rhythm second = new Rhythm(ReportKind.WEEK, FRIDAY, "月曜");
        store.agree(first);
        store.agree(new Rhythm(ReportKind.MONTH, FRIDAY, ""));
        store.agree(second);
        assertThat(store.rhythms()).extracting(Rhythm::words).containsExactly("月曜", "");
        db.undo();
        assertThat(store.rhythms()).contains(first);
        store.drop(ReportKind.WEEK);
        assertThat(store.rhythms()).extracting(Rhythm::kind).containsExactly(ReportKind.MONTH);
    }
}
