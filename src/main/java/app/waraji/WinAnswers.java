package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.cli.WinLine;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers the commands about wins. */
final class WinAnswers {

    private final WinStore wins;
    private final ShareStore shares;
    private final ActivityStore activities;
    private final MetricStore metrics;

    WinAnswers(Stores stores) {
        this.wins = stores.wins();
        this.shares = stores.shares();
        this.activities = stores.activities();
        this.metrics = stores.metrics();
    }

    /** Where the date is given, one in the line stays part of the words. */
    LocalDate add(String line, @Nullable LocalDate given, LocalDate today) {
        List<Activity> known = activities.all();
        app.waraji.wins.WinLine read = given == null
                ? app.waraji.wins.WinLine.read(line, known, today)
                : app.waraji.wins.WinLine.read(line, known);
        LocalDate day = given == null ? Objects.requireNonNullElse(read.date(), today) : given;
        wins.add(day, read);
        return day;
    }

    List<WinLine> lines() {
        Map<Long, String> titles = activities.all().stream().collect(Collectors.toMap(Activity::id, Activity::title));
        Map<Long, String> keys = metrics.all().stream().collect(Collectors.toMap(Metric::id, Metric::key));
        Map<Long, List<Sharing>> sharings = shares.byWin();
        return wins.all().stream()
                .map(win -> line(
                        win,
                        win.activityId() == null ? null : titles.get(win.activityId()),
                        win.links().metricId() == null
                                ? null
                                : keys.get(win.links().metricId()),
                        sharings.getOrDefault(win.id(), List.of())))
                .toList();
    }

    private static WinLine line(Win win, @Nullable String activity, @Nullable String metric, List<Sharing> sharings) {
        return new WinLine(
                win.id(),
                win.date(),
                win.title(),
                activity,
                win.outcome().effect().name(),
                win.outcome().customer(),
                win.outcome().count(),
                win.outcome().amount(),
                metric,
                win.links().afterId(),
                sharings.stream()
                        .map(its -> new WinLine.Shared(
                                its.date(), its.told(), its.channel().name(), its.reaction()))
                        .toList());
    }
}
