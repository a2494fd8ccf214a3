package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;

/** {@code win add TEXT [--date D]}. */
final class WinAddCommand implements Command {

    private static final int LONGEST = 400;

    @Override
    public String name() {
        return "win add";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.win.add.help"));
        spec.addPositional(Grammar.word("TEXT", messages.text("cli.win.add.text")));
        spec.addOption(Grammar.value("--date", "D", messages.text("cli.win.add.date")));
    }

    @Override
    public Work read(Values values) {
        String title = Tsv.field(values.word()).strip();
        if (title.isEmpty()) {
            throw new WrongUsage(values.messages().text("cli.wrong.win.empty"));
        }
        if (title.length() > LONGEST) {
            throw new WrongUsage(values.messages().text("cli.wrong.win.long", LONGEST));
        }
        LocalDate date = values.given("--date") ? values.date("--date") : null;
        LocalDate today = values.now().toLocalDate();
        return answers -> {
            LocalDate logged = answers.addWin(title, date, today);
            return Answer.said(values.messages().text("cli.win.add.done", logged, title) + "\n");
        };
    }
}
