package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Box;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import app.waraji.print.Typesetting.Fitted;
import app.waraji.report.Report.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the time went: one bar, the figures under it, what the time was given to, and whether sales felt it. */
record TimeSection(Time time, SalesEffect effect, String remark, ReportWords words) implements Section {

    private static final double HEIGHT = 15;
    private static final double SWATCH = 9;
    private static final double EFFECT = 567;

    private enum Share {
        NONE,
        KEPT,
        RECOVERED,
        GIVEN,
        OPEN
    }

    private record Figure(Share share, String label, int minutes) {}

    @Override
    public void place(Flow page, Appendix appendix) {
        String heading = words.text("report.time");
        boolean hasEffect = !effect.figures().isEmpty();
        Flow flow = page.between(page.left(), hasEffect ? EFFECT - 38 : page.right());
        double end = hasEffect ? effect(page.between(EFFECT, page.right()), appendix) : page.y();
        time(flow, appendix, heading);
        if (hasEffect) {
            double x = EFFECT - 19;
            page.ornament(new Mark.Line(
                    List.of(new Mark.Spot(x, page.y() + 8), new Mark.Spot(x, Math.max(flow.y(), end) - 2)),
                    1,
                    Ink.LINE,
                    false));
        }
        page.goTo(Math.max(flow.y(), end));
        page.down(page.gap());
    }

    private double effect(Flow side, Appendix appendix) {
        side.down(6);
        String title = words.text(effect.felt() ? "report.effect.yes" : "report.effect.no");
        side.paragraph(side.type().lines(title, Style.STRONG, side.width()), Style.STRONG);
        List<String> each = effect.figures().stream()
                .flatMap(figure -> side.type().lines(figure, Style.NOTE, side.width()).stream())
                .toList();
        if (each.size() <= side.lines(3)) {
            side.paragraph(each, Style.NOTE);
            return side.y();
        }
        String figures = String.join("\u3000", effect.figures());
        Fitted fitted = side.type().fit(figures, Style.NOTE, side.width(), side.lines(3));
        if (!fitted.whole()) {
            appendix.add(title, figures);
        }
        side.paragraph(fitted.lines(), Style.NOTE);
        return side.y();
    }

    private void time(Flow flow, Appendix appendix, String heading) {
        Fitted reasons = flow.type()
                .fit(words.reasons(time.givenAway()), Style.TEXT, flow.width() - reasonsIndent(flow), flow.lines(2));
        if (!reasons.whole()) {
            appendix.add(heading, words.text("report.time.reasons") + " " + words.reasons(time.givenAway()));
        }
        flow.heading(heading, "", words.inAppendix(reasons.whole() ? 0 : 1, 0));
        if (time.planned() == 0 && time.unplanned() == 0) {
            flow.paragraph(List.of(words.text("report.time.none")), Style.SOFT);
            remark(flow, appendix, heading);
            return;
        }
        List<Figure> figures = figures();
        if (time.planned() > 0) {
            flow.add(bar(flow, figures));
            flow.down(HEIGHT + 8);
        }
        legend(flow, figures);
        reasons(flow, reasons.lines());
        remark(flow, appendix, heading);
    }

    private void remark(Flow flow, Appendix appendix, String heading) {
        if (!remark.isEmpty()) {
            Fitted fitted = flow.type().fit(remark, Style.TEXT, flow.width(), flow.lines(2));
            if (!fitted.whole()) {
                appendix.add(heading, remark);
            }
            flow.paragraph(fitted.lines(), Style.TEXT);
        }
    }

    private Part bar(Flow flow, List<Figure> figures) {
        double y = flow.y() + 2;
        double minute = flow.width() / Math.max(time.planned(), time.kept() + time.given());
        List<Mark> marks = new ArrayList<>();
        double x = Margins.LEFT;
        x = share(marks, Share.KEPT, x, y, time.kept() * minute);
        x = share(marks, Share.RECOVERED, x, y, time.recovered() * minute);
        x = share(marks, Share.GIVEN, x, y, time.notRecovered() * minute);
        share(marks, Share.OPEN, x, y, time.open() * minute);
        String spoken = figures.stream()
                .map(figure -> figure.label + " " + words.hours(figure.minutes))
                .collect(Collectors.joining(words.text("report.time.and")));
        return new Part(Part.Role.FIGURE, spoken, marks, List.of());
    }

