package app.waraji.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiled classes no longer show. */
class SourceTest {

    private static final Map<Pattern, String> UNWANTED = Map.of(
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"), "do it, or write an issue",
            Pattern.compile("Thread\\." + "sleep\\("),
                    "wait for what is to happen: a latch, a line read, a clock that is turned",
            Pattern.compile("^\\s*//.*;\\s*$"), "delete it: the history remembers code");

    @Test
    void nothingIsLeftUndoneAsleepOrCommentedOut() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : javaFilesIn(Path.of("src"))) {
            faults.addAll(faults(file.toString(), Files.readAllLines(file)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void plantedLinesAreFound() {
        List<String> lines = List.of(
                "int fine = 1; // because of this; and that",
                "// This is a comment (with a call, even).",
                "// TO" + "DO later",
                "Thread." + "sleep(100);",
                "    // int gone = 1;");
        assertThat(faults("Planted.java", lines))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly("Planted.java:3", "Planted.java:4", "Planted.java:5");
    }

    private static List<String> faults(String file, List<String> lines) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String where = file + ":" + (i + 1);
            UNWANTED.forEach((unwanted, instead) -> {
                if (unwanted.matcher(line).find()) {
                    faults.add(where + " " + line.strip() + " Instead: " + instead);
                }
            });
        }
        return faults;
    }

    private static List<Path> javaFilesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
