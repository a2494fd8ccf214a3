package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import picocli.CommandLine.Model.CommandSpec;

/** {@code numbers set --metric M --week W --value V}. */
final class NumbersSetCommand implements Command {

    @Override
    public String name() {
        return "numbers set";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.numbers.set.help"));
        spec.addOption(Grammar.needed("--metric", "M", messages.text("cli.numbers.set.metric")));
        spec.addOption(Grammar.needed("--week", "W", messages.text("cli.numbers.set.week")));
        spec.addOption(Grammar.needed("--value", "V", messages.text("cli.numbers.set.value")));
    }

    @Override
    public Work read(Values values) {
        Week week = values.week("--week");
        String metric = values.valueOf("--metric");
        String value = values.valueOf("--value");
        return answers -> Answer.said(answers.setNumber(metric, week, value) + "\n");
    }
}
