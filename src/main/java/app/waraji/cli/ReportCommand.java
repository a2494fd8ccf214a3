package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import java.nio.file.Path;
import java.time.Month;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report (--week|--month|--quarter|--half) P --out FILE}. */
final class ReportCommand implements Command {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.report.help"));
        spec.addArgGroup(ArgGroupSpec.builder()
                .exclusive(true)
                .multiplicity("1")
                .addArg(Grammar.value("--week", "W", messages.text("cli.report.week")))
                .addArg(Grammar.value("--month", "M", messages.text("cli.report.month")))
                .addArg(Grammar.value("--quarter", "Q", messages.text("cli.report.quarter")))
                .addArg(Grammar.value("--half", "H", messages.text("cli.report.half")))
                .build());
        spec.addOption(Grammar.needed("--out", "FILE", messages.text("cli.report.out")));
    }

    @Override
    public Work read(Values values) {
        Period.Unit unit = Stream.of(Period.Unit.values())
                .filter(each -> values.given(option(each)))
                .findFirst()
                .orElseThrow();
        String period = values.valueOf(option(unit));
        // Which months are meant depends on the settings; whether there is such a period does not.
        if (Period.parse(unit, period, Month.APRIL).isEmpty()) {
            throw new WrongUsage(wrong(unit, period, values.messages()));
        }
        String name = values.valueOf("--out");
        Path out = values.file(name);
        ReportForm form = ReportForm.of(name)
                .orElseThrow(() -> new WrongUsage(values.messages().text("cli.wrong.form", Values.quoted(name))));
        return answers -> {
            OutFile file = new OutFile(out, values.messages());
            file.check();
            file.write(answers.report(unit, period, form));
            return Answer.said(values.messages().text("cli.report.done", file.path()) + "\n");
        };
    }

    private static String option(Period.Unit unit) {
        return "--" + unit.name().toLowerCase(Locale.ROOT);
    }

    private static String wrong(Period.Unit unit, String text, Messages messages) {
        String typed = Values.quoted(text);
        return switch (unit) {
            case WEEK -> messages.text("cli.wrong.week", option(unit), typed);
            case MONTH -> messages.text("cli.wrong.month", option(unit), typed);
            case QUARTER -> messages.text("cli.wrong.quarter", option(unit), typed);
            case HALF -> messages.text("cli.wrong.half", option(unit), typed);
        };
    }
}
