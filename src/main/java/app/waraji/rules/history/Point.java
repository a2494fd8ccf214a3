package app.waraji.rules.history;

import app.waraji.kernel.Week;

/**
 * A value of one week.
 *
 * @param value of a rate in percent
 * @param part of a rate what was divided; else the value
 * @param of of a rate what it was divided by; else none
 */
public record Point(Week week, double value, double part, double of) {}
