package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code restore FILE}. */
final class RestoreCommand implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.restore.help"));
        spec.addPositional(Grammar.word("FILE", messages.text("cli.restore.file")));
    }

    @Override
    public boolean opensData() {
        return false;
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.word());
        return answers -> Answer.said((answers.restore(values.readable(file))
                        ? values.messages().text("cli.restore.done")
                        : values.messages().text("cli.restore.waiting"))
                + "\n");
    }
}
