package app.waraji.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One unfolded line of an iCalendar file: {@code NAME;PARAMETER=VALUE:value}.
 *
 * @param number where it begins in the file, counted from one
 * @param name in capitals
 * @param parameters by their names in capitals; quotes taken off
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    /** Empty where the text has no name and value. */
    static Optional<ContentLine> parse(int number, String text) {
        // A quote that nobody closes is a slip, not the beginning of the rest of the line.
        return parse(number, text, true).or(() -> parse(number, text, false));
    }

    private static Optional<ContentLine> parse(int number, String text, boolean quotes) {
        int nameEnd = firstOf(text, 0, quotes);
        if (nameEnd <= 0) {
            return Optional.empty();
        }
        // Most lines have none.
        Map<String, String> parameters = text.charAt(nameEnd) == ';' ? new HashMap<>() : Map.of();
        int at = nameEnd;
        while (at < text.length() && text.charAt(at) == ';') {
            int end = firstOf(text, at + 1, quotes);
            String parameter = text.substring(at + 1, end < 0 ? text.length() : end);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        capitals(parameter.substring(0, equals)),
                        parameter.substring(equals + 1).replace("\"", ""));
            }
            at = end < 0 ? text.length() : end;
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        return Optional.of(new ContentLine(
                number, capitals(text.substring(0, nameEnd)), Map.copyOf(parameters), text.substring(at + 1)));
    }

    boolean is(String itsName) {
        return name.equals(itsName);
    }

    /** The value as a keyword: in capitals, without blanks around it. */
    String keyword() {
        return capitals(value);
    }

    String parameter(String itsName) {
        return parameters.getOrDefault(itsName, "");
    }

    /** As it stands in the file, parameters aside: for showing what was not understood. */
    String shown() {
        return name + ":" + value;
    }

    private static String capitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** The first semicolon or colon, with quotes: that does not stand between them; -1 where there is none. */
    private static int firstOf(String text, int from, boolean quotes) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quotes && c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                return i;
            }
        }
        return -1;
    }
}
