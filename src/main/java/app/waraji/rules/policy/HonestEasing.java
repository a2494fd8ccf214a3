package app.waraji.rules.policy;

import app.waraji.kernel.Week;
import java.time.LocalDate;

/** P9: what makes a rule speak less holds from next week on, so that this week is not saved by a lower bar. */
public final class HonestEasing implements Policy {

    @Override
    public String id() {
        return "P9";
    }

    @Override
    public boolean holds(RuleChange change, boolean quieter, LocalDate today) {
        return !quieter || Week.of(change.at()).compareTo(Week.of(today)) < 0;
    }
}
