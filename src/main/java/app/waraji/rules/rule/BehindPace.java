package app.waraji.rules.rule;

import app.waraji.kernel.Period;
import app.waraji.kernel.Week;
import app.waraji.kpi.Direction;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** K2: of the quarter's aim, less is reached than the weeks gone by would ask for. */
public final class BehindPace implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "K2",
            Phrase.text("k2.name"),
            Phrase.text("k2.about"),
            List.of(
                    new Threshold("notice", Phrase.text("k2.notice"), Unit.PERCENT, 80, 40, 100, false),
                    new Threshold("decision", Phrase.text("k2.decision"), Unit.PERCENT, 60, 20, 95, false),
                    new Threshold("after", Phrase.text("k2.after"), Unit.PERCENT, 25, 10, 90, true)),
            Set.of(Sight.NUMBERS, Sight.TIME),
            Set.of(Trait.TREND, Trait.LASTING, Trait.NUMBERS));

    /** How far it is: what was reached and asked for so far, and what the whole quarter asks for. */
    private record Pace(double reached, double asked, double whole, int weeksLeft) {
        double share() {
            return reached / asked;
        }

        double aWeek() {
            return Math.max(0, whole - reached) / Math.max(1, weeksLeft);
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Period quarter =
                Period.of(Period.Unit.QUARTER, history.today(), history.days().fiscalYearStart());
        List<Week> weeks = weeks(quarter);
        Week running = Week.of(history.today());
        List<Week> over =
                weeks.stream().filter(week -> week.compareTo(running) < 0).toList();
        if (over.size() < limits.part("after") * weeks.size()) {
            return List.of();
        }
        List<Alert> alerts = new ArrayList<>();
        for (MetricFact metric : history.numbers().weekly()) {
            if (metric.kind().addsUp() && metric.direction() == Direction.HIGHER) {
                pace(history, metric, weeks, over)
                        .filter(pace -> pace.share() < limits.part("notice"))
                        .ifPresent(pace -> alerts.add(alert(history, metric, pace, over, limits)));
            }
        }
        return alerts;
    }

    /** Those whose Monday lies in it. */
    private static List<Week> weeks(Period quarter) {
        List<Week> weeks = new ArrayList<>();
        for (Week week = Week.of(quarter.from().plusDays(6));
                week.monday().isBefore(quarter.to());
                week = week.next()) {
            weeks.add(week);
        }
        return weeks;
    }

    /** Gaps are left out on both sides: what was not entered is not known to be nothing. */
    private static Optional<Pace> pace(History history, MetricFact metric, List<Week> weeks, List<Week> over) {
        double reached = 0;
        double asked = 0;
        double whole = 0;
        int entered = 0;
        for (Week week : weeks) {
            Double aim = history.numbers().marks(metric, week).aim();
            if (aim != null) {
                whole += aim;
                Optional<Point> point = over.contains(week) ? history.numbers().point(metric, week) : Optional.empty();
                if (point.isPresent()) {
                    reached += point.get().value();
                    asked += aim;
                    entered++;
                }
            }
        }
        boolean enough = asked > 0 && 2 * entered >= over.size();
        return enough ? Optional.of(new Pace(reached, asked, whole, weeks.size() - over.size())) : Optional.empty();
    }

    private static Alert alert(History history, MetricFact metric, Pace pace, List<Week> over, Limits limits) {
        Subject subject = Subject.of(metric);
        boolean decision = pace.share() < limits.part("decision");
        List<Point> points = new ArrayList<>();
        over.forEach(week -> history.numbers().point(metric, week).ifPresent(points::add));
        return new Alert(
                CARD.id(),
                decision ? Severity.DECISION : Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("k2.text", metric.name(), (int) Math.round(100 * pace.share())),
                        Phrase.text(
                                "k2.why",
                                pace.reached(),
                                pace.asked(),
                                pace.weeksLeft(),
                                Math.ceil(pace.aWeek()),
                                limits.whole(decision ? "decision" : "notice")),
                        Phrase.text("k2.clears", limits.whole("notice"))),
                Rows.points(metric, points),
                List.of(
                        Ways.addTask(subject),
                        Action.of(ActionKind.REVISIT_TARGET, subject, Phrase.text("preview.target", metric.name()))));
    }
}
