package app.waraji.rules.policy;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.rule.Trait;
import java.util.List;

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
        boolean nothingEntered = !round.alerts("K1").isEmpty();
        for (Candidate each : round.candidates()) {
            boolean same = switch (each.card().id()) {
                case "R2" ->
                    deferred.stream()
                            .anyMatch(alert -> alert.subject().is(each.alert().subject()));
                case "R5" -> tooMuchPlanned || isCausedBy(each.alert(), deferred);
                case "K1" -> false;
                // What stood there before the gap does not flicker for it.
                default -> nothingEntered && each.card().is(Trait.NUMBERS) && !each.isShownAlready();
            };
            if (same) {
                round.holdBack(each, this);
            }
        }
    }

    private static boolean isCausedBy(Alert alert, List<Alert> deferred) {
        return alert.causes().stream()
                .anyMatch(item ->
                        deferred.stream().anyMatch(each -> each.subject().is(Subject.of(item, ""))));
    }
}
