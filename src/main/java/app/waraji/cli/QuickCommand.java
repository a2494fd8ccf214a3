package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code quick TEXT}: says what quick add understands, and adds nothing. */
final class QuickCommand implements Command {

    private static final int LONGEST = 400;

    /** Where there is no data there are no activities to know, and none is made for it. */
    private static final String DATA_FILE = "waraji.mv.db";

    @Override
    public String name() {
        return "quick";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.quick.help"));
        spec.addPositional(Grammar.word("TEXT", messages.text("cli.quick.text")));
    }

    @Override
    public boolean needsData(Path data) {
        return Files.exists(data.resolve(DATA_FILE));
    }

    @Override
    public Work read(Values values) {
        String text = Tsv.field(values.word()).strip();
        if (text.isEmpty()) {
            throw new WrongUsage(values.messages().text("cli.wrong.quick.empty"));
        }
        if (text.length() > LONGEST) {
            throw new WrongUsage(values.messages().text("cli.wrong.quick.long", LONGEST));
        }
        return answers -> Answer.said(Json.indented(answers.quick(text)));
    }
}
