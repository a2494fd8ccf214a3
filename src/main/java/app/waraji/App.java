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
import app.waraji.kernel.Changes;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The only class that sees everything: puts the parts together, for a command or for the window. */
final class App {

    private final Invocation invocation;
    private final Messages messages;
    private final Failures failures;
    private final CompletableFuture<Database> database;
    private final CompletableFuture<Stage> window = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private App(Invocation invocation) {
        this.invocation = invocation;
        // Beside the toolkit, which takes as long. A window without its data is of no use.
        this.database = CompletableFuture.supplyAsync(
                        () -> open(invocation, Platform::runLater, Platform::isFxApplicationThread))
                .whenComplete((opened, failure) -> {
                    if (failure != null) {
                        closed.countDown();
                    }
                });
        this.messages = Messages.of(App.class, invocation.language());
        this.failures = new Failures(sentence -> {}, messages.text("start.unexpected"));
    }

    /** Carries out a command in this process, which owns the data if the command needs any. */
    static Answer command(Order order) {
        if (!order.needsData()) {
            return order.answer(new DiaryAnswers(order.invocation()));
        }
        try (Database database = open(order.invocation(), Runnable::run, () -> false)) {
            return order.answer(new DiaryAnswers(order.invocation(), database));
        }
    }

    /** Opens the window, and comes back when it is closed. */
    static Answer window(Invocation invocation, Ownership ownership) {
        return new App(invocation).run(ownership);
    }

    private Answer run(Ownership ownership) {
        Subscription listening = () -> {};
        try {
            Platform.startup(this::show);
            listening = ownership.listen(failures, this::answer);
            closed.await();
            return Answer.done();
        } catch (UnsupportedOperationException | LinkageError e) {
            failures.show(e);
            return Answer.refused(messages.text("start.no-display", String.join(", ", Commands.names())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.done();
        } finally {
            listening.cancel();
            opened().close();
        }
    }

    private Database opened() {
        try {
            return database.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private void show() {
        Stage stage = new Stage();
        stage.setTitle("Waraji");
        stage.setScene(new Scene(new StackPane(new Label("Waraji")), 1280, 720));
        stage.setOnHidden(hidden -> closed.countDown());
        stage.show();
        window.complete(stage);
    }

    /** What another process asks of this one, on a thread of its own. */
    private Answer answer(Words words) {
        Request request = new Commands("", invocation::data).read(words);
        if (request instanceof Request.Said said) {
            return said.answer();
        }
        if (request instanceof Order order) {
            return order.answer(new DiaryAnswers(order.invocation(), opened()));
        }
        Stage stage = window.join();
        Platform.runLater(() -> bringToFront(stage));
        return Answer.done();
    }

    private static void bringToFront(Stage stage) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private static Database open(Invocation invocation, Executor deliver, BooleanSupplier onForbiddenThread) {
        try {
            return Database.open(invocation.data(), new Changes(deliver), invocation.clock(), onForbiddenThread);
        } catch (DatabaseRefused refused) {
            Messages messages = Messages.of(App.class, invocation.language());
            throw new Refusal(messages.text(refused.why()), refused);
        }
    }
}
