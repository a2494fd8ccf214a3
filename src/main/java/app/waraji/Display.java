package app.waraji;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {

    private Display() {}

    static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }

    /** @param toolkit what JavaFX was told to draw with; Monocle needs no screen */
    static boolean isThere(String system, Map<String, String> environment, String toolkit) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean own = name.startsWith("windows") || name.startsWith("mac");
        // JavaFX 21 speaks X11 only: on Wayland it needs XWayland, which sets DISPLAY.
        return own
                || toolkit.equalsIgnoreCase("Monocle")
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
