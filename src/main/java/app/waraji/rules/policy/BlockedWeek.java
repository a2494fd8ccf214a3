package app.waraji.rules.policy;

import app.waraji.kernel.Week;

/** P8: in a week that is off altogether nothing is shown; that targets shrink with short weeks is the rules' own. */
public final class BlockedWeek implements Policy {

    @Override
    public String id() {
        return "P8";
    }

    @Override
    public void judge(Round round) {
        if (round.history().days().isBlocked(Week.of(round.today()))) {
            round.candidates().forEach(each -> round.holdBack(each, this));
        }
    }
}
