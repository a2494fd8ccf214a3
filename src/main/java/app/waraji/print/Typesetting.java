package app.waraji.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks and shortens text to the width it has. */
public final class Typesetting {

    /** How wide a text is; the sum of its characters. */
    @FunctionalInterface
    public interface Measure {

        /** In px at 96 dpi. */
        double width(String text, Style style);
    }

    /**
     * A text in lines.
     *
     * @param whole false where the end was left out for an ellipsis
     */
    public record Fitted(List<String> lines, boolean whole) {}

    private final Measure measure;
    private final String ellipsis;

    /** @param ellipsis what stands for an end left out */
    public Typesetting(Measure measure, String ellipsis) {
        this.measure = measure;
        this.ellipsis = ellipsis;
    }

    /** The text broken at its blanks only, if so no line is too wide; else as {@link #lines}. */
    public List<String> linesAtBlanks(String text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.get(lines.size() - 1) + " " + word;
            if (!lines.isEmpty() && width(longer, style) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        lines.removeIf(String::isEmpty);
        return lines.stream().allMatch(line -> width(line, style) <= width)
                ? List.copyOf(lines)
                : lines(text, style, width);
    }

    public double width(String text, Style style) {
        return measure.width(text, style);
    }

    public List<String> lines(String text, Style style, double width) {
        return LineBreaks.lines(text, width, piece -> measure.width(piece, style));
    }

    /** At most so many lines; what is longer ends in an ellipsis. */
    public Fitted fit(String text, Style style, double width, int atMost) {
        List<String> lines = lines(text, style, width);
        if (lines.size() <= atMost) {
            return new Fitted(lines, true);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, atMost));
        kept.set(atMost - 1, shortened(kept.get(atMost - 1), style, width));
        return new Fitted(List.copyOf(kept), false);
    }

    private String shortened(String line, Style style, double width) {
        double room = width - measure.width(ellipsis, style);
        StringBuilder kept = new StringBuilder();
        for (String cluster : LineBreaks.clusters(line)) {
            room -= measure.width(cluster, style);
            if (room < 0) {
                break;
            }
            kept.append(cluster);
        }
        return kept.toString().stripTrailing() + ellipsis;
    }
}
