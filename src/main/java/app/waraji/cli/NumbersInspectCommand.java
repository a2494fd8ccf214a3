package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code numbers inspect FILE}. */
final class NumbersInspectCommand implements Command {

    @Override
    public String name() {
        return "numbers inspect";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.numbers.inspect.help"));
        spec.addPositional(Grammar.word("FILE", messages.text("cli.numbers.file")));
    }

    @Override
    public boolean needsData(Path data) {
        return false;
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.word());
        return answers -> Answer.said(Json.indented(answers.inspectNumbers(values.readable(file))));
    }
}
