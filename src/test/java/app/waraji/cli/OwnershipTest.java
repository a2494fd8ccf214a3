package app.waraji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two sides in one process, through a real lock and a real socket. */
@Timeout(60)
class OwnershipTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    private Path folder;

    private MeetingPlace place;
    private Invocation invocation;
    private final PaperDiary diary = new PaperDiary();
    private final List<String> shown = new ArrayList<>();
    private final Failures failures = new Failures(shown::add, "unexpected");

    @BeforeEach
    void findPlace() {
        place = new MeetingPlace(folder.resolve("a.sock"));
        invocation = new Invocation(folder.resolve("data"), Locale.ENGLISH, Clock.system(TOKYO));
    }

    @Test
    void withNobodyListeningTheCommandAnswersItself() {
        Answer answer =
                Ownership.ownOrAsk(invocation, words("wins"), this::place, Duration.ZERO, own -> Answer.said("self"));

        assertThat(answer).isEqualTo(Answer.said("self"));
        assertThat(invocation.data()).isDirectory();
    }

    @Test
    void anOpenWindowAnswersAsTheCommandWould() {
        Answer alone = serve(words("win", "add", "一つ目", "--as-of", "2026-11-20", "--lang", "ja"));

        assertThat(whileOpen(this::serve, words("win", "add", "一つ目", "--as-of", "2026-11-20", "--lang", "ja")))
                .isEqualTo(alone)
                .isEqualTo(Answer.said("2026-11-20 の成果として記録しました: 一つ目\n"));
        assertThat(whileOpen(this::serve, words("ledger", "--week", "2026-W54")))
                .isEqualTo(serve(words("ledger", "--week", "2026-W54")));
        assertThat(diary.wins).hasSize(2);
    }

    @Test
    void fileNamesStartFromTheCallersFolder() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("別の場所"));
        Files.writeString(elsewhere.resolve("a.ics"), "");

        whileOpen(this::serve, new Words(List.of("calendar", "import", "a.ics"), elsewhere, Locale.ENGLISH, TOKYO));

        assertThat(diary.told).containsExactly("import " + elsewhere.resolve("a.ics"));
    }

    @Test
    void aSecondStartBringsTheWindowToTheFront() {
        CountDownLatch raised = new CountDownLatch(1);

        Answer answer = whileOpen(
                words -> {
                    if (new Commands("1", invocation::data).read(words) instanceof Request.Window) {
                        raised.countDown();
                    }
                    return Answer.done();
                },
                words());

        assertThat(answer).isEqualTo(Answer.done());
        assertThat(raised.getCount()).isZero();
    }

    @Test
    void aSocketLeftByAKilledProcessStopsNobody() throws IOException {
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(place.socket()));
        }
        assertThat(place.socket()).exists();

        assertThat(Ownership.ownOrAsk(
                        invocation, words("wins"), this::place, Duration.ZERO, own -> Answer.said("self")))
                .isEqualTo(Answer.said("self"));
        assertThat(whileOpen(words -> Answer.said("served"), words("wins"))).isEqualTo(Answer.said("served"));
        assertThat(place.socket()).doesNotExist();
    }

    @Test
    void callersWhoHangOrTalkRubbishKeepNobodyWaiting() {
        Answer answer = whileOpen(this::serve, () -> {
            try (SocketChannel hangs = connect();
                    SocketChannel talks = connect();
                    SocketChannel floods = connect()) {
                assertThat(hangs.isConnected()).isTrue();
                Calling.write(talks, "{\"arguments\":[null],\"directory\":3}".getBytes(StandardCharsets.UTF_8));
                talks.shutdownOutput();
                assertThat(Calling.readToEnd(talks, 10)).isEmpty();
                assertThatThrownBy(() -> {
                            while (true) {
                                Calling.write(floods, new byte[1 << 16]);
                            }
                        })
                        .isInstanceOf(IOException.class);
                return ask(words("wins"));
            }
        });

        assertThat(answer).isEqualTo(Answer.done());
        assertThat(shown).isEmpty();
    }

    @Test
    void manyCallersAtOnceAreAllAnswered() {
        whileOpen(this::serve, () -> {
            List<CompletableFuture<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Words words = words("win", "add", "成果 " + i);
                calls.add(CompletableFuture.supplyAsync(() -> ask(words)));
            }
            calls.forEach(call -> assertThat(call.join().exitCode()).isZero());
            return Answer.done();
        });

        assertThat(diary.wins).extracting(WinLine::title).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aLongAnswerComesWhole() {
        String out = "成果\t".repeat(300_000);

        assertThat(whileOpen(words -> Answer.said(out), words("wins")).out()).isEqualTo(out);
    }

    @Test
    void aWindowThatFailsToAnswerIsAReasonToLookThere() {
        assertThatThrownBy(() -> whileOpen(
                        words -> {
                            throw new IllegalStateException("while it was closing");
                        },
                        words("wins")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gave no answer");
        assertThat(shown).containsExactly("unexpected");
    }

    @Test
    void anOwnerWhoDoesNotListenIsWaitedForAWhile() {
        Answer answer = Ownership.ownOrAsk(invocation, words("demo"), this::place, Duration.ZERO, own -> {
            assertThatThrownBy(() -> ask(words("wins")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(invocation.data().toString());
            return Answer.done();
        });

        assertThat(answer).isEqualTo(Answer.done());
    }

    @Test
    void twoCommandsAtOnceWorkOneAfterTheOther() throws Exception {
        CountDownLatch firstOwns = new CountDownLatch(1);
        CountDownLatch secondMayAsk = new CountDownLatch(1);
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(
                () -> Ownership.ownOrAsk(invocation, words("demo"), this::place, Duration.ofSeconds(30), own -> {
                    firstOwns.countDown();
                    await(secondMayAsk);
                    return Answer.said("first");
                }));
        assertThat(firstOwns.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Answer> second = CompletableFuture.supplyAsync(() -> Ownership.ownOrAsk(
                invocation, words("wins"), this::place, Duration.ofSeconds(30), own -> Answer.said("second")));
        secondMayAsk.countDown();

        assertThat(first.join()).isEqualTo(Answer.said("first"));
        assertThat(second.join()).isEqualTo(Answer.said("second"));
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("data"), "");

        assertThatThrownBy(() ->
                        Ownership.ownOrAsk(invocation, words("wins"), this::place, Duration.ZERO, own -> Answer.done()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be used");
    }

    private Answer whileOpen(Function<Words, Answer> window, Words words) {
        return whileOpen(window, () -> ask(words));
    }

    private Answer whileOpen(Function<Words, Answer> window, Callable<Answer> other) {
        return Ownership.ownOrAsk(invocation, words(), this::place, Duration.ZERO, own -> {
            Subscription listening = own.listen(failures, window);
            try {
                return other.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                listening.cancel();
            }
        });
    }

    /** As another process would. */
    private Answer ask(Words words) {
        return Ownership.ownOrAsk(invocation, words, this::place, Duration.ZERO, own -> {
            throw new AssertionError("two owners");
        });
    }

    private Answer serve(Words words) {
        Request request = new Commands("1", invocation::data).read(words);
        return request instanceof Request.Said said ? said.answer() : ((Order) request).answer(diary);
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(place.socket()));
    }

    private Optional<MeetingPlace> place() {
        return Optional.of(place);
    }

    private Words words(String... arguments) {
        return new Words(List.of(arguments), folder, Locale.ENGLISH, TOKYO);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
