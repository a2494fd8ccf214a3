package app.waraji.planner.print;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Box;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes and draws what the parts of a printed week have in common. Any text is made fit for print. */
final class Pen {

    static final Style TITLE = new Style(true, 20, Ink.INK);
    static final Style SOFT = new Style(false, 11, Ink.SOFT);
    static final Style SMALL = new Style(false, 10, Ink.SOFT);
    static final Style STRONG = new Style(true, 11, Ink.INK);
    static final Style FIGURE = new Style(true, 16, Ink.INK);
    static final Style ITEM = new Style(true, 11, Ink.INK);
    static final Style ITEM_SOFT = new Style(false, 10, Ink.SOFT);
    static final Style COMMITTED = new Style(false, 11, Ink.INK);
    static final Style AWAY = new Style(false, 10, Ink.AWAY_TEXT);

    private static final double LEADING = 1.3;

    private final Typesetting type;
    private final UnaryOperator<String> printable;

    Pen(Typesetting type, UnaryOperator<String> printable) {
        this.type = type;
        this.printable = printable;
    }

    double width(String text, Style style) {
        return type.width(printable.apply(text), style);
    }

    Mark.Words at(double x, double baseline, String text, Style style) {
        return new Mark.Words(x, baseline, printable.apply(text), style);
    }

    Mark.Words endingAt(double right, double baseline, String text, Style style) {
        String clean = printable.apply(text);
        return new Mark.Words(right - type.width(clean, style), baseline, clean, style);
    }

    /** As much of it as one line has room for. */
    Mark.Words within(double x, double baseline, double width, String text, Style style) {
        return new Mark.Words(x, baseline, oneLine(text, style, width), style);
    }

    static double leading(Style style) {
        return style.size() * LEADING;
    }

    /** In so many lines at most, from the top of the box; none where not even one fits. */
    List<Mark.Words> lines(Box box, String text, Style style, int atMost) {
        List<Mark.Words> words = new ArrayList<>();
        if (atMost < 1 || text.isBlank() || box.width() < style.size() * 2) {
            return words;
        }
        double baseline = box.y() + style.size() * 0.95;
        for (String line :
                type.fit(printable.apply(text), style, box.width(), atMost).lines()) {
            words.add(new Mark.Words(box.x(), baseline, line, style));
            baseline += leading(style);
        }
        return words;
    }

    /** Lines through words. */
    List<Mark> struck(List<Mark.Words> lines) {
        List<Mark> marks = new ArrayList<>(lines);
        for (Mark.Words line : lines) {
            Style style = line.style();
            double y = line.baseline() - style.size() * 0.34;
            marks.add(new Mark.Rule(line.x(), y, type.width(line.text(), style), 0.8, style.ink()));
        }
        return marks;
    }

    private String oneLine(String text, Style style, double width) {
        List<String> lines = type.fit(printable.apply(text), style, width, 1).lines();
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
