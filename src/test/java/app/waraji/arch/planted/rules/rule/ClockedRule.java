package app.waraji.arch.planted.rules.rule;

import app.waraji.arch.Breaks;
import java.time.Clock;

@Breaks("RULES_SEE_ONLY_THE_HISTORY")
public final class ClockedRule {

    public boolean holds(Clock clock) {
        return clock.instant().getEpochSecond() == 0;
    }
}
