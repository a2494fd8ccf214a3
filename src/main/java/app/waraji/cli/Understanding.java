package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What words with a command or a wish for help among them mean, with the help of picocli. */
final class Understanding {

    private final Commands commands;
    private final Words words;
    private final Messages messages;
    private final Grammar grammar;
    private final Misreading misreading;

    Understanding(Commands commands, Words words, String version) {
        this.commands = commands;
        this.words = words;
        this.messages = Commands.messages(words);
        this.grammar = new Grammar(messages, version);
        this.misreading = new Misreading(words.arguments(), messages);
    }

    Request request() {
        ParseResult typed;
        try {
            typed = grammar.commandLine().parseArgs(words.arguments().toArray(String[]::new));
        } catch (ParameterException misread) {
            throw new WrongUsage(misreading.sentence(misread));
        }
        List<ParseResult> chain = new ArrayList<>();
        for (ParseResult next = typed; next != null; next = next.subcommand()) {
            chain.add(next);
        }
        ParseResult last = chain.get(chain.size() - 1);
        CommandLine at = last.commandSpec().commandLine();
        if (chain.stream().anyMatch(ParseResult::isUsageHelpRequested)) {
            return new Request.Said(Answer.said(lines(at.getUsageMessage())));
        }
        if (typed.isVersionHelpRequested()) {
            return new Request.Said(
                    Answer.said(String.join("\n", at.getCommandSpec().version()) + "\n"));
        }
        Optional<Command> asked = last == typed ? Optional.empty() : grammar.command(last.commandSpec());
        Invocation invocation = commands.invocation(
                common(chain), words, asked.map(Command::timeOfDay).orElse(LocalTime.MIDNIGHT));
        if (last == typed) {
            return new Request.Window(invocation);
        }
        return asked.<Request>map(command ->
                        new Order(invocation, command, command.read(new Values(last, invocation, words, messages))))
                .orElseThrow(() -> new WrongUsage(misreading.unfinished(at)));
    }

    /** A common option may stand before or after the command, but once. */
    private Map<String, String> common(List<ParseResult> chain) {
        Map<String, String> values = new HashMap<>();
        for (ParseResult part : chain) {
            for (String option : Commands.COMMON) {
                if (part.hasMatchedOption(option) && values.put(option, part.matchedOptionValue(option, "")) != null) {
                    throw new WrongUsage(messages.text("cli.wrong.twice", option));
                }
            }
        }
        return values;
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
