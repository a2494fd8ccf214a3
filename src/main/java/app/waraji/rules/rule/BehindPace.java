package app.waraji.rules.rule;

import app.waraji.kernel.Period;
import app.waraji.kpi.Cadence;
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
import app.waraji.rules.history.Term;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** How far it is: what was reached and asked for so far, what the whole quarter asks for, and what is left of it. */
    private record Pace(double reached, double asked, double whole, int left) {
        double share() {
            return reached / asked;
        }

        double toCome() {
            return Math.max(0, whole - reached) / Math.max(1, left);
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
        List<Alert> alerts = new ArrayList<>();
        for (Cadence cadence : Cadence.values()) {
            List<Term> terms = terms(quarter, cadence);
            Term running = Term.of(cadence, history.today());
            List<Term> over =
                    terms.stream().filter(term -> term.compareTo(running) < 0).toList();
            if (over.size() >= limits.part("after") * terms.size()) {
                alerts.addAll(behind(history, cadence, terms, over, limits));
            }
        }
        return alerts;
    }

    private static List<Alert> behind(
            History history, Cadence cadence, List<Term> terms, List<Term> over, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (MetricFact metric : history.numbers().every(cadence)) {
            if (metric.kind().addsUp() && metric.direction() == Direction.HIGHER) {
                pace(history, metric, terms, over)
                        .filter(pace -> pace.share() < limits.part("notice"))
                        .ifPresent(pace -> alerts.add(alert(history, metric, pace, over, limits)));
            }
        }
        return alerts;
    }

    /** Those whose first day lies in it. */
    private static List<Term> terms(Period quarter, Cadence cadence) {
        Term first = Term.of(cadence, quarter.from());
        return Stream.iterate(first, term -> term.from().isBefore(quarter.to()), Term::next)
                .filter(term -> !term.from().isBefore(quarter.from()))
                .toList();
    }

    /** Gaps are left out on both sides: what was not entered is not known to be nothing. */
    private static Optional<Pace> pace(History history, MetricFact metric, List<Term> terms, List<Term> over) {
        double reached = 0;
        double asked = 0;
        double whole = 0;
        int entered = 0;
        for (Term term : terms) {
            Double aim = history.numbers().marks(metric, term).aim();
            if (aim != null) {
                whole += aim;
                Optional<Point> point = over.contains(term) ? history.numbers().point(metric, term) : Optional.empty();
                if (point.isPresent()) {
                    reached += point.get().value();
                    asked += aim;
                    entered++;
                }
            }
        }
        boolean enough = asked > 0 && 2 * entered >= over.size();
        return enough ? Optional.of(new Pace(reached, asked, whole, terms.size() - over.size())) : Optional.empty();
    }

    private static Alert alert(History history, MetricFact metric, Pace pace, List<Term> over, Limits limits) {
        Subject subject = Subject.of(metric);
        boolean decision = pace.share() < limits.part("decision");
        List<Point> points = new ArrayList<>();
        over.forEach(term -> history.numbers().point(metric, term).ifPresent(points::add));
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
                                Ways.count(metric, pace.left()),
                                Math.ceil(pace.toCome()),
                                limits.whole(decision ? "decision" : "notice"),
                                metric.isMonthly() ? Phrase.text("each.month") : Phrase.text("each.week")),
                        Phrase.text("k2.clears", limits.whole("notice"))),
                Rows.points(metric, points),
                List.of(
                        Ways.addTask(subject),
                        Action.of(ActionKind.REVISIT_TARGET, subject, Phrase.text("preview.target", metric.name()))));
    }
}
