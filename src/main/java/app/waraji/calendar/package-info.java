/** Imported calendars: iCalendar files read, their occurrences kept as commitments that lie on the week. */
@NullMarked
package app.waraji.calendar;

import org.jspecify.annotations.NullMarked;
