package app.waraji.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long Waraji takes from the start of the process to the first usable frame of the week, over a diary of 26 weeks,
 * as a ratio to a bare window: same Java, same flags, runs interleaved. Started by
 * {@code src/test/scripts/startup-ratio.sh}.
 */
public final class StartupRatio {

    /** A block on the grid: the week is there with what the database holds. */
    private static final String WEEK = ".block";

    private final Path program;
    private final Path data;
    private final List<String> flags;

    private StartupRatio(Path program, Path data, List<String> flags) {
        this.program = program;
        this.data = data;
        this.flags = flags;
    }

    /** @param arguments the packaged folder, how many pairs of runs, and flags for Java beside those of bin/waraji */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("waraji-startup");
        try {
            List<String> flags = List.of(arguments).subList(2, arguments.length);
            StartupRatio ratio = new StartupRatio(Path.of(arguments[0]), data, flags);
            ratio.fillDiary();
            ratio.measure(Integer.parseInt(arguments[1]));
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::deleteOnExit);
            }
        }
    }

    private void measure(int pairs) throws IOException, InterruptedException {
        // Once each unmeasured, so that the files are in memory.
        bare();
        week();
        List<Double> bare = new ArrayList<>();
        List<Double> week = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            // Each goes first as often as the other.
            double first = pair % 2 == 1 ? bare() : week();
            double second = pair % 2 == 1 ? week() : bare();
            bare.add(pair % 2 == 1 ? first : second);
            week.add(pair % 2 == 1 ? second : first);
            ratios.add(week.get(pair - 1) / bare.get(pair - 1));
            System.out.printf(
                    "%2d  bare %5.0f ms  week %5.0f ms  ratio %.2f%n",
                    pair, bare.get(pair - 1), week.get(pair - 1), ratios.get(pair - 1));
        }
        System.out.printf(
                "median of %d: bare %.0f ms, week %.0f ms, ratio %.2f%n",
                pairs, median(bare), median(week), median(ratios));
    }

    private void fillDiary() throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(List.of("app.waraji.Main", "demo", "--weeks", "26", "--seed", "7", "--data", data.toString()));
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException("the diary could not be made: exit code " + exitCode);
        }
    }

    private double bare() throws IOException, InterruptedException {
        return millisToFirstFrame(".label", BareWindow.class.getName());
    }

    private double week() throws IOException, InterruptedException {
        return millisToFirstFrame(WEEK, "app.waraji.Main", "--data", data.toString());
    }

    private double millisToFirstFrame(String... arguments) throws IOException, InterruptedException {
        List<String> command = java();
        command.add(FirstFrame.class.getName());
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(FirstFrame.SEEN)) {
                    double millis = (System.nanoTime() - start) / 1e6;
                    process.waitFor();
                    return millis;
                }
                System.out.println(line);
            }
        }
        throw new IOException("it ended before its first frame: " + String.join(" ", arguments));
    }

    /** As in bin/waraji, with the classes of this measurement behind. */
    private List<String> java() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=96m",
                "-XX:CICompilerCount=1",
                "-Xms320m",
                "-Xmn200m",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dtinylog.configuration=tinylog.properties",
                "-Dwaraji.logs=" + data.resolve("logs")));
        command.addAll(flags);
        command.addAll(List.of(
                "--module-path",
                program.resolve("lib/javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "-cp",
                program.resolve("lib") + "/*" + File.pathSeparator + System.getProperty("java.class.path")));
        return command;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
