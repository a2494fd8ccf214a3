package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code calendar import FILE}. */
final class CalendarImportCommand implements Command {

    @Override
    public String name() {
        return "calendar import";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.calendar.import.help"));
        spec.addPositional(Grammar.word("FILE", messages.text("cli.calendar.file")));
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.word());
        return answers -> {
            CalendarImported imported = answers.importCalendar(values.readable(file));
            return new Answer(
                    0,
                    values.messages().text("cli.calendar.import.done", imported.events()) + "\n",
                    CalendarListCommand.lines(imported.unreadable()));
        };
    }
}
