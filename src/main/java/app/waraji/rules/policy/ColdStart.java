package app.waraji.rules.policy;

import app.waraji.rules.rule.Trait;

/** P10: no rule speaks of a course of weeks while there are few of them. */
public final class ColdStart implements Policy {

    /** With fewer weeks of facts there is no course. */
    public static final int WEEKS = 6;

    @Override
    public String id() {
        return "P10";
    }

    @Override
    public void judge(Round round) {
        if (round.history().weeksOfFacts() < WEEKS) {
            round.candidates().stream()
                    .filter(each -> each.card().is(Trait.TREND))
                    .forEach(each -> round.holdBack(each, this));
        }
    }
}
