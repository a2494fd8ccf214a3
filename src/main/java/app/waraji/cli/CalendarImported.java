package app.waraji.cli;

import java.util.List;

/**
 * What came of an import.
 *
 * @param events how many were taken over
 */
public record CalendarImported(int events, List<CalendarListing.Unreadable> unreadable) {}
