package app.waraji;

import app.waraji.cli.Answer;
import app.waraji.cli.Commands;
import app.waraji.cli.Invocation;
import app.waraji.cli.Order;
import app.waraji.cli.Ownership;
import app.waraji.cli.Request;
import app.waraji.cli.Words;
import app.waraji.kernel.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Where every start begins. It is no JavaFX {@code Application}, so that a command never loads the toolkit and a start
 * without a display can say so.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Pages of the report are drawn by AWT in memory; its own window system would get in JavaFX's way.
        System.setProperty("java.awt.headless", "true");
        Answer answer = answer(Words.typed(arguments));
        print(FileDescriptor.out, answer.out());
        print(FileDescriptor.err, answer.err());
        System.exit(Integer.getInteger("waraji.exitCode", answer.exitCode()));
    }

    private static Answer answer(Words words) {
        Request request = new Commands(version(), DataFolder::usual).read(words);
        if (request instanceof Request.Said said) {
            return said.answer();
        }
        if (request instanceof Order order) {
            Logs.to(order.invocation().data());
            return guarded(order.invocation(), () -> command(order, words));
        }
        Invocation invocation = ((Request.Window) request).invocation();
        if (!Display.isThere()) {
            return Answer.refused(Messages.of(Main.class, invocation.language())
                    .text("start.no-display", String.join(", ", Commands.names())));
        }
        Logs.to(invocation.data());
        return guarded(invocation, () -> Ownership.ownOrAsk(invocation, words, own -> App.window(invocation, own)));
    }

    private static Answer command(Order order, Words words) {
        return order.needsData()
                ? Ownership.ownOrAsk(order.invocation(), words, own -> App.command(order))
                : App.command(order);
    }

    private static Answer guarded(Invocation invocation, Supplier<Answer> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError | OutOfMemoryError failure) {
            return Order.failed(failure, invocation);
        }
    }

    /** UTF-8 whatever the platform's own, which System.out would write. */
    private static void print(FileDescriptor to, String text) {
        try (FileOutputStream stream = new FileOutputStream(to)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Nobody reads on, as with `waraji wins | head`.
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(from its classes)");
    }
}
