package app.waraji.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tab-separated lines. */
final class Tsv {

    private Tsv() {}

    static String line(Object... fields) {
        return Stream.of(fields).map(field -> orNull(field.toString())).collect(Collectors.joining("\t", "", "\n"));
    }

    /** What is absent is written {@code null}. */
    private static String orNull(String text) {
        return text.isEmpty() ? "null" : field(text);
    }

    /** Control characters, tabs and ends of line among them, become blanks. */
    static String field(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
