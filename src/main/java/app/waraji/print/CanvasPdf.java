package app.waraji.print;

import app.waraji.print.Mark.Box;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws marks on one page. */
final class CanvasPdf {

    private static final double POINTS_PER_PX = 0.75;
    private static final double DASH = 3;

    /** How far a round corner's control points stand from its ends, as a part of the radius. */
    private static final double ROUND = 0.5523;

    private final PDPageContentStream content;
    private final FontsPdf.Embedding fonts;
    private final double height;
    private final double inset;

    CanvasPdf(PDPageContentStream content, FontsPdf.Embedding fonts, Paper paper) {
        this.content = content;
        this.fonts = fonts;
        this.height = paper.height();
        this.inset = paper.inset();
    }

    /** Draws what is not read aloud. */
    void drawOrnament(List<Mark> marks) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        draw(marks);
        content.endMarkedContent();
    }

    /**
     * Draws what the structure of the document points to.
     *
     * @param number by which it does, from 0 up on each page
     */
    void draw(List<Mark> marks, String type, int number) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(type), number);
        draw(marks);
        content.endMarkedContent();
    }

    private void draw(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            draw(mark);
        }
    }

    private void draw(Mark mark) throws IOException {
        if (mark instanceof Mark.Words words) {
            write(words);
        } else if (mark instanceof Mark.Rule rule) {
            fillWith(rule.ink());
            rectangle(new Box(rule.x(), rule.y() - rule.thickness() / 2, rule.width(), rule.thickness()));
            content.fill();
        } else if (mark instanceof Mark.Filled filled) {
            fillWith(filled.ink());
            outline(filled.box(), filled.radius());
            content.fill();
        } else if (mark instanceof Mark.Outlined outlined) {
            stroke(outlined);
        } else if (mark instanceof Mark.Dashed dashed) {
            content.setLineDashPattern(new float[] {length(DASH), length(DASH)}, 0);
            stroke(dashed.outline());
            content.setLineDashPattern(new float[] {}, 0);
        } else if (mark instanceof Mark.Hatched hatched) {
            hatch(hatched);
        } else if (mark instanceof Mark.Line line) {
            strokeWith(line.ink(), line.thickness());
            content.setLineDashPattern(line.isDashed() ? new float[] {length(DASH), length(2)} : new float[] {}, 0);
            path(line.spots());
            content.stroke();
            content.setLineDashPattern(new float[] {}, 0);
        } else if (mark instanceof Mark.Area area) {
            fillWith(area.ink());
            path(area.corners());
            content.closePath();
            content.fill();
        }
    }

    private void path(List<Mark.Spot> spots) throws IOException {
        for (int i = 0; i < spots.size(); i++) {
            Mark.Spot spot = spots.get(i);
            if (i == 0) {
                content.moveTo(x(spot.x()), y(spot.y()));
            } else {
                content.lineTo(x(spot.x()), y(spot.y()));
            }
        }
    }

    private void stroke(Mark.Outlined outlined) throws IOException {
        strokeWith(outlined.ink(), outlined.thickness());
        double half = outlined.thickness() / 2;
        Box box = outlined.box();
        Box inside = new Box(box.x() + half, box.y() + half, box.width() - 2 * half, box.height() - 2 * half);
        outline(inside, outlined.radius());
        content.stroke();
    }

    private void write(Mark.Words words) throws IOException {
        Style style = words.style();
        fillWith(style.ink());
        content.beginText();
        content.newLineAtOffset(x(words.x()), y(words.baseline()));
        for (FontsPdf.Run run : fonts.runs(words.text(), style)) {
            // The fallback font has no bold: a thin line around its letters stands for it.
            boolean thickened = style.bold() && run.face() == FontsPdf.Face.FALLBACK;
            if (thickened) {
                strokeWith(style.ink(), style.size() / 30);
                content.setRenderingMode(RenderingMode.FILL_STROKE);
            }
            content.setFont(fonts.font(run.face()), length(style.size()));
            content.showText(run.text());
            if (thickened) {
                content.setRenderingMode(RenderingMode.FILL);
            }
        }
        content.endText();
    }

    private void hatch(Mark.Hatched hatched) throws IOException {
        Box box = hatched.box();
        content.saveGraphicsState();
        rectangle(box);
        content.clip();
        fillWith(hatched.ground());
        rectangle(box);
        content.fill();
        strokeWith(hatched.stripe(), hatched.thickness());
        double bottom = box.y() + box.height();
        for (double at = box.x() - box.height(); at < box.x() + box.width(); at += hatched.every()) {
            content.moveTo(x(at), y(bottom));
            content.lineTo(x(at + box.height()), y(box.y()));
        }
        content.stroke();
        content.restoreGraphicsState();
    }

    private void outline(Box box, double radius) throws IOException {
        if (radius == 0) {
            rectangle(box);
            return;
        }
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        double near = radius * (1 - ROUND);
        content.moveTo(x(left + radius), y(top));
        content.lineTo(x(right - radius), y(top));
        content.curveTo(x(right - near), y(top), x(right), y(top + near), x(right), y(top + radius));
        content.lineTo(x(right), y(bottom - radius));
        content.curveTo(x(right), y(bottom - near), x(right - near), y(bottom), x(right - radius), y(bottom));
        content.lineTo(x(left + radius), y(bottom));
        content.curveTo(x(left + near), y(bottom), x(left), y(bottom - near), x(left), y(bottom - radius));
        content.lineTo(x(left), y(top + radius));
        content.curveTo(x(left), y(top + near), x(left + near), y(top), x(left + radius), y(top));
        content.closePath();
    }

    private void rectangle(Box box) throws IOException {
        content.addRect(x(box.x()), y(box.y() + box.height()), length(box.width()), length(box.height()));
    }

    private void fillWith(Ink ink) throws IOException {
        content.setNonStrokingColor(component(ink, 16), component(ink, 8), component(ink, 0));
    }

    private void strokeWith(Ink ink, double thickness) throws IOException {
        content.setStrokingColor(component(ink, 16), component(ink, 8), component(ink, 0));
        content.setLineWidth(length(thickness));
    }

    private static float component(Ink ink, int shift) {
        return (ink.rgb() >> shift & 0xFF) / 255f;
    }

    /** From px right of the left edge to points. */
    private float x(double px) {
        return length(px + inset);
    }

    /** From px below the top edge to points above the bottom edge. */
    private float y(double px) {
        return length(height - px);
    }

    private static float length(double px) {
        return (float) (px * POINTS_PER_PX);
    }
}
