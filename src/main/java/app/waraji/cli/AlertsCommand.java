package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.time.LocalTime;
import picocli.CommandLine.Model.CommandSpec;

/** {@code alerts [--json]}. */
final class AlertsCommand implements Command {

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.alerts.help"));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public LocalTime timeOfDay() {
        return Command.END_OF_DAY;
    }

    @Override
    public Work read(Values values) {
        boolean json = values.given("--json");
        return answers -> {
            AlertSheet sheet = answers.alerts();
            return Answer.said(json ? Json.indented(sheet) : lines(sheet, values.messages()));
        };
    }

    /** Each alert as a person would tell it, then how many wait. */
    private static String lines(AlertSheet sheet, Messages messages) {
        StringBuilder lines = new StringBuilder();
        if (sheet.open().isEmpty()) {
            lines.append(messages.text("cli.alerts.none")).append('\n');
        }
        for (AlertLine alert : sheet.open()) {
            lines.append(alert.rule())
                    .append("  ")
                    .append(Tsv.field(alert.text()))
                    .append("\n    ")
                    .append(Tsv.field(alert.why()))
                    .append("\n    ")
                    .append(Tsv.field(alert.clearsWhen()))
                    .append('\n');
            alert.evidence()
                    .forEach(row ->
                            lines.append("    - ").append(Tsv.field(row.text())).append('\n'));
            lines.append("    > ").append(String.join(" / ", alert.actions())).append("\n\n");
        }
        if (!sheet.suppressed().isEmpty()) {
            lines.append(messages.text(
                            "cli.alerts.suppressed", sheet.suppressed().size()))
                    .append('\n');
            sheet.suppressed()
                    .forEach(each -> lines.append(
                            Tsv.line(each.policy(), each.rule(), each.subject().title())));
        }
        return lines.toString();
    }
}
