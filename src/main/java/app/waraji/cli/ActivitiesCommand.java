package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code activities [--json]}. */
final class ActivitiesCommand implements Command {

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.activities.help"));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public Work read(Values values) {
        boolean json = values.given("--json");
        return answers -> {
            List<ActivityLine> activities = answers.activities();
            return Answer.said(
                    json
                            ? Json.indented(activities)
                            : activities.stream().map(ActivitiesCommand::line).collect(Collectors.joining()));
        };
    }

    private static String line(ActivityLine each) {
        return Tsv.line(
                each.title(),
                each.channel(),
                each.status(),
                orDash(each.startedOn()),
                orDash(each.month()),
                orDash(each.expectedFrom()),
                orDash(each.expectedTo()));
    }

    private static Object orDash(@Nullable Object value) {
        return value == null ? "-" : value;
    }
}
