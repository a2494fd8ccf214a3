package app.waraji.fx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * What the desktop is set to, read by the platform's own command, since JavaFX 21 cannot ask.
 *
 * @param theme light where the platform does not say
 * @param reducedMotion false where the platform does not say
 */
public record SystemLook(Theme theme, boolean reducedMotion) {

    private static final int PATIENCE_SECONDS = 2;

    /** Waits for the command, two seconds at most: not on the FX thread. */
    public static SystemLook ask() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return windows(answer(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme"));
        }
        if (os.startsWith("mac")) {
            return mac(
                    answer("defaults", "read", "-g", "AppleInterfaceStyle"),
                    answer("defaults", "read", "com.apple.universalaccess", "reduceMotion"));
        }
        return gnome(
                answer("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"),
                answer("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"));
    }

    static SystemLook windows(String appsUseLightTheme) {
        return new SystemLook(appsUseLightTheme.strip().endsWith("0x0") ? Theme.DARK : Theme.LIGHT, false);
    }

    static SystemLook mac(String interfaceStyle, String reduceMotion) {
        return new SystemLook(
                interfaceStyle.contains("Dark") ? Theme.DARK : Theme.LIGHT,
                reduceMotion.strip().equals("1"));
    }

    static SystemLook gnome(String colourScheme, String animations) {
        return new SystemLook(
                colourScheme.contains("prefer-dark") ? Theme.DARK : Theme.LIGHT,
                animations.strip().equals("false"));
    }

    /** What the command prints; empty where there is no such command, it fails or takes too long. */
    private static String answer(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Not a constant: the log takes long to load, and most starts have nothing to say.
            LoggerFactory.getLogger(SystemLook.class).debug("no answer from {}", command[0], e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
