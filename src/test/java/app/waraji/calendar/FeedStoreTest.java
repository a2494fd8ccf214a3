package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.calendar.CalendarDownload.Patience;
import app.waraji.calendar.ImportedCalendar.Failing;
import app.waraji.calendar.ImportedCalendar.Feed;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of its own on this machine. */
class FeedStoreTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));
    private static final String ONE = Ics.event("DTSTART:20261117T100000");
    private static final String OTHER = Ics.event("DTSTART:20261119T100000");

    private final Ticking clock = new Ticking();
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final CalendarStore calendars = new CalendarStore(db, clock, Locale.JAPANESE);
    private final FeedStore feeds = new FeedStore(
            calendars,
            new CalendarDownload(new Patience(Duration.ofSeconds(5), Duration.ofSeconds(2), 10_000)),
            clock,
            Locale.JAPANESE);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String file = ONE;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-18T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return Ics.TOKYO;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/calendar.ics", exchange -> {
            asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
            String tag = "\"" + file.hashCode() + "\"";
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
            } else {
                answer(exchange, 200, file);
            }
        });
        server.createContext("/moved.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", "/calendar.ics");
            answer(exchange, 301, "");
        });
        server.createContext("/round.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round.ics");
            answer(exchange, 302, "");
        });
        server.createContext("/denied.ics", exchange -> answer(exchange, 401, ""));
        server.createContext("/broken.ics", exchange -> answer(exchange, 500, ""));
        server.createContext("/login.ics", exchange -> answer(exchange, 200, "<html>Log in</html>"));
        server.createContext("/large.ics", exchange -> answer(exchange, 200, ONE + "X".repeat(20_000)));
        server.createContext("/slow.ics", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('B');
            exchange.getResponseBody().flush();
            await();
        });
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
        threads.shutdown();
        db.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private ImportedCalendar only() {
        assertThat(calendars.calendars()).hasSize(1);
        return calendars.calendars().get(0);
    }

    private Feed feed() {
        return Objects.requireNonNull(only().feed());
    }

    private List<String> starts() {
        return calendars.commitments(WEEK).stream()
                .map(its -> its.start().toString())
                .toList();
    }

    @Test
    void aCalendarIsFetchedFromItsAddressAndTakenOffByUndo() {
        assertThat(feeds.add(address("/calendar.ics"), Progress.untold()).events())
                .isEqualTo(1);

        assertThat(starts()).containsExactly("2026-11-17T10:00");
        assertThat(only().name()).isEqualTo("localhost");
        assertThat(feed().address().text()).isEqualTo(address("/calendar.ics"));
        assertThat(db.undo()).contains("カレンダーを追加: localhost");
        assertThat(calendars.calendars()).isEmpty();
        db.redo();
        assertThat(starts()).containsExactly("2026-11-17T10:00");
    }

    @Test
    void aRefreshReplacesWhatWasThereAndIsNoGesture() {
        feeds.add(address("/calendar.ics"), Progress.untold());
        file = OTHER;
        clock.now = clock.now.plusSeconds(600);

        feeds.refresh(only(), Progress.untold());

        assertThat(starts()).containsExactly("2026-11-19T10:00");
        assertThat(only().importedAt()).isEqualTo(LocalDateTime.parse("2026-11-18T10:10"));
        assertThat(db.undo()).as("adding it, not refreshing it").contains("カレンダーを追加: localhost");
        assertThat(calendars.calendars()).isEmpty();
        db.redo();
        assertThat(starts()).containsExactly("2026-11-19T10:00");
    }

    @Test
    void theSameAddressAgainIsTheSameCalendar() {
        feeds.add(address("/calendar.ics"), Progress.untold());
        file = OTHER;
        feeds.add(address("/calendar.ics"), Progress.untold());

        assertThat(only().name()).isEqualTo("localhost");
        assertThat(starts()).containsExactly("2026-11-19T10:00");
    }

    @Test
    void aCalendarThatWasAFileMayGetAnAddress() {
        file = ONE.replace("VERSION:2.0", "X-WR-CALNAME:職場");
        calendars.importFile("a.ics", file.getBytes(StandardCharsets.UTF_8));
        feeds.add(address("/calendar.ics"), Progress.untold());

        assertThat(only().name()).isEqualTo("職場");
        assertThat(feed().hourly()).isFalse();
        assertThat(starts()).hasSize(1);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        feeds.add(address("/calendar.ics"), Progress.untold());
        assertThat(feeds.refresh(only(), Progress.untold())).isEmpty();
        assertThat(starts()).hasSize(1);

        // Its copy went with it: the whole file is wanted again.
        calendars.remove(only());
        feeds.add(address("/calendar.ics"), Progress.untold());
        assertThat(starts()).hasSize(1);
        assertThat(asked).hasSize(3);
        assertThat(asked.get(0)).isEqualTo("null");
        assertThat(asked.get(1)).startsWith("\"");
        assertThat(asked.get(2)).isEqualTo("null");
    }

    @Test
    void redirectionsAreFollowed() {
        feeds.add(address("/moved.ics"), Progress.untold());

        assertThat(starts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing.ics, このアドレスにカレンダーがありません",
        "/denied.ics, ログインなしでは取得できない",
        "/broken.ics, サーバーがエラーを返しました",
        "/round.ics, サーバーがエラーを返しました",
        "/large.ics, 大きすぎて",
        "/slow.ics, 時間がかかりすぎました",
        "/login.ics, カレンダーのファイルではありません"
    })
    void anAddressThatGivesNoCalendarIsRefusedAndNothingIsKept(String path, String sentence) {
        assertThatThrownBy(() -> feeds.add(address(path), Progress.untold()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(calendars.calendars()).isEmpty();
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void theLastGoodCopyStaysAndTheListSaysSinceWhenTheAddressFails() {
        feeds.add(address("/calendar.ics"), Progress.untold());
        file = "<html>Log in</html>";
        clock.now = clock.now.plusSeconds(60);
        assertThatThrownBy(() -> feeds.refresh(only(), Progress.untold()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("最後に読めた予定をそのまま表示します");
        server.stop(0);
        clock.now = clock.now.plusSeconds(60);
        assertThatThrownBy(() -> feeds.refresh(only(), Progress.untold()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("サーバーにつながりません");

        assertThat(feed().failing())
                .isEqualTo(new Failing(LocalDateTime.parse("2026-11-18T10:01"), FetchTrouble.OFFLINE));
        assertThat(only().importedAt()).isEqualTo(LocalDateTime.parse("2026-11-18T10:00"));
        assertThat(starts()).containsExactly("2026-11-17T10:00");
    }

    @Test
    void anAddressThatAnswersAgainFailsNoMore() {
        feeds.add(address("/calendar.ics"), Progress.untold());
        calendars.noteFailure(only(), FetchTrouble.OFFLINE);
        assertThat(feed().failing()).isNotNull();

        feeds.refresh(only(), Progress.untold());

        assertThat(feed().failing()).isNull();
    }

    @Test
    void onlyWhatIsToBeRefreshedEveryHourIsAskedByItself() {
        feeds.add(address("/calendar.ics"), Progress.untold());
        clock.now = clock.now.plus(Duration.ofHours(2));
        feeds.refreshDue();
        assertThat(asked).hasSize(1);

        calendars.refreshHourly(only(), true);
        feeds.refreshDue();
        feeds.refreshDue();
        assertThat(asked).hasSize(2);

        clock.now = clock.now.plus(Duration.ofMinutes(61));
        server.stop(0);
        feeds.refreshDue();
        assertThat(Objects.requireNonNull(feed().failing()).why()).isEqualTo(FetchTrouble.OFFLINE);
        assertThat(db.undo()).contains("1時間ごとに更新する: localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "webcal://example.jp/a.ics, https://example.jp/a.ics",
        "' WEBCAL://example.jp/a.ics ', https://example.jp/a.ics",
        "https://example.jp/a.ics?key=1%202, https://example.jp/a.ics?key=1%202",
        "http://example.jp/a.ics, http://example.jp/a.ics",
        "example.jp/a.ics, https://example.jp/a.ics",
        "https://example.jp/予定.ics, https://example.jp/%E4%BA%88%E5%AE%9A.ics"
    })
    void addressesAreTakenAsTheyArePasted(String typed, String address) {
        assertThat(CalendarAddress.parse(typed)).map(CalendarAddress::text).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "会議",
                "file:///etc/passwd",
                "ftp://example.jp/a",
                "https://",
                "a b.jp",
                "https://u:p@a.jp/"
            })
    void whatIsNoAddressIsRefused(String typed) {
        List<String> before = new ArrayList<>(asked);
        assertThatThrownBy(() -> feeds.add(typed, Progress.untold()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("カレンダーのアドレスではありません");
        assertThat(asked).isEqualTo(before);
    }
}
