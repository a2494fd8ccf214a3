package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands the words after {@code waraji}. */
public final class Commands {

    private final String version;
    private final Supplier<Path> usualData;

    /** @param usualData the data folder where {@code --data} names none; asked only then */
    public Commands(String version, Supplier<Path> usualData) {
        this.version = version;
        this.usualData = usualData;
    }

    /** All commands, each as typed. */
    public static List<String> names() {
        return Grammar.names();
    }

    /** Never throws: what is wrong with the words is said in the answer. */
    public Request read(Words words) {
        Messages messages = Messages.of(Commands.class, language(words));
        Grammar grammar = new Grammar(messages, version);
        Misreading misreading = new Misreading(words.arguments(), messages);
        CommandLine line = grammar.commandLine();
        try {
            ParseResult typed = line.parseArgs(words.arguments().toArray(String[]::new));
            return understood(typed, grammar, misreading, words, messages);
        } catch (ParameterException misread) {
            return new Request.Said(Answer.wrongUsage(misreading.sentence(misread)));
        } catch (WrongUsage wrong) {
            return new Request.Said(Answer.wrongUsage(wrong.sentence()));
        }
    }

    private Request understood(
            ParseResult typed, Grammar grammar, Misreading misreading, Words words, Messages messages) {
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
        Invocation invocation = invocation(chain, words, messages);
        if (last == typed) {
            return new Request.Window(invocation);
        }
        return grammar.command(last.commandSpec())
                .<Request>map(command -> new Order(
                        invocation, command, command.read(new Values(last, invocation, words.directory(), messages))))
                .orElseThrow(() -> new WrongUsage(misreading.unfinished(at)));
    }

    private Invocation invocation(List<ParseResult> chain, Words words, Messages messages) {
        common(Grammar.LANG, chain, messages).ifPresent(lang -> {
            if (!lang.equals("ja") && !lang.equals("en")) {
                throw new WrongUsage(messages.text("cli.wrong.lang", Values.quoted(lang)));
            }
        });
        Path data = common(Grammar.DATA, chain, messages)
                .map(folder -> Values.file(folder, words.directory(), messages))
                .orElseGet(usualData);
        Clock clock = common(Grammar.AS_OF, chain, messages)
                .map(time -> clock(time, words.zone(), messages))
                .orElseGet(() -> Clock.system(words.zone()));
        return new Invocation(data, language(words), clock);
    }

    private static Clock clock(String time, ZoneId zone, Messages messages) {
        LocalDateTime now = Values.timeIn(time)
                .orElseThrow(() -> new WrongUsage(messages.text("cli.wrong.as-of", Values.quoted(time))));
        return Clock.fixed(now.atZone(zone).toInstant(), zone);
    }

    /** A common option may stand before or after the command, but once. */
    private static Optional<String> common(String option, List<ParseResult> chain, Messages messages) {
        List<String> given = chain.stream()
                .filter(part -> part.hasMatchedOption(option))
                .map(part -> part.matchedOptionValue(option, ""))
                .toList();
        if (given.size() > 1) {
            throw new WrongUsage(messages.text("cli.wrong.twice", option));
        }
        return given.stream().findFirst();
    }

    /** Looked up before the words are understood, so that a misunderstanding is in the right language. */
    private static Locale language(Words words) {
        String language = words.language().getLanguage();
        List<String> arguments = words.arguments();
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            if (arguments.get(i).startsWith(Grammar.LANG + "=")) {
                language = arguments.get(i).substring(Grammar.LANG.length() + 1);
            } else if (arguments.get(i).equals(Grammar.LANG) && i + 1 < arguments.size()) {
                language = arguments.get(i + 1);
            }
        }
        return language.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
