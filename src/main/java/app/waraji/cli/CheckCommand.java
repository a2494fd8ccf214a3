package app.waraji.cli;

import app.waraji.kernel.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check}. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.check.help"));
    }

    @Override
    public Work read(Values values) {
        return answers -> {
            Checked checked = answers.check();
            if (checked.problems().isEmpty()) {
                return Answer.said(values.messages()
                                .text(
                                        "cli.check.done",
                                        checked.version(),
                                        checked.tables(),
                                        checked.rows(),
                                        checked.weeks())
                        + "\n");
            }
            return Answer.refused(String.join("\n", checked.problems()));
        };
    }
}
