package app.waraji.planner.print;

import app.waraji.calendar.Commitment;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.planner.week.Placeable;
import app.waraji.planner.week.WeekPlan;
import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Box;
import app.waraji.print.Paper;
import app.waraji.print.Part;
import app.waraji.print.Sheet;
import app.waraji.print.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays a week out on one sheet of A4, lying: figures, the days with their hours, the tray, what the signs mean. */
final class WeekSheet {

    private static final double LEFT = 40;
    private static final double RIGHT = Paper.A4_LANDSCAPE.width() - 40;
    private static final double TOP = 38;
    private static final double DAYS = 104;
    private static final double HOURS = 142;
    private static final double TRAY = 680;
    private static final double LEGEND = 736;
    private static final double FOOT = Paper.A4_LANDSCAPE.height() - 28;
    private static final double BAR = 300;

    private final PaperWeek week;
    private final WeekPlan plan;
    private final PaperWords words;
    private final Pen pen;
    private final HoursArea area;

    WeekSheet(PaperWeek week, PaperWords words, Pen pen) {
        this.week = week;
        this.plan = week.plan();
        this.words = words;
        this.pen = pen;
        this.area = new HoursArea(week, words, pen, new Box(LEFT, HOURS, RIGHT - LEFT, TRAY - 12 - HOURS));
    }

