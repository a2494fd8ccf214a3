package app.waraji.print;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Makes any text fit for print: one line, without control signs, with 〓 for each character that no font has. What was
 * so replaced is remembered, to be told.
 */
public final class PrintableText {

    private static final String GETA = "〓";

    private final IntPredicate printable;
    private final Set<String> missing = new LinkedHashSet<>();

    /** @param printable whether a font has a picture for the code point */
    public PrintableText(IntPredicate printable) {
        this.printable = printable;
    }

    /** The characters replaced so far, each as it was written and by number: {@code "😀 U+1F600"}. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    public String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (String cluster : LineBreaks.clusters(text)) {
            clean.append(print(cluster));
        }
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }

    private String print(String cluster) {
        String composed = cluster.codePointCount(0, cluster.length()) > 1
                ? Normalizer.normalize(cluster, Normalizer.Form.NFC)
                : cluster;
        StringBuilder printed = new StringBuilder(composed.length());
        boolean lacking = false;
        for (int point : composed.codePoints().toArray()) {
            if (isBlank(point)) {
                printed.append(' ');
            } else if (!isUnseen(point)) {
                lacking |= Character.getType(point) == Character.SURROGATE || !printable.test(point);
                printed.appendCodePoint(point);
            }
        }
        if (!lacking) {
            return printed.toString();
        }
        missing.add(name(composed));
        return GETA;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || (Character.isSpaceChar(point) && point != '\u3000')
                || Character.isISOControl(point);
    }

    /** Joiners, direction marks and variation selectors change how neighbours look, and have no look of their own. */
    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }

    private static String name(String cluster) {
        String numbers = cluster.codePoints()
                .filter(point -> !isUnseen(point))
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(" "));
        boolean broken = cluster.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
        return broken ? numbers : cluster + " " + numbers;
    }
}