    private static double share(List<Mark> marks, Share share, double x, double y, double width) {
        if (width > 0) {
            marks.add(mark(share, new Box(x, y, width, HEIGHT)));
        }
        return x + width;
    }

    /** Told apart without colour: solid, thin stripes far apart, thick stripes close together, empty. */
    private static Mark mark(Share share, Box box) {
        return switch (share) {
            case KEPT -> new Mark.Filled(box, 0, Ink.ACCENT);
            case RECOVERED -> new Mark.Hatched(box, Ink.ACCENT_FILL, Ink.ACCENT_BORDER, 8, 2.4);
            case GIVEN -> new Mark.Hatched(box, Ink.AWAY_FILL, Ink.AWAY_TEXT, 5, 1.6);
            case OPEN, NONE -> new Mark.Outlined(box, 0, 0.8, Ink.FAINT);
        };
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(Share.NONE, words.text("report.time.planned"), time.planned()));
        figures.add(new Figure(Share.KEPT, words.text("report.time.done"), time.done()));
        figures.add(new Figure(Share.GIVEN, words.text("report.time.given"), time.given()));
        addWhereAny(figures, Share.RECOVERED, words.text("report.time.recovered"), time.recovered());
        addWhereAny(figures, Share.NONE, words.text("report.time.rescheduled"), time.rescheduled());
        addWhereAny(figures, Share.OPEN, words.text("report.time.open"), time.open());
        addWhereAny(figures, Share.NONE, words.text("report.time.unplanned"), time.unplanned());
        return figures;
    }

    private static void addWhereAny(List<Figure> figures, Share share, String label, int minutes) {
        if (minutes > 0) {
            figures.add(new Figure(share, label, minutes));
        }
    }

    private void legend(Flow flow, List<Figure> figures) {
        Typesetting type = flow.type();
        List<Mark> marks = new ArrayList<>();
        double x = Margins.LEFT;
        double baseline = flow.y() + Style.TEXT.rise();
        for (Figure figure : figures) {
            String hours = words.hours(figure.minutes);
            double swatch = figure.share == Share.NONE ? 0 : SWATCH + 5;
            double width = swatch + type.width(figure.label + " ", Style.SOFT) + type.width(hours, Style.STRONG);
            if (x + width > flow.right()) {
                x = Margins.LEFT;
                baseline += Style.TEXT.leading();
                flow.down(Style.TEXT.leading());
            }
            if (figure.share != Share.NONE) {
                marks.add(mark(figure.share, new Box(x, baseline - SWATCH, SWATCH, SWATCH)));
            }
            marks.add(new Mark.Words(x + swatch, baseline, figure.label + " ", Style.SOFT));
            marks.add(new Mark.Words(x + width - type.width(hours, Style.STRONG), baseline, hours + " ", Style.STRONG));
            x += width + 18;
        }
        flow.add(Part.of(Part.Role.PARAGRAPH, marks));
        flow.down(Style.TEXT.leading());
    }

    private double reasonsIndent(Flow flow) {
        return flow.type().width(words.text("report.time.reasons"), Style.SOFT) + 10;
    }

    private void reasons(Flow flow, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Mark> marks =
                new ArrayList<>(flow.block(List.of(words.text("report.time.reasons") + " "), Margins.LEFT, Style.SOFT));
        marks.addAll(flow.block(lines, Margins.LEFT + reasonsIndent(flow), Style.TEXT));
        flow.add(Part.of(Part.Role.PARAGRAPH, marks));
        flow.down(lines.size() * Style.TEXT.leading());
    }
}
