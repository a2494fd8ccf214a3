package app.waraji.rules.rule;

/** What policies need to know of a rule. */
public enum Trait {
    /** It looks at a course of weeks, and is quiet while there are few of them. */
    TREND,
    /** Its alerts stay until a whole week went well. */
    LASTING,
    /** It is about numbers entered for a week. */
    NUMBERS,
    /** It cannot be switched off, put off or dismissed. */
    ALWAYS_ON
}
