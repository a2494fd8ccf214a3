package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Paper;
import app.waraji.print.Part;
import app.waraji.print.Sheet;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import java.util.ArrayList;
import java.util.List;

/** A sheet being filled from the top down: holds the place reached, and knows how headings and paragraphs stand. */
final class Flow {

    private static final double SQUARE = 9;

    private final Typesetting type;
    private final Paper paper;
    private final Density density;
    private final double left;
    private final double right;
    private final List<Part> parts;
    private final List<Sheet.Anchor> outline;
    private double y = Margins.MARGIN;

    Flow(Typesetting type, Paper paper, Density density) {
        this.type = type;
        this.paper = paper;
        this.density = density;
        this.left = Margins.LEFT;
        this.right = Margins.RIGHT;
        this.parts = new ArrayList<>();
        this.outline = new ArrayList<>();
    }

    private Flow(Flow whole, double left, double right) {
        this.type = whole.type;
        this.paper = whole.paper;
        this.density = whole.density;
        this.left = left;
        this.right = right;
        this.parts = whole.parts;
        this.outline = whole.outline;
        this.y = whole.y;
    }

    /** The same sheet from the place reached on, between narrower margins. */
    Flow between(double narrowLeft, double narrowRight) {
        return new Flow(this, narrowLeft, narrowRight);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double width() {
        return right - left;
    }

    /** How many lines a text may have that would like so many. */
    int lines(int wished) {
        return density.lines(wished);
    }

    /** The space before the next heading. */
    double gap() {
        return density.gap();
    }

    /** The space above and below a row's text. */
    double padding() {
        return density.padding();
    }

    Typesetting type() {
        return type;
    }

    /** The place reached. */
    double y() {
        return y;
    }

    void goTo(double place) {
        y = place;
    }

    void down(double px) {
        y += px;
    }

    double room() {
        return Margins.bottom(paper) - y;
    }

    void add(Part part) {
        parts.add(part);
    }

    void ornament(Mark... marks) {
        add(Part.of(Part.Role.ORNAMENT, marks));
    }

    void anchor(String name) {
        outline.add(new Sheet.Anchor(name, y));
    }

    /**
     * A heading with its green square.
     *
     * @param note quietly behind it; may be empty
     * @param aside quietly at the right margin; may be empty
     */
    void heading(String text, String note, String aside) {
        anchor(text);
        double baseline = y + Style.HEADING.rise();
        ornament(new Mark.Filled(new Mark.Box(left, baseline - SQUARE - 0.5, SQUARE, SQUARE), 2, Ink.ACCENT));
        double x = left + 17;
        add(Part.of(Part.Role.HEADING, new Mark.Words(x, baseline, text, Style.HEADING)));
        if (!note.isEmpty()) {
            double beside = x + type.width(text, Style.HEADING) + 8;
            add(Part.of(Part.Role.PARAGRAPH, new Mark.Words(beside, baseline, note, Style.NOTE)));
        }
        if (aside.isEmpty()) {
            down(Style.HEADING.leading() + 5);
            return;
        }
        double end = x + type.width(text, Style.HEADING) + (note.isEmpty() ? 0 : 8 + type.width(note, Style.NOTE));
        boolean isBeside = right - type.width(aside, Style.NOTE) >= end + 8;
        down(isBeside ? 0 : Style.NOTE.leading());
        add(Part.of(
                Part.Role.PARAGRAPH,
                rightAligned(aside, right, isBeside ? baseline : baseline + Style.NOTE.leading(), Style.NOTE)));
        down(Style.HEADING.leading() + 5);
    }

    /** Lines over the whole width. */
    void paragraph(List<String> lines, Style style) {
        add(Part.of(Part.Role.PARAGRAPH, block(lines, left, style)));
        down(lines.size() * style.leading());
    }

    /** A single line ending at {@code right}. */
    Mark.Words rightAligned(String text, double right, double baseline, Style style) {
        return new Mark.Words(right - type.width(text, style), baseline, text, style);
    }

    /** Lines one under the other from the place reached, which stays. */
    List<Mark> block(List<String> lines, double x, Style style) {
        List<Mark> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(new Mark.Words(x, y + style.rise() + i * style.leading(), lines.get(i), style));
        }
        return words;
    }

    Sheet sheet() {
        return new Sheet(paper, parts, outline);
    }
}
