package app.waraji.wins.proof;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Hands a file or an address to the program that the system has for it. */
record Opening(Messages messages) {

    void open(String target) {
        try {
            new ProcessBuilder(command(target))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Refusal(messages.text("proof.problem.unopened", target), e);
        }
    }

    private static List<String> command(String target) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", target);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", target);
    }
}
