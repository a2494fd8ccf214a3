package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        try {
            Optional<Map<String, String>> common = onlyCommon(words.arguments());
            return common.isPresent()
                    ? new Request.Window(invocation(common.get(), words, messages))
                    : parsed(words, messages);
        } catch (WrongUsage wrong) {
            return new Request.Said(Answer.wrongUsage(wrong.sentence()));
        }
    }

    private Request parsed(Words words, Messages messages) {
        Grammar grammar = new Grammar(messages, version);
        Misreading misreading = new Misreading(words.arguments(), messages);
        try {
            ParseResult typed =
                    grammar.commandLine().parseArgs(words.arguments().toArray(String[]::new));
            return understood(typed, grammar, misreading, words, messages);
        } catch (ParameterException misread) {
            throw new WrongUsage(misreading.sentence(misread));
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
        Invocation invocation = invocation(common(chain, messages), words, messages);
        if (last == typed) {
            return new Request.Window(invocation);
        }
        return grammar.command(last.commandSpec())
                .<Request>map(command -> new Order(
                        invocation, command, command.read(new Values(last, invocation, words.directory(), messages))))
                .orElseThrow(() -> new WrongUsage(misreading.unfinished(at)));
    }

    /**
     * The common options by name, where there is nothing else, each at most once. So the window, which is to show as
     * soon as it can, does not wait for picocli; empty where picocli is to look.
     */
    private static Optional<Map<String, String>> onlyCommon(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String value = arguments.get(i + 1);
            if (!Grammar.COMMON.contains(arguments.get(i))
                    || value.startsWith("-")
                    || values.put(arguments.get(i), value) != null) {
                return Optional.empty();
            }
        }
        return arguments.size() % 2 == 0 ? Optional.of(values) : Optional.empty();
    }

    /** A common option may stand before or after the command, but once. */
    private static Map<String, String> common(List<ParseResult> chain, Messages messages) {
        Map<String, String> values = new HashMap<>();
        for (ParseResult part : chain) {
            for (String option : Grammar.COMMON) {
                if (part.hasMatchedOption(option) && values.put(option, part.matchedOptionValue(option, "")) != null) {
                    throw new WrongUsage(messages.text("cli.wrong.twice", option));
                }
            }
        }
        return values;
    }

    private Invocation invocation(Map<String, String> common, Words words, Messages messages) {
        String lang = common.get(Grammar.LANG);
        if (lang != null && !lang.equals("ja") && !lang.equals("en")) {
            throw new WrongUsage(messages.text("cli.wrong.lang", Values.quoted(lang)));
        }
        String data = common.get(Grammar.DATA);
        String asOf = common.get(Grammar.AS_OF);
        return new Invocation(
                data == null ? usualData.get() : Values.file(data, words.directory(), messages),
                language(words),
                asOf == null ? Clock.system(words.zone()) : clock(asOf, words.zone(), messages));
    }

    private static Clock clock(String time, ZoneId zone, Messages messages) {
        LocalDateTime now = Values.timeIn(time)
                .orElseThrow(() -> new WrongUsage(messages.text("cli.wrong.as-of", Values.quoted(time))));
        return Clock.fixed(now.atZone(zone).toInstant(), zone);
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
