package app.waraji.rules.policy;

import java.time.LocalDate;

/** Decides, over all alerts of one moment, which are shown. */
public interface Policy {

    /** As in {@code P3}. */
    String id();

    /** Holds back what is not to be shown now. */
    default void judge(Round round) {}

    /**
     * Whether a change of a threshold holds on this day already.
     *
     * @param quieter whether the rule speaks less for it
     */
    default boolean holds(RuleChange change, boolean quieter, LocalDate today) {
        return true;
    }
}
