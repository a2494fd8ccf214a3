package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export --out FILE.zip}. */
final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.export.help"));
        spec.addOption(Grammar.needed("--out", "FILE.zip", messages.text("cli.export.out")));
    }

    @Override
    public Work read(Values values) {
        String name = values.valueOf("--out");
        Path file = values.file(name);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new WrongUsage(values.messages().text("cli.wrong.zip", Values.quoted(name)));
        }
        return answers -> {
            OutFile out = new OutFile(file, values.messages());
            out.check();
            out.fill(answers::exportAll);
            return Answer.said(values.messages().text("cli.report.done", out.path()) + "\n");
        };
    }
}
