package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code requests [--json]}. */
final class RequestsCommand implements Command {

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.requests.help"));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public Work read(Values values) {
        boolean json = values.given("--json");
        return answers -> {
            List<RequestLine> requests = answers.requests();
            return Answer.said(
                    json
                            ? Json.indented(requests)
                            : requests.stream().map(RequestsCommand::line).collect(Collectors.joining()));
        };
    }

    private static String line(RequestLine request) {
        LocalDate asked = request.askedOn();
        return Tsv.line(request.state(), asked == null ? "-" : asked, request.what());
    }
}
