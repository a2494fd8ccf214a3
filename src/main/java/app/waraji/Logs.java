package app.waraji;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends what any library logs to a file in the data folder, and nothing to the console. */
public final class Logs {

    /** Called by {@code java.util.logging}, when and only when somebody first logs through it. */
    public Logs() {
        SLF4JBridgeHandler.install();
    }

    /** To be called before anything is logged. */
    static void to(Path data) {
        // Read by tinylog.properties.
        System.setProperty("waraji.logs", data.resolve("logs").toString());
        System.setProperty("java.util.logging.config.class", Logs.class.getName());
    }
}
