package app.waraji.rules.history;

/**
 * A value of one week or month.
 *
 * @param value of a rate in percent
 * @param part of a rate what was divided; else the value
 * @param of of a rate what it was divided by; else none
 */
public record Point(Term term, double value, double part, double of) {}
