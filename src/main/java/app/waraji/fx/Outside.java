package app.waraji.fx;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Hands addresses to the programs that the system has for them. */
public final class Outside {

    private Outside() {}

    /**
     * Opens a folder, a page or a letter with the system's own program for it. Off the FX thread.
     *
     * @return whether the system has a command for that; what came of it is not known
     */
    public static boolean open(URI address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    static List<String> command(String system, URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}
