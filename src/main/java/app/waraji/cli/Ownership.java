package app.waraji.cli;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to open a data folder, held by one process at a time. The system takes it back from a process that is
 * killed, so that nothing left behind stops the next.
 */
public final class Ownership {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Supplier<Optional<MeetingPlace>> place;

    private Ownership(Supplier<Optional<MeetingPlace>> place) {
        this.place = place;
    }

    /**
     * Whoever owns the data folder answers the words. Where nobody does, this process owns it, which is made where
     * there is none, while {@code work} runs.
     *
     * @throws Refusal when the owner neither answers nor ends within some seconds, or the folder cannot be used
     */
    public static Answer ownOrAsk(Invocation invocation, Words words, Function<Ownership, Answer> work) {
        return ownOrAsk(invocation, words, () -> MeetingPlace.of(invocation.data()), PATIENCE, work);
    }

    /** @param place looked up only when there is somebody to ask or to hear, as it costs a start some time */
    static Answer ownOrAsk(
            Invocation invocation,
            Words words,
            Supplier<Optional<MeetingPlace>> place,
            Duration patience,
            Function<Ownership, Answer> work) {
        Messages messages = Messages.of(Ownership.class, invocation.language());
        long end = System.nanoTime() + patience.toNanos();
        try (FileChannel file = lockFile(invocation.data())) {
            Optional<Answer> answer = ifFree(file, place, work);
            if (answer.isPresent()) {
                return answer.get();
            }
            Optional<MeetingPlace> there = place.get();
            while (true) {
                // Whoever holds the lock listens, or is about to, or is a command that will soon be done.
                answer = there.flatMap(owner -> Calling.ask(owner, words, messages));
                if (answer.isEmpty()) {
                    LockSupport.parkNanos(PAUSE.toNanos());
                    answer = ifFree(file, place, work);
                }
                if (answer.isPresent()) {
                    return answer.get();
                }
                if (System.nanoTime() - end > 0) {
                    throw new Refusal(messages.text("cli.data.busy", invocation.data()));
                }
            }
        } catch (IOException e) {
            throw new Refusal(messages.text("cli.data.unusable", invocation.data()), e);
        }
    }

    private static Optional<Answer> ifFree(
            FileChannel file, Supplier<Optional<MeetingPlace>> place, Function<Ownership, Answer> work)
            throws IOException {
        try (FileLock lock = tryLock(file)) {
            return lock == null ? Optional.empty() : Optional.of(work.apply(new Ownership(place)));
        }
    }

    /**
     * Answers the words of other processes, each on a thread of its own, until cancelled; cancelling lets those under
     * way end. Without a place to meet, nobody is heard.
     */
    public Subscription listen(Failures failures, Function<Words, Answer> answer) {
        return place.get()
                .<Subscription>map(there -> Listening.at(there, failures, answer))
                .orElse(() -> {});
    }

    private static FileChannel lockFile(Path data) throws IOException {
        Files.createDirectories(data);
        return FileChannel.open(data.resolve("waraji.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
