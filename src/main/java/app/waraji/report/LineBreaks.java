package app.waraji.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a line of Japanese or English may end. The JDK knows most of it; corrected here are the signs it lets stand at
 * a line's start or end, times such as 9:00, and numbers with their counters.
 */
final class LineBreaks {

    private static final String NEVER_FIRST = "、。，．,.・：；:;？！?!‼⁇⁈⁉）〕］｝〉》」』】〙〗｠»”’)]}"
            + "ーｰ々ゝゞヽヾ〻…‥〜～–゛゜％%℃"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
            + "｡､･｣ｧｨｩｪｫｬｭｮｯﾞﾟ";
    private static final String NEVER_LAST = "（〔［｛〈《「『【〘〖｟«“‘([{｢¥￥$＄#＃第";
    private static final String COUNTERS = "円件社名人回日月年週時分秒枚本個度倍位割";

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private LineBreaks() {}

    /**
     * The text in lines no wider than {@code width}, without the blanks at their ends. A word that is wider by itself
     * is divided between characters; a single character is never dropped, however narrow the line.
     *
     * @param measure the width of a text, which must be the sum of the widths of its characters
     */
    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && used + measure.applyAsDouble(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            String rest = line.isEmpty() ? piece.stripLeading() : piece;
            while (measure.applyAsDouble(rest.stripTrailing()) > width) {
                int end = emergencyEnd(rest, width, measure);
                if (end == rest.length()) {
                    break;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
            used += measure.applyAsDouble(rest);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        return List.copyOf(lines);
    }

    /** The text in pieces between which a line may end; together they are the text. */
    static List<String> pieces(String text) {
        BreakIterator jdk = BreakIterator.getLineInstance(Locale.JAPANESE);
        jdk.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = jdk.first();
        for (int end = jdk.next(); end != BreakIterator.DONE; end = jdk.next()) {
            if (end == text.length() || mayEndAt(text, end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /** The characters as a reader counts them: a letter with its accents, a flag, a family are one each. */
    static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean mayEndAt(String text, int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        boolean timeOrApostrophe = (before == ':' || before == '’') && Character.isLetterOrDigit(after);
        boolean counted = Character.isDigit(before) && COUNTERS.indexOf(after) >= 0;
        return !timeOrApostrophe && !counted;
    }

    /** Where to divide what has no better place: as late as fits, if it can be, not before a sign that cannot lead. */
    private static int emergencyEnd(String text, double width, ToDoubleFunction<String> measure) {
        List<String> clusters = clusters(text);
        int fits = 0;
        double used = 0;
        int end = 0;
        while (fits < clusters.size()) {
            double next = used + measure.applyAsDouble(clusters.get(fits));
            if (fits > 0 && next > width) {
                break;
            }
            used = next;
            end += clusters.get(fits).length();
            fits++;
        }
        int better = end;
        for (int i = fits; i > 1 && better < text.length() && !mayEndAt(text, better); i--) {
            better -= clusters.get(i - 1).length();
        }
        return better > 0 && (better == text.length() || mayEndAt(text, better)) ? better : end;
    }
}
