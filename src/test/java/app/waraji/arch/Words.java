package app.waraji.arch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one package in both languages, and what is wrong with them whoever uses them.
 *
 * @param top the feature
 */
record Words(String name, String top, Properties english, Properties japanese, List<String> faults) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** Words that are the same in both languages: names, formats, keys, units, and the patterns of dates. */
    private static final Pattern SAME_IN_BOTH =
            Pattern.compile("[A-Z0-9]+|Waraji|Google|Outlook|Excel|Markdown|English|iCalendar|Ctrl|Shift|Alt|Esc|Enter"
                    + "|Space|Tab|Delete|Backspace|min|[yMdEeHhmsaLuw]+");

    /** @param file {@code messages.properties}; the Japanese one stands beside it */
    static Words read(Path resources, Path file) throws IOException {
        Path folder = file.resolveSibling("");
        String name = resources.relativize(folder).toString().replace('\\', '/');
        List<String> faults = new ArrayList<>();
        Properties english = read(file, name + " (English)", faults);
        Properties japanese = new Properties();
        Path beside = file.resolveSibling("messages_ja.properties");
        if (Files.exists(beside)) {
            japanese = read(beside, name + " (Japanese)", faults);
        } else {
            faults.add(name + ": write messages_ja.properties beside messages.properties");
        }
        Words words = new Words(name, name.split("/", 2)[0], english, japanese, faults);
        words.check();
        return words;
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(japanese.stringPropertyNames());
        return keys;
    }

    /** What is wrong with a text that is asked for with or without values. */
    List<String> faultsOf(MessageCalls.Call call) {
        String key = call.key();
        boolean withValues = call.withValues();
        List<String> found = new ArrayList<>();
        for (Properties language : List.of(english, japanese)) {
            String text = language.getProperty(key, "");
            if (withValues && places(text).isEmpty() && !call.isChosen()) {
                found.add(name + ": " + key + " is given values, but has no place for them: " + text);
            } else if (!withValues && !places(text).isEmpty()) {
                found.add(name + ": " + key + " has places, but is given no values: " + text);
            } else if (withValues && text.replace("''", "").contains("'")) {
                found.add(name + ": " + key + " is a MessageFormat: write '' or ’ for an apostrophe: " + text);
            } else if (!withValues && text.contains("''")) {
                found.add(name + ": " + key + " is taken as it stands: write ' once: " + text);
            }
        }
        return found;
    }

    private void check() {
        for (String key : keys()) {
            String en = english.getProperty(key);
            String ja = japanese.getProperty(key);
            if (en == null || ja == null) {
                faults.add(name + ": add " + key + " to the " + (en == null ? "English" : "Japanese") + " words");
                continue;
            }
            if (en.isBlank() || ja.isBlank()) {
                faults.add(name + ": " + key + " has no words");
            }
            if (!places(en).equals(places(ja))) {
                faults.add(name + ": " + key + " has the places " + places(en) + " in English and " + places(ja)
                        + " in Japanese");
            }
            if (!isWrittenIn(ja, JAPANESE)) {
                faults.add(name + ": " + key + " is not translated: " + ja);
            }
            if (JAPANESE.matcher(en).find() && !en.equals("日本語")) {
                faults.add(name + ": " + key + " is not English: " + en);
            }
            checkFormat(key, en);
            checkFormat(key, ja);
        }
    }

    private void checkFormat(String key, String text) {
        if (!places(text).isEmpty()) {
            try {
                new MessageFormat(text, Locale.ROOT);
            } catch (IllegalArgumentException e) {
                faults.add(name + ": " + key + " is no MessageFormat (" + e.getMessage() + "): " + text);
            }
        }
    }

    private static boolean isWrittenIn(String text, Pattern script) {
        if (script.matcher(text).find()) {
            return true;
        }
        String words = text.replaceAll("\\{[^}]*\\}", " ");
        return LATIN_WORD
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> SAME_IN_BOTH.matcher(word).matches());
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file, String name, List<String> faults) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Set<String> seen = new HashSet<>();
        Properties words = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (!seen.add((String) key)) {
                    faults.add(name + ": " + key + " stands there twice");
                }
                return super.put(key, value);
            }
        };
        words.load(new StringReader(text));
        Properties plain = new Properties();
        plain.putAll(Collections.unmodifiableMap(words));
        return plain;
    }
}
