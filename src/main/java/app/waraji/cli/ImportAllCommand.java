package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import-all FILE.zip}. */
final class ImportAllCommand implements Command {

    @Override
    public String name() {
        return "import-all";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.import-all.help"));
        spec.addPositional(Grammar.word("FILE.zip", messages.text("cli.import-all.file")));
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.word());
        return answers -> Answer.said(
                values.messages().text("cli.import-all.done", answers.importAll(values.readable(file))) + "\n");
    }
}
