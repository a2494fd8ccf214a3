package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** {@code alerts backtest --weeks 26 [--rule R1] [--json]}. */
final class BackTestCommand implements Command {

    private static final int USUAL_WEEKS = 26;
    private static final int MOST_WEEKS = 260;

    @Override
    public String name() {
        return "alerts backtest";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.backtest.help"));
        spec.addOption(Grammar.value("--weeks", "N", messages.text("cli.backtest.weeks")));
        spec.addOption(Grammar.value("--rule", "R", messages.text("cli.backtest.rule")));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public LocalTime timeOfDay() {
        return Command.END_OF_DAY;
    }

    @Override
    public Work read(Values values) {
        int weeks = Math.toIntExact(values.number("--weeks", USUAL_WEEKS, 1, MOST_WEEKS));
        String rule = values.given("--rule") ? values.valueOf("--rule") : null;
        boolean json = values.given("--json");
        return answers -> {
            List<BackTestLine> lines = answers.backTest(weeks, rule);
            return Answer.said(json ? Json.indented(lines) : lines(lines, values.messages()));
        };
    }

    /** The days on which something began or ended. */
    private static String lines(List<BackTestLine> lines, Messages messages) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .filter(line -> line.fired() || line.cleared())
                .forEach(line -> text.append(Tsv.line(
                        line.date(),
                        line.rule(),
                        messages.text(line.fired() ? "cli.backtest.fired" : "cli.backtest.cleared"),
                        line.subject().title(),
                        Objects.requireNonNullElse(line.suppressedBy(), "-"))));
        return text.toString();
    }
}
