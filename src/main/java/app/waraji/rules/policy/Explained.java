package app.waraji.rules.policy;

import app.waraji.rules.alert.Alert.Saying;

/** P1: an alert that cannot say what it saw, why now, and what will clear it is not shown. */
public final class Explained implements Policy {

    @Override
    public String id() {
        return "P1";
    }

    @Override
    public void judge(Round round) {
        for (Candidate each : round.candidates()) {
            Saying saying = each.alert().saying();
            boolean explained = !each.alert().evidence().isEmpty()
                    && !saying.text().isEmpty()
                    && !saying.why().isEmpty()
                    && !saying.clearsWhen().isEmpty();
            if (!explained) {
                round.holdBack(each, this);
            }
        }
    }
}
