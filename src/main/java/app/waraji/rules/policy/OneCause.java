package app.waraji.rules.policy;

import app.waraji.kpi.Cadence;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.rule.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** P6: one cause, one card. */
public final class OneCause implements Policy {

    @Override
    public String id() {
        return "P6";
    }

    @Override
    public void judge(Round round) {
        List<Alert> deferred = round.alerts("R1");
        boolean tooMuchPlanned = !round.alerts("R6").isEmpty();
        Set<Cadence> nothingEntered = nothingEntered(round);
        for (Candidate each : round.candidates()) {
            boolean same = switch (each.card().id()) {
                case "R2" ->
                    deferred.stream()
                            .anyMatch(alert -> alert.subject().is(each.alert().subject()));
                case "R5" -> tooMuchPlanned || isCausedBy(each.alert(), deferred);
                case "K1" -> false;
                // What stood there before the gap does not flicker for it.
                default ->
                    each.card().is(Trait.NUMBERS)
                            && nothingEntered.contains(cadence(each.alert(), round))
                            && !each.isShownAlready();
            };
            if (same) {
                round.holdBack(each, this);
            }
        }
    }

    private static Set<Cadence> nothingEntered(Round round) {
        return round.alerts("K1").stream()
                .map(alert -> alert.subject().kind() == Subject.Kind.MONTH ? Cadence.MONTH : Cadence.WEEK)
                .collect(Collectors.toSet());
    }

    /** Of the number that it is about; what is about none is about weeks. */
    private static Cadence cadence(Alert alert, Round round) {
        return alert.subject().kind() == Subject.Kind.METRIC
                ? round.history()
                        .numbers()
                        .metric(alert.subject().id())
                        .map(MetricFact::cadence)
                        .orElse(Cadence.WEEK)
                : Cadence.WEEK;
    }

    private static boolean isCausedBy(Alert alert, List<Alert> deferred) {
        return alert.causes().stream()
                .anyMatch(item ->
                        deferred.stream().anyMatch(each -> each.subject().is(Subject.of(item, ""))));
    }
}
