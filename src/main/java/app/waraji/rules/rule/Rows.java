package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.history.DisplacementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.history.WinFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Rows of evidence that several rules show. */
final class Rows {

    static final int MOST = 12;

    private Rows() {}

    /** The latest of them, the newest first. */
    static List<Evidence> displacements(List<DisplacementFact> all) {
        return newestFirst(all, MOST).stream()
                .map(each -> new Evidence(
                        "displacement",
                        each.id(),
                        each.note().isEmpty()
                                ? Phrase.text(
                                        "row.displacement",
                                        each.on(),
                                        each.title(),
                                        new Minutes(each.minutes()),
                                        each.reason())
                                : Phrase.text(
                                        "row.displacement.note",
                                        each.on(),
                                        each.title(),
                                        new Minutes(each.minutes()),
                                        each.reason(),
                                        each.note())))
                .toList();
    }

    /** The newest first, whatever order they come in. */
    static List<Evidence> weeks(List<WeekPlan> weeks) {
        return weeks.stream()
                .sorted(Comparator.comparing(WeekPlan::week).reversed())
                .map(each -> new Evidence(
                        "week",
                        id(each.week()),
                        Phrase.text("row.week", each.week(), new Minutes(each.planned()), new Minutes(each.done()))))
                .toList();
    }

    /** @param minimum that the week is to keep */
    static Evidence protectedSoFar(Week week, int planned, int minimum) {
        return new Evidence("week", id(week), Phrase.text("r3.row", week, new Minutes(planned), new Minutes(minimum)));
    }

    static Evidence marketing(Week week, int minutes) {
        return new Evidence("week", id(week), Phrase.text("row.worked", week, new Minutes(minutes)));
    }

    /** The newest first, of those that come in time. */
    static List<Evidence> points(MetricFact metric, List<Point> points) {
        return newestFirst(points, MOST + 1).stream()
                .map(point -> point(metric, point))
                .toList();
    }

    private static <T> List<T> newestFirst(List<T> inTime, int most) {
        List<T> turned = new ArrayList<>(inTime.subList(Math.max(0, inTime.size() - most), inTime.size()));
        Collections.reverse(turned);
        return turned;
    }

    /** A rate of few is told as so many of so many. */
    static Evidence point(MetricFact metric, Point point) {
        Phrase value = metric.isRate()
                ? Phrase.text("row.rate", point.term(), metric.name(), point.value(), point.part(), point.of())
                : Phrase.text("row.value", point.term(), metric.name(), point.value());
        return new Evidence("metric", metric.id(), value);
    }

    /** The newest first. */
    static List<Evidence> wins(List<WinFact> wins) {
        return wins.stream()
                .sorted(Comparator.comparing(WinFact::date).reversed())
                .map(win -> new Evidence("win", win.id(), Phrase.text("row.win", win.date(), win.title())))
                .limit(MOST)
                .toList();
    }

    /** What was lost by reason in these weeks, the most first. */
    static List<Evidence> reasons(History history, List<WeekPlan> weeks) {
        List<Evidence> rows = new ArrayList<>();
        ByReason.of(weeks).shares().stream()
                .limit(MOST)
                .forEach(share -> rows.add(new Evidence(
                        "reason",
                        share.reason().id(),
                        Phrase.text(
                                "row.reason", history.plan().label(share.reason()), new Minutes(share.minutes())))));
        return rows;
    }

    static long id(Week week) {
        return week.monday().toEpochDay();
    }
}
