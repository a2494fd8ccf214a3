package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.kpi.Direction;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.ActivityFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.history.WinFact;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** W3: something went well. One alert a week, with all of it. */
public final class GoodNews implements Rule {

    private static final int BEST_OF = 13;
    private static final int LEAST_VALUES = 10;
    private static final int NEW_DAYS = 7;

    private static final RuleCard CARD = new RuleCard(
            "W3",
            Phrase.text("w3.name"),
            Phrase.text("w3.about"),
            List.of(
                    new Threshold("margin", Phrase.text("w3.margin"), Unit.PERCENT, 10, 0, 50, true),
                    new Threshold("weeks", Phrase.text("w3.weeks"), Unit.WEEKS, 3, 2, 13, true)),
            Set.of(Sight.NUMBERS, Sight.TOLD, Sight.TIME, Sight.OUTSIDE),
            Set.of(Trait.TREND));

    /**
     * One of them.
     *
     * @param text what it says
     * @param behind what it was read from
     */
    private record News(Phrase text, List<Evidence> behind) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<News> news = new ArrayList<>();
        Week over = Week.of(history.today()).previous();
        for (MetricFact metric : history.numbers().weekly()) {
            if (!metric.isRate() && metric.direction() == Direction.HIGHER) {
                best(history, metric, over, limits).ifPresent(news::add);
                aboveTarget(history, metric, over, limits).ifPresent(news::add);
            }
        }
        news.addAll(firstWins(history));
        return news.isEmpty() ? List.of() : List.of(alert(over, news));
    }

    private static Optional<News> best(History history, MetricFact metric, Week week, Limits limits) {
        Optional<Point> now = history.numbers().point(metric, week);
        List<Point> before = history.numbers().before(metric, week, BEST_OF - 1);
        Optional<Point> bestBefore = before.stream().max(Comparator.comparingDouble(Point::value));
        double most = bestBefore.map(Point::value).orElse(0.0);
        boolean best = now.isPresent()
                && before.size() >= LEAST_VALUES
                && now.get().value() > most
                && now.get().value() >= most * (1 + limits.part("margin"));
        return best
                ? Optional.of(news(
                        metric,
                        Phrase.text("w3.best", metric.name(), now.get().value(), BEST_OF),
                        Stream.concat(bestBefore.stream(), now.stream()).toList()))
                : Optional.empty();
    }

    private static News news(MetricFact metric, Phrase text, List<Point> points) {
        return new News(text, Rows.points(metric, points));
    }

    /** Told once, when it has been so for so many weeks. */
    private static Optional<News> aboveTarget(History history, MetricFact metric, Week week, Limits limits) {
        int weeks = limits.whole("weeks");
        List<Week> last = history.days().countedBefore(week.next(), weeks + 1);
        boolean nowAndBefore = last.size() > weeks
                && last.get(0).equals(week)
                && last.subList(0, weeks).stream().allMatch(each -> isAbove(history, metric, each));
        return nowAndBefore && !isAbove(history, metric, last.get(weeks))
                ? Optional.of(news(
                        metric,
                        Phrase.text("w3.above", metric.name(), weeks),
                        history.numbers().before(metric, week.next(), weeks)))
                : Optional.empty();
    }

    /** Not so where there is a gap. */
    private static boolean isAbove(History history, MetricFact metric, Week week) {
        Double aim = history.numbers().marks(metric, week).goal();
        return aim != null
                && aim > 0
                && history.numbers()
                        .point(metric, week)
                        .filter(point -> point.value() > aim)
                        .isPresent();
    }

    private static List<News> firstWins(History history) {
        List<WinFact> wins = history.told().wins().stream()
                .sorted(Comparator.comparing(WinFact::date).thenComparing(WinFact::id))
                .toList();
        Set<Long> known = new HashSet<>();
        List<News> first = new ArrayList<>();
        for (WinFact win : wins) {
            Long activity = win.activity();
            if (activity != null && known.add(activity) && isNew(history, win)) {
                String source = history.outside()
                        .activity(activity)
                        .map(ActivityFact::title)
                        .orElse(win.title());
                first.add(new News(Phrase.text("w3.first", source, win.title()), Rows.wins(List.of(win))));
            }
        }
        return first;
    }

    /** Written down in the running week, and not long after it happened. */
    private static boolean isNew(History history, WinFact win) {
        return Week.of(history.today()).contains(history.days().dayOf(win.recordedAt()))
                && win.date().isAfter(history.today().minusDays(2L * NEW_DAYS));
    }

    private static Alert alert(Week over, List<News> news) {
        Subject subject = Subject.of(over);
        // What is behind the first, which the card says, stands above what is behind the others.
        List<Evidence> rows = news.stream()
                .flatMap(each -> each.behind().stream())
                .limit(Rows.MOST)
                .toList();
        Phrase first = news.get(0).text();
        return new Alert(
                CARD.id(),
                Severity.GOOD,
                subject,
                new Saying(
                        news.size() == 1
                                ? Phrase.text("w3.text", first)
                                : Phrase.text("w3.text.more", first, news.size() - 1),
                        Phrase.text("w3.why", over),
                        Phrase.text("w3.clears")),
                rows,
                List.of(
                        Action.of(ActionKind.COPY_TEXT, subject, Phrase.text("preview.copy"))
                                .saying(first),
                        Ways.report(subject, first)));
    }
}
