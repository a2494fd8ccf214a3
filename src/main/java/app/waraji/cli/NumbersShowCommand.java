package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code numbers show --weeks 13 [--json]}. */
final class NumbersShowCommand implements Command {

    private static final int USUAL_WEEKS = 13;
    private static final int MOST_WEEKS = 1040;

    @Override
    public String name() {
        return "numbers show";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.numbers.show.help"));
        spec.addOption(Grammar.value("--weeks", "N", messages.text("cli.numbers.show.weeks")));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public Work read(Values values) {
        int weeks = Math.toIntExact(values.number("--weeks", USUAL_WEEKS, 1, MOST_WEEKS));
        boolean json = values.given("--json");
        return answers -> {
            List<NumberLine> numbers = answers.numbers(weeks);
            return Answer.said(json ? Json.indented(numbers) : lines(numbers));
        };
    }

    /** A metric a line, its weeks as columns; no line where nothing is shown or entered. */
    private static String lines(List<NumberLine> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder(line(
                "", numbers.get(0).values().stream().map(value -> value.week().toString())));
        numbers.forEach(number -> lines.append(line(
                number.metric(),
                number.values().stream()
                        .map(value ->
                                value.value() == null ? "-" : value.value().toPlainString()))));
        return lines.toString();
    }

    private static String line(String name, Stream<String> weeks) {
        return Tsv.line(Stream.concat(Stream.of(name.isEmpty() ? "-" : name), weeks)
                .map(Objects::requireNonNull)
                .toArray());
    }
}
