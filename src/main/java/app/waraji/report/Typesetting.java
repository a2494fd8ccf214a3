package app.waraji.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks and shortens text to the width it has. */
final class Typesetting {

    private static final String ELLIPSIS = "…";

    /** How wide a text is; the sum of its characters. */
    @FunctionalInterface
    interface Measure {

        /** In px at 96 dpi. */
        double width(String text, Style style);
    }

    /**
     * A text in lines.
     *
     * @param whole false where the end was left out for an ellipsis
     */
    record Fitted(List<String> lines, boolean whole) {}

    private final Measure measure;

    Typesetting(Measure measure) {
        this.measure = measure;
    }

    double width(String text, Style style) {
        return measure.width(text, style);
    }

    List<String> lines(String text, Style style, double width) {
        return LineBreaks.lines(text, width, piece -> measure.width(piece, style));
    }

    /** At most so many lines; what is longer ends in an ellipsis. */
    Fitted fit(String text, Style style, double width, int atMost) {
        List<String> lines = lines(text, style, width);
        if (lines.size() <= atMost) {
            return new Fitted(lines, true);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, atMost));
        kept.set(atMost - 1, shortened(kept.get(atMost - 1), style, width));
        return new Fitted(List.copyOf(kept), false);
    }

    private String shortened(String line, Style style, double width) {
        double room = width - measure.width(ELLIPSIS, style);
        StringBuilder kept = new StringBuilder();
        for (String cluster : LineBreaks.clusters(line)) {
            room -= measure.width(cluster, style);
            if (room < 0) {
                break;
            }
            kept.append(cluster);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }
}
