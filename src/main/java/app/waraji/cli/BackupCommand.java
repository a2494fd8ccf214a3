package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code backup --out FILE}. */
final class BackupCommand implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.backup.help"));
        spec.addOption(Grammar.needed("--out", "FILE", messages.text("cli.backup.out")));
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.valueOf("--out"));
        return answers -> {
            OutFile out = new OutFile(file, values.messages());
            out.check();
            out.fill(answers::backUp);
            return Answer.said(values.messages().text("cli.report.done", out.path()) + "\n");
        };
    }
}
