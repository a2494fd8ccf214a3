package app.waraji.cli;

import app.waraji.kernel.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code demo --weeks 26 --seed 7}. */
final class DemoCommand implements Command {

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.demo.help"));
        spec.addOption(Grammar.value("--weeks", "N", messages.text("cli.demo.weeks")));
        spec.addOption(Grammar.value("--seed", "N", messages.text("cli.demo.seed")));
    }

    @Override
    public Work read(Values values) {
        int weeks = Math.toIntExact(values.number("--weeks", 26, 1, 260));
        long seed = values.number("--seed", 7, 0, 999_999_999);
        return answers -> {
            answers.fillWithDemo(weeks, seed);
            return Answer.said(
                    values.messages().text("cli.demo.done", weeks, values.now().toLocalDate()) + "\n");
        };
    }
}
