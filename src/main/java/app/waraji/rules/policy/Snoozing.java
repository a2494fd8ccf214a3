package app.waraji.rules.policy;

import app.waraji.rules.rule.Trait;

/** P4: what was put off until a day waits for it; what was overridden with a reason does not come back. */
public final class Snoozing implements Policy {

    @Override
    public String id() {
        return "P4";
    }

    @Override
    public void judge(Round round) {
        for (Candidate each : round.candidates()) {
            boolean overridden = round.gestures().isOverridden(each.alert().key());
            boolean sleeps = !each.card().is(Trait.ALWAYS_ON)
                    && round.gestures()
                            .snooze(each.alert().key())
                            .map(AlertAnswer::until)
                            .filter(until -> until.isAfter(round.today()))
                            .isPresent();
            if (overridden || sleeps) {
                round.holdBack(each, this);
            }
        }
    }
}
