package app.waraji.cli;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Subscription;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The side of the socket that answers. Who calls and then dawdles, hangs or talks rubbish is hung up on, and keeps
 * nobody else waiting.
 */
final class Listening implements Subscription {

    private static final int AT_ONCE = 16;
    private static final Duration LONGEST_TALK = Duration.ofSeconds(5);
    private static final Duration LONGEST_WORK = Duration.ofSeconds(30);

    private final MeetingPlace place;
    private final ServerSocketChannel door;
    private final Failures failures;
    private final Function<Words, Answer> answer;
    private final ThreadPoolExecutor talks;
    private final ScheduledExecutorService hangUps;

    private Listening(MeetingPlace place, ServerSocketChannel door, Failures failures, Function<Words, Answer> answer) {
        this.place = place;
        this.door = door;
        this.failures = failures;
        this.answer = answer;
        ThreadFactory threads = Listening::daemon;
        this.talks =
                new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        talks.allowCoreThreadTimeOut(true);
        this.hangUps = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /** Only for who owns the data: a socket left by a process that was killed is taken over. */
    static Subscription at(MeetingPlace place, Failures failures, Function<Words, Answer> answer) {
        try {
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                Files.deleteIfExists(place.socket());
                door.bind(UnixDomainSocketAddress.of(place.socket()));
            } catch (IOException e) {
                door.close();
                throw e;
            }
            Listening listening = new Listening(place, door, failures, answer);
            daemon(listening::acceptAll).start();
            return listening;
        } catch (IOException | UnsupportedOperationException e) {
            // The data is as safe without; only, commands will say that it is in use.
            failures.show(e);
            return () -> {};
        }
    }

    @Override
    public void cancel() {
        try {
            door.close();
            Files.deleteIfExists(place.socket());
            talks.shutdown();
            if (!talks.awaitTermination(LONGEST_WORK.toSeconds(), TimeUnit.SECONDS)) {
                talks.shutdownNow();
            }
        } catch (IOException e) {
            failures.show(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hangUps.shutdownNow();
        }
    }

    private void acceptAll() {
        try {
            while (door.isOpen()) {
                SocketChannel caller = door.accept();
                talks.execute(() -> talk(caller));
            }
        } catch (IOException | RuntimeException e) {
            if (door.isOpen()) {
                failures.show(e);
            }
        }
    }

    private void talk(SocketChannel caller) {
        try (caller) {
            byte[] heard = within(caller, () -> Calling.readToEnd(caller, Words.LONGEST_BYTES));
            Words words = Words.fromBytes(heard).orElseThrow(() -> new IOException("not words of Waraji"));
            byte[] said = answer.apply(words).toBytes();
            within(caller, () -> {
                Calling.write(caller, said);
                return said;
            });
        } catch (IOException e) {
            // Hung up: on them, or by them.
        } catch (RuntimeException e) {
            failures.show(e);
        }
    }

    private byte[] within(SocketChannel caller, Exchange exchange) throws IOException {
        Future<?> hangUp = hangUps.schedule(
                () -> {
                    caller.close();
                    return caller;
                },
                LONGEST_TALK.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } finally {
            hangUp.cancel(false);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "waraji-listening");
        thread.setDaemon(true);
        return thread;
    }

    @FunctionalInterface
    private interface Exchange {
        byte[] run() throws IOException;
    }
}
