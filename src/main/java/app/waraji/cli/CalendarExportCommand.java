package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code calendar export --from D --to D --out FILE.ics}. */
final class CalendarExportCommand implements Command {

    @Override
    public String name() {
        return "calendar export";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.calendar.export.help"));
        spec.addOption(Grammar.needed("--from", "D", messages.text("cli.calendar.list.from")));
        spec.addOption(Grammar.needed("--to", "D", messages.text("cli.calendar.list.to")));
        spec.addOption(Grammar.needed("--out", "FILE", messages.text("cli.calendar.export.out")));
    }

    @Override
    public Work read(Values values) {
        LocalDate from = values.date("--from");
        LocalDate to = values.date("--to");
        String name = values.valueOf("--out");
        Path file = values.file(name);
        if (to.isBefore(from)) {
            throw new WrongUsage(values.messages().text("cli.wrong.range", from, to));
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".ics")) {
            throw new WrongUsage(values.messages().text("cli.wrong.ics", Values.quoted(name)));
        }
        return answers -> {
            OutFile out = new OutFile(file, values.messages());
            out.check();
            out.write(answers.exportCalendar(from, to));
            return Answer.said(values.messages().text("cli.report.done", out.path()) + "\n");
        };
    }
}
