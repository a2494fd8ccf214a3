package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own, where the platform's charset is not UTF-8. */
class MainTest {

    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    @Test
    void whatIsPrintedIsUtf8WhateverThePlatformsCharset() throws Exception {
        Ended ended = start("--help", "--lang", "ja");

        assertThat(ended.exitCode).isZero();
        assertThat(ended.out).startsWith("使い方: waraji").doesNotContain("\r");
        assertThat(ended.err).isEmpty();
    }

    @Test
    void wrongUsageIsOneSentenceOnStandardError() throws Exception {
        Ended ended = start("ledger", "--week", "2026-W54", "--lang", "ja");

        assertThat(ended).isEqualTo(new Ended(2, "", "--week には 2026-W47 の形で実在する週を指定してください(「2026-W54」は使えません)。\n"));
    }

    @Test
    void aDamagedDatabaseIsRefusedInOneSentenceWithTheRestInTheLog() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("waraji.mv.db"), "no database ".repeat(1000));

        Ended ended = start("wins", "--data", data.toString());

        assertThat(ended)
                .isEqualTo(new Ended(1, "", "The data cannot be read: the file is damaged or is not Waraji’s.\n"));
        assertThat(data.resolve("logs/waraji.log")).content().contains("DatabaseRefused: UNREADABLE");
    }

    @Test
    void aDataFolderThatIsAFileIsRefusedInOneSentence() throws Exception {
        Path data = Files.writeString(folder.resolve("data"), "");

        Ended ended = start("wins", "--data", data.toString());

        assertThat(ended)
                .isEqualTo(new Ended(
                        1, "", "The data folder " + data + " cannot be used: it cannot be made or written to.\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWindowWithoutADisplayIsRefusedNamingTheCommands() throws Exception {
        Ended ended = start("--data", folder.resolve("data").toString());

        assertThat(ended.exitCode).isEqualTo(1);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err)
                .startsWith("There is no display")
                .contains("calendar list", "ledger")
                .hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private Ended start(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=en",
                "-Dtinylog.configuration=tinylog.properties",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("LC_ALL", "C");
        int exitCode = builder.start().waitFor();
        return new Ended(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
