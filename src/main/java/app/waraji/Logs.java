package app.waraji;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what any library says to a file in the data folder, and nothing to the console. */
public final class Logs {

    /** Called by {@code java.util.logging}, when and only when somebody first logs through it. */
    public Logs() {
        SLF4JBridgeHandler.install();
    }

    /** To be called before anything is logged. The console is the commands' own from then on. */
    static void to(Path data) {
        // Read by tinylog.properties. Where the data folder is of no use, which will be said, the log must not fail
        // too.
        Path logs = data.resolve("logs");
        System.setProperty("waraji.logs", canBeMade(logs) ? logs.toString() : System.getProperty("java.io.tmpdir"));
        System.setProperty("java.util.logging.config.class", Logs.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Logs.class).error("uncaught in {}", thread.getName(), failure));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static boolean canBeMade(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }
}
