package app.waraji.report;

import java.util.function.UnaryOperator;

/**
 * How it goes, at a glance.
 *
 * @param rule what set it, in words; may be empty
 * @param code by which that rule is known; empty where targets alone set it
 */
public record Signal(Level level, String rule, String code) {

    /** As targets set it. */
    public Signal(Level level, String rule) {
        this(level, rule, "");
    }

    /** From good to bad; {@link #NONE} where there is nothing to judge. */
    public enum Level {
        NONE,
        ON_TRACK,
        ATTENTION,
        LATE
    }

    public static final Signal NONE = new Signal(Level.NONE, "");

    /** The worse of the two; of equal ones the first. */
    Signal orWorse(Signal other) {
        return other.level.compareTo(level) > 0 ? other : this;
    }

    Signal withTexts(UnaryOperator<String> change) {
        return new Signal(level, change.apply(rule), code);
    }
}
