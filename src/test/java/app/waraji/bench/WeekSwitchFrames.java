package app.waraji.bench;

import app.waraji.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * How long the longest pulse lasts when the real window turns to another week of ten years. Started by
 * {@code src/test/scripts/week-switch-frames.sh}, with pulses that follow each other at once: what lies between two is
 * what the first of them took.
 */
public final class WeekSwitchFrames extends AnimationTimer {

    private static final int UNMEASURED = 5;
    private static final int SWITCHES = 60;
    private static final long NANOS_A_SWITCH = 300_000_000;

    private final List<Double> longest = new ArrayList<>();
    private int pressed;
    private long pressedAt;
    private long before;
    private long most;
    private @Nullable Scene week;

    private WeekSwitchFrames() {}

    /** @param arguments an empty folder for the diary */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        TenYears.write(folder);
        FirstFrame.whenToolkitStarted(() -> new WeekSwitchFrames().start());
        Main.main(new String[] {"--data", folder.toString(), "--as-of", TenYears.NOW, "--lang", "ja"});
    }

    @Override
    public void handle(long frame) {
        long now = System.nanoTime();
        Scene scene = week == null ? weekShown() : week;
        if (scene == null) {
            return;
        }
        week = scene;
        most = Math.max(most, now - before);
        before = now;
        if (now - pressedAt < NANOS_A_SWITCH) {
            return;
        }
        if (pressed > UNMEASURED) {
            longest.add(most / 1e6);
        }
        if (longest.size() == SWITCHES) {
            FirstFrame.end(told());
        }
        pressed++;
        pressedAt = now;
        most = 0;
        press(scene);
    }

    /** Back through the years, which are full. */
    private static void press(Scene scene) {
        Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_UP, false, false, false, false));
    }

    private static @Nullable Scene weekShown() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().lookup(".block") != null)
                .findFirst()
                .orElse(null);
    }

    private String told() {
        List<Double> sorted = longest.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "longest pulse of %d switches: median %.1f ms, p95 %.1f ms, max %.1f ms",
                SWITCHES,
                sorted.get(SWITCHES / 2),
                sorted.get(SWITCHES * 95 / 100 - 1),
                sorted.get(SWITCHES - 1));
    }
}
