package app.waraji.calendar;

import java.util.List;

/**
 * What came of an import.
 *
 * @param calendar the name under which it is kept
 * @param events how many; a series counts once
 * @param unread what could not be read, in the order of the file
 */
public record ImportSummary(String calendar, long events, List<Unread> unread) {}
