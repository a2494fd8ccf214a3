package app.waraji.rules.alert;

/** How much an alert asks for; the first is shown before the others. */
public enum Severity {
    DECISION,
    NOTICE,
    GOOD
}
