package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report --week W --out FILE}. */
final class ReportCommand implements Command {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.report.help"));
        spec.addOption(Grammar.needed("--week", "W", messages.text("cli.report.week")));
        spec.addOption(Grammar.needed("--out", "FILE", messages.text("cli.report.out")));
    }

    @Override
    public Work read(Values values) {
        Week week = values.week("--week");
        String name = values.valueOf("--out");
        Path out = values.file(name);
        ReportForm form = ReportForm.of(name)
                .orElseThrow(() -> new WrongUsage(values.messages().text("cli.wrong.form", Values.quoted(name))));
        return answers -> written(new OutFile(out, values.messages()), answers, week, form, values.messages());
    }

    private static Answer written(OutFile out, Answers answers, Week week, ReportForm form, Messages messages)
            throws IOException {
        out.check();
        out.write(answers.report(week, form));
        return Answer.said(messages.text("cli.report.done", out.path()) + "\n");
    }
}
