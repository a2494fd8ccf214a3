package app.waraji.report;

import app.waraji.kernel.Period;
import java.util.List;

/** What the rules say of a period. */
@FunctionalInterface
public interface Judgements {

    /**
     * What they found.
     *
     * @param issues the gravest first
     */
    record Found(Signal signal, List<Issue> issues) {
        public static final Found NOTHING = new Found(Signal.NONE, List.of());

        public Found {
            issues = List.copyOf(issues);
        }
    }

    Found of(Period period);
}
