package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Understands the words after {@code waraji}. */
public final class Commands {

    /** The options of every command and of the window. */
    static final List<String> COMMON = List.of(Grammar.DATA, Grammar.LANG, Grammar.AS_OF);

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
        try {
            Optional<Map<String, String>> common = onlyCommon(words.arguments());
            return common.isPresent()
                    ? new Request.Window(invocation(common.get(), words))
                    : new Understanding(this, words, version).request();
        } catch (WrongUsage wrong) {
            return new Request.Said(Answer.wrongUsage(wrong.sentence()));
        }
    }

    /**
     * The common options by name, where there is nothing else, each at most once. So the window, which is to show as
     * soon as it can, does not wait for picocli; empty where picocli is to look.
     */
    private static Optional<Map<String, String>> onlyCommon(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String value = arguments.get(i + 1);
            if (!COMMON.contains(arguments.get(i))
                    || value.startsWith("-")
                    || values.put(arguments.get(i), value) != null) {
                return Optional.empty();
            }
        }
        return arguments.size() % 2 == 0 ? Optional.of(values) : Optional.empty();
    }

    Invocation invocation(Map<String, String> common, Words words) {
        return invocation(common, words, LocalTime.MIDNIGHT);
    }

    /** @param timeOfDay what counts as now on a day that is named without a time */
    Invocation invocation(Map<String, String> common, Words words, LocalTime timeOfDay) {
        String lang = common.get(Grammar.LANG);
        if (lang != null && !lang.equals("ja") && !lang.equals("en")) {
            throw new WrongUsage(messages(words).text("cli.wrong.lang", Values.quoted(lang)));
        }
        String data = common.get(Grammar.DATA);
        String asOf = common.get(Grammar.AS_OF);
        return new Invocation(
                data == null ? usualData.get() : folder(data, words),
                language(words),
                asOf == null ? Clock.system(words.zone()) : clock(asOf, words, timeOfDay));
    }

    private static Path folder(String name, Words words) {
        return words.file(name)
                .orElseThrow(() -> new WrongUsage(messages(words).text("cli.wrong.file", Values.quoted(name))));
    }

    private static Clock clock(String time, Words words, LocalTime timeOfDay) {
        LocalDateTime now = Values.dateIn(time)
                .map(day -> day.atTime(timeOfDay))
                .or(() -> Values.timeIn(time))
                .orElseThrow(() -> new WrongUsage(messages(words).text("cli.wrong.as-of", Values.quoted(time))));
        return Clock.fixed(now.atZone(words.zone()).toInstant(), words.zone());
    }

    /** Read when there is something to say: a window opens without. */
    static Messages messages(Words words) {
        return Messages.of(Commands.class, language(words));
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
}
