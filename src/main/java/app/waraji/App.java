package app.waraji;

import app.waraji.cli.Answer;
import app.waraji.cli.Commands;
import app.waraji.cli.Invocation;
import app.waraji.cli.Order;
import app.waraji.cli.Ownership;
import app.waraji.cli.Request;
import app.waraji.cli.Words;
import app.waraji.db.Database;
import app.waraji.db.DatabaseRefused;
import app.waraji.fx.Fonts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Puts the parts together, for a command or for the window. */
final class App {

    /** When the window has been drawn: for what the first gesture would otherwise wait for. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Invocation invocation;
    private final Messages messages;
    private final Failures failures;
    private final Changes changes = new Changes(Platform::runLater);
    // Beside the toolkit, which takes as long.
    private final CompletableFuture<Diary> diary;
    private final CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load);
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private App(Invocation invocation) {
        this.invocation = invocation;
        this.diary = CompletableFuture.supplyAsync(
                () -> Diary.read(open(invocation, changes, Platform::isFxApplicationThread), invocation));
        this.messages = Messages.of(App.class, invocation.language());
        this.failures = new Failures(sentence -> {}, messages.text("start.unexpected"));
    }

    /** Carries out a command in this process, which owns the data if the command needs any. */
    static Answer command(Order order) {
        if (!order.opensData()) {
            return order.answer(new DiaryAnswers(order.invocation()));
        }
        beside(Database::prepare);
        try (Database database = open(order.invocation(), new Changes(Runnable::run), () -> false)) {
            return order.answer(new DiaryAnswers(order.invocation(), database));
        }
    }

    /** Opens the window, and comes back when it is closed. */
    static Answer window(Invocation invocation, Ownership ownership) {
        return new App(invocation).run(ownership);
    }

    private Answer run(Ownership ownership) {
        try {
            // While the data is being opened the toolkit reads its style sheets.
            Platform.startup(FirstDraft::make);
        } catch (UnsupportedOperationException | LinkageError e) {
            failures.show(e);
            return Answer.refused(messages.text("start.no-display", String.join(", ", Commands.names())));
        }
        joined(fonts);
        Diary read;
        try {
            read = joined(diary);
        } catch (Refusal refusal) {
            // Whoever started it from an icon sees no console.
            OpeningFailed.tell(refusal.sentence());
            throw refusal;
        }
        Platform.runLater(() -> show(read));
        // Beside the making of the window, which will ask the same.
        beside(() -> read.stores().weeks().readAhead(Week.of(LocalDate.now(read.clock()))));
        Subscription listening = ownership.listen(failures, this::answer);
        try {
            closed.await();
            joined(window).close();
            return Answer.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.done();
        } finally {
            listening.cancel();
            read.close();
        }
    }

    private void show(Diary read) {
        try {
            MainWindow made = new MainWindow(read, changes, closed::countDown);
            made.open();
            window.complete(made);
            LATER.execute(Database::prepare);
        } catch (RuntimeException | Error failure) {
            window.completeExceptionally(failure);
            closed.countDown();
            throw failure;
        }
    }

    /** What another process asks of this one, on a thread of its own. */
    private Answer answer(Words words) {
        Request request = new Commands("", invocation::data).read(words);
        if (request instanceof Request.Said said) {
            return said.answer();
        }
        if (request instanceof Order order) {
            return order.answer(
                    new DiaryAnswers(order.invocation(), joined(diary).database()));
        }
        MainWindow shown = joined(window);
        Platform.runLater(shown::raise);
        return Answer.done();
    }

    private static Database open(Invocation invocation, Changes changes, BooleanSupplier onForbiddenThread) {
        WholeAnswers.settle(invocation);
        try {
            return Database.open(invocation.data(), changes, invocation.clock(), onForbiddenThread);
        } catch (DatabaseRefused refused) {
            Messages messages = Messages.of(App.class, invocation.language());
            throw new Refusal(messages.text(refused.obstacle()), refused);
        }
    }

    /** For what only makes the start shorter: a failure of its own is nobody's concern. */
    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "waraji-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** What failed, as it failed. */
    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
