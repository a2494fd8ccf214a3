package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code free --week W}. */
final class FreeCommand implements Command {

    @Override
    public String name() {
        return "free";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.free.help"));
        spec.addOption(Grammar.needed("--week", "W", messages.text("cli.free.week")));
    }

    @Override
    public Work read(Values values) {
        Week week = values.week("--week");
        return answers -> Answer.said(answers.freeSlots(week).stream()
                .map(slot -> Tsv.line(Json.TIME.format(slot.start()), Json.TIME.format(slot.end())))
                .collect(Collectors.joining()));
    }
}
