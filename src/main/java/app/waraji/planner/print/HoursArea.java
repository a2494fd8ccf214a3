package app.waraji.planner.print;

import app.waraji.calendar.off.Absence;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.week.GridItem;
import app.waraji.planner.week.HourSpan;
import app.waraji.planner.week.Lanes;
import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Box;
import app.waraji.print.Part;
import app.waraji.print.Style;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The hours of the days with all that stands in them. Roles are told apart by the edge, states by a sign. */
final class HoursArea {

    private static final double GUTTER = 40;
    private static final double GAP = 2;
    private static final double LEAST_HEIGHT = 14;
    private static final double PADDING = 3;

    private final PaperWeek week;
    private final PaperWords words;
    private final Pen pen;
    private final Box box;
    private final HourSpan hours;
    private final int days;

    HoursArea(PaperWeek week, PaperWords words, Pen pen, Box box) {
        this.week = week;
        this.words = words;
        this.pen = pen;
        this.box = box;
        this.hours = HourSpan.of(week.plan());
        this.days = week.plan().daysShown();
    }

    /** Where the column of a day begins; of the one after the last too. */
    double x(int day) {
        return box.x() + GUTTER + day * columnWidth();
    }

    double columnWidth() {
        return (box.width() - GUTTER) / days;
    }

