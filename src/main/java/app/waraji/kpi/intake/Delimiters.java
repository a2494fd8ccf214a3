package app.waraji.kpi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what separates the cells of a text. */
public final class Delimiters {

    /** Where two fit alike, the rarer in running text is the one. */
    public static final List<Character> KNOWN = List.of('\t', ';', '|', ',');

    /** As it is typed without leaving Japanese input; it separates where nothing else does. */
    static final char WIDE_COMMA = '，';

    private static final int LINES_TO_JUDGE = 400;

    private Delimiters() {}

    /** A comma where none is found. */
    static char in(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : KNOWN) {
            int agreeing = agreeing(text, candidate);
            if (agreeing > most) {
                best = candidate;
                most = agreeing;
            }
        }
        return most == 0 && agreeing(text, WIDE_COMMA) > 1 ? WIDE_COMMA : best;
    }

    /** Lines that have as many of it as most lines have that have any. */
    private static int agreeing(String text, char candidate) {
        Map<Integer, Integer> lines = new HashMap<>();
        int inLine = 0;
        int seen = 0;
        boolean quoted = false;
        boolean comment = text.startsWith("#");
        for (int i = 0; i <= text.length() && seen < LINES_TO_JUDGE; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '"' && !comment) {
                quoted = !quoted;
            } else if (c == candidate && !quoted && !comment) {
                inLine++;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                if (inLine > 0) {
                    lines.merge(inLine, 1, Integer::sum);
                }
                seen++;
                inLine = 0;
                comment = i + 1 < text.length() && text.charAt(i + 1) == '#';
            }
        }
        return lines.values().stream().max(Integer::compare).orElse(0);
    }
}
