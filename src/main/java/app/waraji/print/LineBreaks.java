package app.waraji.print;

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
public final class LineBreaks {

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
        Filling filling = new Filling(width, measure);
        pieces(text).forEach(filling::add);
        return filling.lines();
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
    public static List<String> clusters(String text) {
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

    /** Lines being filled. */
    private static final class Filling {

        private final double width;
        private final ToDoubleFunction<String> measure;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private double used;

        private Filling(double width, ToDoubleFunction<String> measure) {
            this.width = width;
            this.measure = measure;
        }

        private void add(String piece) {
            double needed = measure.applyAsDouble(piece.stripTrailing());
            if (needed > width) {
                divide(piece);
                return;
            }
            if (used + needed > width) {
                end();
            }
            append(piece);
        }

        private void append(String text) {
            String shown = line.isEmpty() ? text.stripLeading() : text;
            line.append(shown);
            used += measure.applyAsDouble(shown);
        }

        private void end() {
            String ended = line.toString().stripTrailing();
            if (!ended.isEmpty()) {
                lines.add(ended);
            }
            line.setLength(0);
            used = 0;
        }

        /** What is too wide for any line begins where the line stands, and goes on over the next ones. */
        private void divide(String piece) {
            List<String> rest = clusters(piece);
            while (!rest.isEmpty()) {
                int fits = fitting(rest);
                if (fits == 0 && !line.isEmpty()) {
                    end();
                    continue;
                }
                int taken = fits == rest.size() ? fits : best(rest, Math.max(1, fits));
                append(String.join("", rest.subList(0, taken)));
                rest = rest.subList(taken, rest.size());
                if (!rest.isEmpty()) {
                    end();
                }
            }
        }

        private int fitting(List<String> clusters) {
            double room = width - used;
            int fits = 0;
            while (fits < clusters.size() && room >= 0) {
                room -= measure.applyAsDouble(clusters.get(fits));
                fits += room >= 0 ? 1 : 0;
            }
            return fits;
        }

        /** As many as fit, or a few less where the next line would begin with a sign that cannot lead. */
        private static int best(List<String> clusters, int fits) {
            for (int taken = fits; taken > Math.max(0, fits - 4); taken--) {
                if (mayEndAt(
                        clusters.get(taken - 1) + clusters.get(taken),
                        clusters.get(taken - 1).length())) {
                    return taken;
                }
            }
            return fits;
        }

        private List<String> lines() {
            end();
            return List.copyOf(lines);
        }
    }
}