    /** Lines and hours: not read aloud. */
    Part ruling() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            if (week.plan().workMinutes(day(i)) == 0) {
                marks.add(new Mark.Filled(new Box(x(i), box.y(), columnWidth(), box.height()), 0, Ink.SHADE));
            }
            away(i).forEach(absence -> marks.add(new Mark.Filled(absence.box(), 0, Ink.SHADE)));
        }
        for (int hour = 0; hour <= hours.count(); hour++) {
            double y = box.y() + hour * hourHeight();
            marks.add(new Mark.Rule(x(0), y, box.x() + box.width() - x(0), 0.5, Ink.LINE));
            if (hour < hours.count()) {
                String name = String.format(Locale.ROOT, "%d:00", hours.first() + hour);
                marks.add(pen.endingAt(x(0) - 6, y + 3.5, name, Pen.SMALL));
            }
        }
        for (int i = 0; i <= days; i++) {
            marks.add(new Mark.Filled(new Box(x(i) - 0.25, box.y(), 0.5, box.height()), 0, Ink.HATCH));
        }
        return Part.of(Part.Role.ORNAMENT, marks);
    }

    /** What stands on a day, in its order. */
    List<Part> items(int day) {
        List<Part> parts = new ArrayList<>();
        for (Away absence : away(day)) {
            List<Mark> name = pen.lines(absence.box(), absence.name(), Pen.AWAY, 1).stream()
                    .map(Mark.class::cast)
                    .toList();
            parts.add(Part.of(Part.Role.CELL, name));
        }
        for (Lanes.Placed<GridItem> placed : Lanes.lay(GridItem.on(day(day), week.plan()), GridItem::slot)) {
            double lane = (columnWidth() - 2 * GAP) / placed.of();
            Slot slot = placed.item().slot();
            double top = y(slot.start().getHour() * 60 + slot.start().getMinute());
            double height = Math.max(LEAST_HEIGHT, slot.minutes() * hourHeight() / 60 - 1);
            double bottom = Math.min(top + height, box.y() + box.height());
            Box its = new Box(x(day) + GAP + placed.lane() * lane, top + 0.5, lane - 1, bottom - top);
            parts.add(Part.of(Part.Role.CELL, marks(placed.item(), its)));
        }
        return parts;
    }

    LocalDate day(int index) {
        return week.plan().week().monday().plusDays(index);
    }

    /** Hours of a day at which the user is away, where they lie in the hours shown. */
    private record Away(String name, Box box) {}

    private List<Away> away(int day) {
        LocalDateTime midnight = day(day).atStartOfDay();
        List<Away> all = new ArrayList<>();
        for (Absence absence : week.plan().absencesOn(day(day))) {
            double top = Math.max(box.y(), y(minuteOf(midnight, absence.start())));
            double bottom = Math.min(box.y() + box.height(), y(minuteOf(midnight, absence.end())));
            if (!absence.allDay() && top < bottom) {
                Box its = new Box(x(day) + GAP, top, columnWidth() - 2 * GAP, bottom - top);
                all.add(new Away(words.blocks().absence(absence), its));
            }
        }
        return all;
    }

    private static int minuteOf(LocalDateTime midnight, LocalDateTime time) {
        return (int) Duration.between(midnight, time).toMinutes();
    }

    private double hourHeight() {
        return box.height() / hours.count();
    }

    private double y(int minuteOfDay) {
        return box.y() + (minuteOfDay - hours.first() * 60) * hourHeight() / 60;
    }

    private List<Mark> marks(GridItem item, Box its) {
        if (item instanceof GridItem.OfBlock of) {
            return block(of.block(), its);
        }
        if (item instanceof GridItem.OfGhost ghost) {
            return ghost(ghost, its);
        }
        GridItem.OfCommitment commitment = (GridItem.OfCommitment) item;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Hatched(its, Ink.PAPER, Ink.HATCH, 5, 1.2));
        marks.add(new Mark.Outlined(its, 0, 0.5, Ink.HATCH));
        marks.addAll(text(its, 5, commitment.commitment().title(), Pen.COMMITTED, List.of(), false));
        return marks;
    }

    private List<Mark> block(Block block, Box its) {
        List<Mark> marks = new ArrayList<>();
        if (block.isMarketing()) {
            marks.add(new Mark.Filled(its, 3, Ink.ACCENT_FILL));
            marks.add(new Mark.Outlined(its, 3, block.isProtected() ? 1.4 : 0.6, Ink.ACCENT));
            marks.add(new Mark.Filled(new Box(its.x(), its.y(), 4, its.height()), 0, Ink.ACCENT));
        } else {
            marks.add(new Mark.Filled(its, 3, Ink.PAPER));
            marks.add(new Mark.Outlined(its, 3, block.isProtected() ? 1.4 : 0.6, Ink.SALES));
            marks.add(new Mark.Filled(new Box(its.x() + 2.2, its.y(), 1, its.height()), 0, Ink.SALES));
        }
        List<String> more = new ArrayList<>();
        more.add(words.blocks().second(block, week.plan()));
        String sign = words.blocks().state(block, week.plan(), week.now());
        boolean skipped = block.state() == BlockState.SKIPPED;
        marks.addAll(text(its, 8, (sign + " " + block.title()).strip(), Pen.ITEM, more, skipped));
        return marks;
    }

    private List<Mark> ghost(GridItem.OfGhost ghost, Box its) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Dashed(new Mark.Outlined(its, 3, 0.8, Ink.AWAY_TEXT)));
        String where = "→ " + words.blocks().whereTo(ghost.displacement());
        marks.addAll(text(its, 5, ghost.displacement().title(), Pen.AWAY, List.of(where), true));
        return marks;
    }

    /** The title in as many lines as there is room for, then what else fits under it. */
    private List<Mark> text(Box its, double indent, String title, Style style, List<String> more, boolean struck) {
        double width = its.width() - indent - PADDING;
        double room = its.height() - 2;
        int lines = Math.max(1, (int) Math.floor(room / Pen.leading(style)));
        double top = its.y() + Math.min(PADDING, Math.max(1, (its.height() - style.size()) / 2));
        List<Mark.Words> said = pen.lines(new Box(its.x() + indent, top, width, room), title, style, lines);
        List<Mark> marks = new ArrayList<>(struck ? pen.struck(said) : said);
        double y = top + said.size() * Pen.leading(style) + 1;
        Style soft = style.ink() == Ink.AWAY_TEXT ? Pen.AWAY : Pen.ITEM_SOFT;
        for (String each : more) {
            if (y + soft.size() <= its.y() + its.height()) {
                List<Mark.Words> line = pen.lines(new Box(its.x() + indent, y, width, room), each, soft, 1);
                marks.addAll(line);
                y += line.size() * Pen.leading(soft);
            }
        }
        return marks;
    }
}
