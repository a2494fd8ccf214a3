package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Spot;
import app.waraji.report.NumberRow.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Values as a line with the target's band behind it, small or large. A gap breaks the line. */
final class Spark {

    private Spark() {}

    static List<Mark> marks(Course course, Mark.Box box) {
        List<Double> known = course.values().stream().filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Double> all = Stream.concat(known.stream(), Stream.of(course.low(), course.goal()))
                .filter(Objects::nonNull)
                .toList();
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return marks(course, new Scale(box, Math.min(least, most), most == least ? most + 1 : most));
    }

    static List<Mark> marks(Course course, Scale scale) {
        Mark.Box box = scale.box;
        List<Mark> marks = new ArrayList<>(band(course, scale));
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i < course.values().size(); i++) {
            Double value = course.values().get(i);
            if (value == null) {
                close(marks, line);
                line = new ArrayList<>();
            } else {
                line.add(new Spot(scale.x(i, course.values().size()), scale.y(value)));
            }
        }
        close(marks, line);
        if (course.values().isEmpty()) {
            return marks;
        }
        Double last = course.values().get(course.values().size() - 1);
        if (last != null) {
            marks.add(Shapes.dot(box.x() + box.width() - 4, scale.y(last), 2.6, Ink.ACCENT));
        }
        return marks;
    }

    private static List<Mark> band(Course course, Scale scale) {
        List<Mark> marks = new ArrayList<>();
        Mark.Box box = scale.box;
        if (course.low() != null && course.goal() != null) {
            double top = Math.min(scale.y(course.goal()), scale.y(course.low()));
            double bottom = Math.max(scale.y(course.goal()), scale.y(course.low()));
            marks.add(new Mark.Filled(
                    new Mark.Box(box.x(), top, box.width(), Math.max(1, bottom - top)), 0, Ink.ACCENT_FILL));
        }
        if (course.goal() != null) {
            double y = scale.y(course.goal());
            marks.add(new Mark.Line(
                    List.of(new Spot(box.x(), y), new Spot(box.x() + box.width(), y)), 0.8, Ink.ACCENT_BORDER, true));
        }
        return marks;
    }

    private static void close(List<Mark> marks, List<Spot> line) {
        if (line.size() > 1) {
            marks.add(new Mark.Line(line, 1.3, Ink.INK, false));
        } else if (line.size() == 1) {
            marks.add(Shapes.dot(line.get(0).x(), line.get(0).y(), 1.2, Ink.INK));
        }
    }

    /** From values to places. */
    record Scale(Mark.Box box, double least, double most) {

        double x(int index, int of) {
            return of == 1 ? box.x() + box.width() - 4 : box.x() + 4 + index * (box.width() - 8) / (of - 1);
        }

        double y(double value) {
            return box.y() + 3 + (box.height() - 6) * (most - value) / (most - least);
        }
    }
}
