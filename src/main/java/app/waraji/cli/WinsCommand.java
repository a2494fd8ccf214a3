package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wins [--json]}. */
final class WinsCommand implements Command {

    @Override
    public String name() {
        return "wins";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.wins.help"));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public Work read(Values values) {
        boolean json = values.given("--json");
        return answers -> {
            List<WinLine> wins = answers.wins();
            return Answer.said(
                    json
                            ? Json.indented(wins)
                            : wins.stream().map(WinsCommand::line).collect(Collectors.joining()));
        };
    }

    private static String line(WinLine win) {
        String activity = win.activity();
        return activity == null ? Tsv.line(win.date(), win.title()) : Tsv.line(win.date(), win.title(), activity);
    }
}
