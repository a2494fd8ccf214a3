package app.waraji.rules.policy;

import app.waraji.rules.alert.Alert;

/** P2: an alert that offers no way out, or too many, is not shown. */
public final class Actionable implements Policy {

    @Override
    public String id() {
        return "P2";
    }

    @Override
    public void judge(Round round) {
        for (Candidate each : round.candidates()) {
            int actions = each.alert().actions().size();
            if (actions < 1 || actions > Alert.MOST_ACTIONS) {
                round.holdBack(each, this);
            }
        }
    }
}
