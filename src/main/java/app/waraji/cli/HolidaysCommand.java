package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code holidays --year Y}. */
final class HolidaysCommand implements Command {

    private static final int LAST_YEAR = 9999;

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.holidays.help"));
        spec.addOption(Grammar.needed("--year", "Y", messages.text("cli.holidays.year")));
    }

    @Override
    public boolean needsData(Path data) {
        return false;
    }

    @Override
    public Work read(Values values) {
        int year = Math.toIntExact(values.number("--year", 0, 1, LAST_YEAR));
        return answers -> Answer.said(answers.holidays(year).entrySet().stream()
                .map(holiday -> Tsv.line(holiday.getKey(), holiday.getValue()))
                .collect(Collectors.joining()));
    }
}
