package app.waraji.kpi.chart;

import app.waraji.kpi.chart.ChartMark.Area;
import app.waraji.kpi.chart.ChartMark.Line;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Shape;
import app.waraji.kpi.chart.ChartMark.Spot;
import app.waraji.kpi.chart.ChartMark.Words;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chart as SVG 1.1, in the colours of the light theme. */
final class ChartSvgExport {

    private static final String FONT = "'BIZ UDPGothic', 'BIZ UDGothic', 'Yu Gothic', Meiryo, sans-serif";

    private final Palette palette = Palette.light();
    private final DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /** @param title what it shows, for those who cannot see it */
    String write(ChartDrawing drawing, String title) {
        String width = number.format(drawing.size().width());
        String height = number.format(drawing.size().height());
        StringBuilder svg = new StringBuilder();
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s\" height=\"%s\""
                        .formatted(width, height))
                .append(" viewBox=\"0 0 %s %s\" font-family=\"%s\">\n".formatted(width, height, FONT))
                .append("<title>%s</title>\n".formatted(escaped(title)))
                .append("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n".formatted(palette.colour(Tone.CARD)));
        drawing.marks().forEach(mark -> svg.append(element(mark)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private String element(ChartMark mark) {
        if (mark instanceof Line line) {
            return "<polyline points=\"%s\" fill=\"none\"%s/>".formatted(points(line.spots()), stroke(line.pen()));
        }
        if (mark instanceof Area area) {
            return "<polygon points=\"%s\" fill=\"%s\"/>"
                    .formatted(points(area.corners()), palette.colour(area.tone()));
        }
        return mark instanceof Shape shape ? shape(shape) : words((Words) mark);
    }

    private String shape(Shape shape) {
        String paint = " fill=\"%s\"%s/>".formatted(palette.colour(shape.fill()), stroke(shape.outline()));
        if (shape.sign() == Sign.CIRCLE) {
            return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\""
                            .formatted(
                                    number.format(shape.at().x()),
                                    number.format(shape.at().y()),
                                    number.format(shape.radius()))
                    + paint;
        }
        List<Spot> corners = shape.sign().corners(shape.at().x(), shape.at().y(), shape.radius());
        return "<polygon points=\"%s\"".formatted(points(corners)) + paint;
    }

    private String words(Words words) {
        String anchor = switch (words.side()) {
            case FROM -> "start";
            case AROUND -> "middle";
            case UNTIL -> "end";
        };
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(
                        number.format(words.at().x()),
                        number.format(words.at().y()),
                        number.format(words.face().size()),
                        words.face().bold() ? " font-weight=\"bold\"" : "",
                        anchor,
                        palette.colour(words.face().tone()),
                        escaped(words.text()));
    }

    private String stroke(@Nullable Pen pen) {
        if (pen == null) {
            return "";
        }
        String dashes = pen.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"%s\""
                        .formatted(pen.dashes().stream().map(number::format).collect(Collectors.joining(" ")));
        return " stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"%s\" stroke-linejoin=\"round\"%s"
                .formatted(
                        palette.colour(pen.tone()),
                        number.format(pen.width()),
                        pen.dashes().isEmpty() ? "round" : "butt",
                        dashes);
    }

    private String points(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number.format(spot.x()) + "," + number.format(spot.y()))
                .collect(Collectors.joining(" "));
    }

    /** Without what XML has no way to say. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
                    boolean broken = Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
                    if (!control && !broken) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
