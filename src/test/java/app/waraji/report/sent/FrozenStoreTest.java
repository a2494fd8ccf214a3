package app.waraji.report.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.boss.ReportKind;
import app.waraji.boss.SentReport;
import app.waraji.boss.SentStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.print.PrintedPages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrozenStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final SentStore sent = new SentStore(db, Locale.JAPANESE);
    private final FrozenStore store = new FrozenStore(db, sent, CLOCK, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void keepsTheBytesAndTheTextAndNotesTheSending() {
        byte[] pdf = new byte[90_000];
        new Random(7).nextBytes(pdf);
        SentReport noted = store.freeze(report("順調です", pdf));
        assertThat(sent.all()).containsExactly(noted);
        assertThat(noted.on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(store.pdf(noted)).hasValue(pdf);
        Frozen.Paper paper = Objects.requireNonNull(store.all().get(0).paper());
        assertThat(paper.passages())
                .containsExactly(
                        new Passage("結論", List.of("順調です")),
                        new Passage("成果", List.of("一つ", "二つ")),
                        new Passage("所感", List.of()));
    }

    @Test
    void oneUndoTakesBackBothAndRedoBringsBothBack() {
        SentReport noted = store.freeze(report("順調です", new byte[] {1, -1, 0}));
        List<Frozen> before = store.all();
        assertThat(db.undo()).contains("送信済みにする: 週報 第47週");
        assertThat(store.all()).isEmpty();
        db.redo();
        assertThat(store.all()).isEqualTo(before);
        assertThat(store.pdf(noted)).hasValue(new byte[] {1, -1, 0});
    }

    @Test
    void whatIsTakenBackGoesWithItsPageAndComesBackWithIt() {
        SentReport noted = store.freeze(report("順調です", new byte[] {1}));
        store.takeBack(noted);
        assertThat(store.all()).isEmpty();
        assertThat(store.pdf(noted)).isEmpty();
        db.undo();
        assertThat(store.pdf(noted)).hasValue(new byte[] {1});
    }

    @Test
    void aSendingThatWasOnlyNotedIsListedWithoutAPage() {
        SentReport noted = sent.sent(ReportKind.WEEK, MONDAY.minusWeeks(1), MONDAY.minusDays(3), "田中部長");
        assertThat(store.all()).containsExactly(new Frozen(noted, null));
    }

    @Test
    void refusesAPageTooLargeToKeepAndNotesNothing() {
        assertThatThrownBy(() -> store.freeze(report("", new byte[900_000]))).isInstanceOf(Refusal.class);
        assertThat(sent.all()).isEmpty();
    }

    static Sending report(String headline, byte[] pdf) {
        return new Sending(
                ReportKind.WEEK,
                MONDAY,
                MONDAY.plusDays(6),
                "週報 第47週",
                "田中部長",
                new Sending.Content(
                        "本文",
                        List.of(
                                new Passage("結論", List.of(headline)),
                                new Passage("成果", List.of("一つ", "二つ")),
                                new Passage("所感", List.of()))),
                new PrintedPages(pdf, 1, List.of()));
    }
}
