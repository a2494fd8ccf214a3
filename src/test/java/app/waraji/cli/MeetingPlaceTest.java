package app.waraji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class MeetingPlaceTest {

    @TempDir
    private Path folder;

    @Test
    void oneFolderHasOnePlaceByWhicheverNameItIsCalled() throws IOException {
        Path data = Files.createDirectory(folder.resolve("データ"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);

        assertThat(place(link)).isEqualTo(place(data));
        assertThat(place(folder.resolve("other/../データ"))).isEqualTo(place(data));
        assertThat(place(link.resolve("not yet/there"))).isEqualTo(place(data.resolve("not yet/there")));
        assertThat(place(folder)).isNotEqualTo(place(data));
    }

    @Test
    void aFolderKeepsItsPlaceWhenItIsMade() throws IOException {
        Path data = folder.resolve("a/b");
        MeetingPlace before = place(data);

        Files.createDirectories(data);

        assertThat(place(data)).isEqualTo(before);
    }

    @Test
    void theRuntimeFolderOfTheSessionIsUsedWhenItIsTheUsersAlone() throws IOException {
        Path runtime = Files.createDirectory(
                folder.resolve("run"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertThat(place(folder, runtime).socket().getParent()).isEqualTo(runtime);

        Files.setPosixFilePermissions(runtime, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(place(folder, runtime).socket().getParent()).isNotEqualTo(runtime);
    }

    @Test
    void theFolderMadeInsteadIsTheUsersAlone() throws IOException {
        Path runtime = place(folder).socket().getParent();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(runtime)))
                .isEqualTo("rwx------");
    }

    @Test
    void aRuntimeFolderTooDeepForASocketIsPassedOver() throws IOException {
        Path runtime = Files.createDirectory(
                folder.resolve("x".repeat(90)),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertThat(place(folder, runtime)).isEqualTo(place(folder));
        assertThat(MeetingPlace.of(folder, Map.of(), runtime)).isEmpty();
    }

    private MeetingPlace place(Path data) {
        return MeetingPlace.of(data, Map.of(), folder).orElseThrow();
    }

    private MeetingPlace place(Path data, Path runtime) {
        return MeetingPlace.of(data, Map.of("XDG_RUNTIME_DIR", runtime.toString()), folder)
                .orElseThrow();
    }
}
