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
import java.util.Comparator;
import java.util.List;

/** Rows of evidence that several rules show. */
final class Rows {

    private static final int MOST = 12;

    private Rows() {}

    /** The latest of them, in time. */
    static List<Evidence> displacements(List<DisplacementFact> all) {
        return all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
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

    /** In time, whatever order they come in. */
    static List<Evidence> weeks(List<WeekPlan> weeks) {
        return weeks.stream()
                .sorted(Comparator.comparing(WeekPlan::week))
                .map(each -> new Evidence(
                        "week",
                        id(each.week()),
                        Phrase.text("row.week", each.week(), new Minutes(each.planned()), new Minutes(each.done()))))
                .toList();
    }

    static Evidence marketing(Week week, int minutes) {
        return new Evidence("week", id(week), Phrase.text("row.worked", week, new Minutes(minutes)));
    }

    static List<Evidence> points(MetricFact metric, List<Point> points) {
        return points.subList(Math.max(0, points.size() - MOST - 1), points.size()).stream()
                .map(point -> point(metric, point))
                .toList();
    }

    /** A rate of few is told as so many of so many. */
    static Evidence point(MetricFact metric, Point point) {
        Phrase value = metric.isRate()
                ? Phrase.text("row.rate", point.term(), metric.name(), point.value(), point.part(), point.of())
                : Phrase.text("row.value", point.term(), metric.name(), point.value());
        return new Evidence("metric", metric.id(), value);
    }

    static List<Evidence> wins(List<WinFact> wins) {
        return wins.stream()
                .sorted(Comparator.comparing(WinFact::date))
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
