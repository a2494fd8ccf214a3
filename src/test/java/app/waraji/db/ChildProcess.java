package app.waraji.db;

import static app.waraji.db.schema.Tables.SETTING;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Another program on the same data: commits one change after the other, and says each number once it is committed. */
final class ChildProcess implements AutoCloseable {

    private static final Topic TOPIC = new Topic("test");
    private static final String SAID = "committed ";

    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** @param first the number of its first change */
    static ChildProcess start(Path folder, int first) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        ChildProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.to(new File(folder.toFile(), "child.log")))
                .start();
        return new ChildProcess(process);
    }

    /** Waits until it has said this many. */
    List<Integer> acknowledged(int many) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        while (numbers.size() < many) {
            if (!readOne(numbers)) {
                throw new IOException("the child ended, see child.log");
            }
        }
        return numbers;
    }

    /** As {@code kill -9} does; what it had said by then is handed back. */
    List<Integer> kill() throws IOException, InterruptedException {
        // By its handle: the process itself would close the stream with what was said and not read yet.
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<Integer> numbers = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = readOne(numbers);
        }
        return numbers;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** False at the end. The last line may be cut off by the kill: only a whole one was said. */
    private boolean readOne(List<Integer> numbers) throws IOException {
        String line = lines.readLine();
        if (line != null && line.startsWith(SAID) && line.endsWith(".")) {
            numbers.add(Integer.parseInt(line.substring(SAID.length(), line.length() - 1)));
        }
        return line != null;
    }

    public static void main(String[] arguments) {
        try (Database db =
                Database.open(Path.of(arguments[0]), new Changes(Runnable::run), Clock.systemUTC(), () -> false)) {
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                int current = number;
                db.change(
                        "change " + number,
                        TOPIC,
                        sql -> sql.insertInto(SETTING)
                                        .set(SETTING.NAME, "a" + current)
                                        .set(SETTING.TEXT, "first half")
                                        .execute()
                                + sql.insertInto(SETTING)
                                        .set(SETTING.NAME, "b" + current)
                                        .set(SETTING.TEXT, "second half")
                                        .execute());
                System.out.println(SAID + number + ".");
            }
        }
    }
}
