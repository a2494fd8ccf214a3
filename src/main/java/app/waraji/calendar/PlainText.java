package app.waraji.calendar;

/** The text of a value as a person reads it. */
final class PlainText {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private PlainText() {}

    /** The same with each control character, line ends included, turned into a blank. */
    static String of(String text) {
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = !isControl(text.charAt(i));
        }
        if (isPlain) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isControl(c) ? ' ' : c));
        return plain.toString();
    }

    /** The first characters of it, none of them cut in two. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** A TEXT value of iCalendar: its escapes resolved, then {@link #of}. */
    static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return of(value);
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return of(text.toString());
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }
}
