package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code numbers import FILE --profile NAME [--dry-run]}. */
final class NumbersImportCommand implements Command {

    @Override
    public String name() {
        return "numbers import";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.numbers.import.help"));
        spec.addPositional(Grammar.word("FILE", messages.text("cli.numbers.file")));
        spec.addOption(Grammar.needed("--profile", "NAME", messages.text("cli.numbers.import.profile")));
        spec.addOption(OptionSpec.builder("--dry-run")
                .description(messages.text("cli.numbers.import.dry-run"))
                .build());
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.word());
        String profile = values.valueOf("--profile");
        boolean onlyTold = values.given("--dry-run");
        return answers -> answer(answers.importNumbers(values.readable(file), profile, onlyTold));
    }

    /** A value a line: metric, first day of its period, before, after; then what was done. */
    private static Answer answer(ImportedNumbers imported) {
        String lines = imported.values().stream()
                .map(value -> Tsv.line(value.metric(), value.start(), text(value.before()), text(value.after())))
                .collect(Collectors.joining());
        String refused = imported.refused().stream()
                .map(row -> "line " + row.line() + ": " + Tsv.field(row.reason()) + "\n")
                .collect(Collectors.joining());
        return new Answer(0, lines + imported.said() + "\n", refused);
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
