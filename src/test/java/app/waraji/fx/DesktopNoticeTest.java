package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.DesktopNotice.Means;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which command a notice is handed to, and that its words are taken for nothing else. */
class DesktopNoticeTest {

    @Test
    void windowsAndMacBringTheirOwn() {
        assertThat(DesktopNotice.means("Windows 11", Map.of())).isEqualTo(Means.POWERSHELL);
        assertThat(DesktopNotice.means("Mac OS X", Map.of())).isEqualTo(Means.OSASCRIPT);
    }

    @Test
    void elsewhereItNeedsABusAndACommand(@TempDir Path folder) throws IOException {
        Map<String, String> bus = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus", "PATH", folder.toString());
        assertThat(DesktopNotice.means("Linux", bus)).isEqualTo(Means.NONE);
        make(folder.resolve("gdbus"));
        assertThat(DesktopNotice.means("Linux", bus)).isEqualTo(Means.GDBUS);
        make(folder.resolve("notify-send"));
        assertThat(DesktopNotice.means("Linux", bus)).isEqualTo(Means.NOTIFY_SEND);
        assertThat(DesktopNotice.means("Linux", Map.of("PATH", folder.toString())))
                .isEqualTo(Means.NONE);
    }

    private static void make(Path command) throws IOException {
        Files.createFile(command);
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void wordsAreNoCommands() {
        assertThat(DesktopNotice.command(Means.POWERSHELL, "'; exit", "$(x)"))
                .noneMatch(each -> each.contains("exit") || each.contains("$(x)"));
        assertThat(DesktopNotice.command(Means.OSASCRIPT, "\" & quit", "a")).endsWith("\" & quit", "a");
        assertThat(DesktopNotice.command(Means.NOTIFY_SEND, "--help", "a"))
                .containsSubsequence(List.of("--", "--help", "a"));
        assertThat(DesktopNotice.command(Means.GDBUS, "the \"best\"\\", "a")).contains("\"the \\\"best\\\"\\\\\"");
    }
}
