package app.waraji.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * Runs the main class of a JavaFX program, watches from outside, and ends the process once a frame that shows a node of
 * a kind has been drawn and the FX thread is free again. The program needs to know nothing of it.
 */
public final class FirstFrame {

    /** What is printed at that moment. */
    static final String SEEN = "first frame";

    private static final long PAUSE_NANOS = 2_000_000;

    private FirstFrame() {}

    /** @param arguments the CSS selector of the node, the main class, and its own arguments */
    public static void main(String[] arguments) throws Exception {
        whenToolkitStarted(() -> new Pulses(arguments[0]).start());
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    /** Runs this on the FX thread as soon as somebody else has started it. */
    static void whenToolkitStarted(Runnable step) {
        Thread watcher = new Thread(() -> watch(step), "first-frame");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Prints this and ends the process; not by System.out, which the program may have turned off. */
    static void end(String lastWord) {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write((lastWord + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void watch(Runnable step) {
        // Touching the toolkit before the program does would start it early.
        while (!isToolkitStarted()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        while (true) {
            try {
                Platform.runLater(step);
                return;
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static boolean isToolkitStarted() {
        Thread[] threads = new Thread[Thread.activeCount() + 16];
        int count = Thread.enumerate(threads);
        return Arrays.stream(threads, 0, count)
                .anyMatch(thread -> thread.getName().equals("JavaFX Application Thread"));
    }

    /** A pulse begins only when the frame of the one before has been drawn. */
    private static final class Pulses extends AnimationTimer {

        private final String selector;
        private int since;

        Pulses(String selector) {
            this.selector = selector;
        }

        @Override
        public void handle(long now) {
            if (since == 0 && Window.getWindows().stream().noneMatch(this::shows)) {
                return;
            }
            since++;
            // One to lay out and draw what was found, one to know that it is on the screen.
            if (since == 3) {
                end(SEEN);
            }
        }

        private boolean shows(Window window) {
            return window.isShowing()
                    && window.getScene() != null
                    && window.getScene().getRoot().lookup(selector) != null;
        }
    }
}
