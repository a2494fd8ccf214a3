package app.waraji.fx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A short notice on the desktop, shown by the platform's own command: the tray of AWT would need its window system
 * beside that of JavaFX.
 */
public final class DesktopNotice {

    private static final int PATIENCE_SECONDS = 3;

    /** The words come by the environment: nothing in them is taken for a command. */
    private static final String BALLOON = String.join(
            "; ",
            "Add-Type -AssemblyName System.Windows.Forms, System.Drawing",
            "$sign = New-Object System.Windows.Forms.NotifyIcon",
            "$sign.Icon = [System.Drawing.SystemIcons]::Information",
            "$sign.Text = 'Waraji'",
            "$sign.Visible = $true",
            "$sign.ShowBalloonTip(10000, $env:WARAJI_TITLE, $env:WARAJI_SENTENCE, 'Info')",
            "Start-Sleep -Seconds 11",
            "$sign.Dispose()");

    private DesktopNotice() {}

    /** How a notice is shown here. */
    enum Means {
        POWERSHELL,
        OSASCRIPT,
        NOTIFY_SEND,
        GDBUS,
        NONE
    }

    /** Whether there is a command for it; what comes of it is not known before. Reads folders: not on the FX thread. */
    public static boolean isThere() {
        return means() != Means.NONE;
    }

    /**
     * Waits until the command has taken it, three seconds at most: not on the FX thread.
     *
     * @return whether it has
     */
    public static boolean show(String title, String sentence) {
        Means means = means();
        if (means == Means.NONE) {
            return false;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command(means, title, sentence))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(Map.of("WARAJI_TITLE", title, "WARAJI_SENTENCE", sentence));
            Process process = builder.start();
            // One that still runs keeps the notice up.
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Means means() {
        return means(System.getProperty("os.name", ""), System.getenv());
    }

    static Means means(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Means.POWERSHELL;
        }
        if (name.startsWith("mac")) {
            return Means.OSASCRIPT;
        }
        if (!hasBus(environment)) {
            return Means.NONE;
        }
        if (isOnPath("notify-send", environment)) {
            return Means.NOTIFY_SEND;
        }
        return isOnPath("gdbus", environment) ? Means.GDBUS : Means.NONE;
    }

    /** Without a bus of the session nobody on the desktop listens. */
    private static boolean hasBus(Map<String, String> environment) {
        return !environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isEmpty()
                || Files.exists(Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""), "bus"));
    }

    private static boolean isOnPath(String command, Map<String, String> environment) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    static List<String> command(Means means, String title, String sentence) {
        return switch (means) {
            case POWERSHELL -> List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", BALLOON);
            case OSASCRIPT ->
                List.of(
                        "osascript",
                        "-e",
                        "on run said",
                        "-e",
                        "display notification (item 2 of said) with title (item 1 of said)",
                        "-e",
                        "end run",
                        title,
                        sentence);
            case NOTIFY_SEND -> List.of("notify-send", "--app-name=Waraji", "--", title, sentence);
            case GDBUS ->
                List.of(
                        "gdbus",
                        "call",
                        "--session",
                        "--dest=org.freedesktop.Notifications",
                        "--object-path=/org/freedesktop/Notifications",
                        "--method=org.freedesktop.Notifications.Notify",
                        "--",
                        "Waraji",
                        "0",
                        "",
                        quoted(title),
                        quoted(sentence),
                        "[]",
                        "{}",
                        "-1");
            case NONE -> List.of();
        };
    }

    /** As text of a GVariant, so that nothing in it is taken for a value of another sort. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
