package app.waraji.rules.rule;

/** The parts of a history: a rule is asked again when one that it looks at has changed. */
public enum Sight {
    PLAN,
    TIME,
    NUMBERS,
    TOLD,
    OUTSIDE
}