    Sheet sheet() {
        List<Part> parts = new ArrayList<>();
        parts.add(title());
        parts.add(figures(plan.ledger()));
        parts.add(bar(plan.ledger()));
        parts.add(area.ruling());
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < plan.daysShown(); i++) {
            List<Part> cells = new ArrayList<>(List.of(Part.of(Part.Role.CELL, day(i))));
            cells.addAll(area.items(i));
            rows.add(Part.holding(Part.Role.ROW, cells));
        }
        parts.add(Part.holding(Part.Role.TABLE, rows));
        parts.add(tray());
        parts.add(legend());
        parts.add(Part.of(
                Part.Role.ORNAMENT,
                pen.endingAt(
                        RIGHT,
                        FOOT,
                        words.messages().text("print.made", words.words().dateAndTime(week.now())),
                        Style.FOOT)));
        return new Sheet(Paper.A4_LANDSCAPE, parts, List.of());
    }

    private Part title() {
        String name = words.words().week(plan.week());
        double baseline = TOP + 18;
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.at(LEFT, baseline, name, Pen.TITLE));
        String span = words.words().span(plan.week().monday(), plan.week().sunday());
        double after = LEFT + pen.width(name, Pen.TITLE) + 12;
        marks.add(pen.at(after, baseline, span, Pen.SOFT));
        String author = plan.preferences().names().author();
        if (!author.isBlank()) {
            marks.add(pen.at(LEFT, baseline + 18, author, Pen.SOFT));
        }
        return Part.of(Part.Role.TITLE, marks);
    }

    private Part figures(WeekLedger ledger) {
        List<Mark> marks = new ArrayList<>();
        double right = RIGHT - BAR - 32;
        for (Figure figure : List.of(
                new Figure(words.messages().text("print.givenAway"), ledger.givenAway(), Ink.AWAY_TEXT),
                new Figure(words.messages().text("print.done"), ledger.done(), Ink.ACCENT),
                new Figure(words.messages().text("print.planned"), ledger.planned(), Ink.INK))) {
            String hours = words.words().hours(figure.minutes);
            Style style = new Style(true, Pen.FIGURE.size(), figure.ink);
            double width = Math.max(pen.width(figure.name, Pen.SOFT), pen.width(hours, style) + 12);
            double left = right - width;
            marks.add(pen.at(left, TOP + 10, figure.name, Pen.SOFT));
            marks.add(pen.at(left, TOP + 30, hours, style));
            marks.add(pen.at(left + pen.width(hours, style) + 3, TOP + 30, "h", Pen.SOFT));
            right = left - 24;
        }
        return Part.of(Part.Role.PARAGRAPH, marks);
    }

    private record Figure(String name, int minutes, Ink ink) {}

    /** Done solid, to come open, lost hatched: it reads in black and white. */
    private Part bar(WeekLedger ledger) {
        int minimum = plan.weeklyMinimum();
        int open = ledger.open() + ledger.rescheduled();
        int whole = Math.max(1, Math.max(ledger.done() + open + ledger.lost(), minimum * 5 / 4));
        double x = RIGHT - BAR;
        double y = TOP + 20;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Filled(new Box(x, y, BAR, 10), 0, Ink.SHADE));
        double done = BAR * ledger.done() / whole;
        double toCome = BAR * open / whole;
        double lost = BAR * ledger.lost() / whole;
        marks.add(new Mark.Filled(new Box(x, y, done, 10), 0, Ink.ACCENT));
        if (toCome > 1) {
            marks.add(new Mark.Filled(new Box(x + done, y, toCome, 10), 0, Ink.ACCENT_FILL));
            marks.add(new Mark.Outlined(new Box(x + done, y, toCome, 10), 0, 0.8, Ink.ACCENT));
        }
        if (lost > 1) {
            marks.add(new Mark.Hatched(new Box(x + done + toCome, y, lost, 10), Ink.AWAY_FILL, Ink.AWAY_TEXT, 4, 1.2));
        }
        if (minimum > 0) {
            double at = x + BAR * minimum / whole;
            marks.add(new Mark.Filled(new Box(at - 0.75, y - 4, 1.5, 18), 0, Ink.INK));
            String word = words.messages().text("print.minimum", words.words().hours(minimum));
            double left = Math.min(at, RIGHT - pen.width(word, Pen.SMALL));
            marks.add(pen.at(left, y - 8, word, Pen.SMALL));
        }
        return Part.of(Part.Role.ORNAMENT, marks);
    }

    private List<Mark> day(int index) {
        LocalDate day = area.day(index);
        double x = area.x(index) + 4;
        double width = area.columnWidth() - 8;
        String weekday = words.words().day(day.getDayOfWeek());
        String number = String.valueOf(day.getDayOfMonth());
        List<Mark> marks = new ArrayList<>();
        marks.add(pen.at(x, DAYS + 12, weekday + " ", Pen.SOFT));
        double after = x + pen.width(weekday, Pen.SOFT) + 6;
        marks.add(pen.at(after, DAYS + 12, number + " ", Pen.FIGURE));
        double rest = after + pen.width(number, Pen.FIGURE) + 8;
        String name = String.join(words.messages().text("print.and"), plan.off().names(day, words.blocks()::absence));
        if (!name.isEmpty()) {
            marks.add(pen.within(rest, DAYS + 12, x + width - rest, name, Pen.AWAY));
        }
        String allDay = plan.commitments().stream()
                .filter(each -> each.allDay() && each.touches(day, day.plusDays(1)))
                .map(Commitment::title)
                .collect(Collectors.joining(words.messages().text("print.and")));
        if (!allDay.isBlank()) {
            marks.add(pen.within(x, DAYS + 29, width, allDay, Pen.ITEM_SOFT));
        }
        return marks;
    }

    /** What is planned for the week without a day; what has no room is counted. */
    private Part tray() {
        List<Mark> marks = new ArrayList<>();
        double x = LEFT;
        double baseline = TRAY + 14;
        String heading = words.messages().text("print.tray");
        marks.add(pen.at(x, baseline, heading + " ", Pen.STRONG));
        x += pen.width(heading, Pen.STRONG) + 14;
        if (plan.tray().isEmpty()) {
            marks.add(pen.at(x, baseline, words.messages().text("print.tray.none"), Pen.SOFT));
        }
        int left = plan.tray().size();
        for (Placeable item : plan.tray()) {
            String text = "□ " + item.title() + " " + words.words().duration(item.minutes()) + " ";
            double width = Math.min(pen.width(text, Pen.SOFT), RIGHT - LEFT);
            if (x + width > RIGHT - 60 && baseline > TRAY + 14) {
                marks.add(
                        pen.at(x, baseline, words.messages().text("print.tray.more", String.valueOf(left)), Pen.SOFT));
                break;
            }
            if (x + width > RIGHT) {
                x = LEFT;
                baseline += 18;
            }
            marks.add(pen.within(x, baseline, width + 1, text, Pen.SOFT));
            x += width + 14;
            left--;
        }
        return Part.of(Part.Role.PARAGRAPH, marks);
    }

    private Part legend() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(LEFT, LEGEND - 12, RIGHT - LEFT, 0.5, Ink.HATCH));
        double x = LEFT;
        for (Sign sign : Sign.values()) {
            Box swatch = new Box(x, LEGEND - 1, 18, 11);
            marks.addAll(sign.marks(swatch));
            String word = words.messages().text(sign);
            marks.add(pen.at(x + 23, LEGEND + 8.5, word, Pen.SMALL));
            x += 23 + pen.width(word, Pen.SMALL) + 16;
        }
        marks.add(pen.at(x, LEGEND + 8.5, words.messages().text("print.signs"), Pen.SMALL));
        return Part.of(Part.Role.ORNAMENT, marks);
    }

    /** What a kind of box on the sheet means. */
    private enum Sign {
        MARKETING,
        SALES,
        COMMITMENT,
        GIVEN_AWAY;

        List<Mark> marks(Box box) {
            return switch (this) {
                case MARKETING ->
                    List.of(
                            new Mark.Filled(box, 2, Ink.ACCENT_FILL),
                            new Mark.Outlined(box, 2, 0.6, Ink.ACCENT),
                            new Mark.Filled(new Box(box.x(), box.y(), 4, box.height()), 0, Ink.ACCENT));
                case SALES ->
                    List.of(
                            new Mark.Outlined(box, 2, 0.6, Ink.SALES),
                            new Mark.Filled(new Box(box.x() + 2.2, box.y(), 1, box.height()), 0, Ink.SALES));
                case COMMITMENT ->
                    List.of(
                            new Mark.Hatched(box, Ink.PAPER, Ink.HATCH, 5, 1.2),
                            new Mark.Outlined(box, 0, 0.5, Ink.HATCH));
                case GIVEN_AWAY -> List.of(new Mark.Dashed(new Mark.Outlined(box, 2, 0.8, Ink.AWAY_TEXT)));
            };
        }
    }
}
