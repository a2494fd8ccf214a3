package app.waraji.calendar;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a calendar file says of a stretch of time, as lines for a script.
 *
 * @param table tab-separated: start, end, all-day, title, uid; by start, then by uid
 * @param unread {@code line N: reason}, one for each thing that could not be read, in the order of the file
 */
public record CalendarListing(String table, List<String> unread) {

    /**
     * Reads a file; nothing is stored.
     *
     * @param to exclusive; an occurrence is listed when it starts in the range
     * @param zone whose clock the times are on
     * @param locale the language of the reasons
     * @throws Refusal when the file is no calendar
     */
    public static CalendarListing of(byte[] file, LocalDate from, LocalDate to, ZoneId zone, Locale locale) {
        Messages messages = Messages.of(CalendarListing.class, locale);
        IcsCalendar calendar = IcsImport.read(file, messages);
        IcsCalendar.Occurrences occurrences = calendar.between(from, to, zone);
        List<String> unread = Stream.concat(calendar.unread().stream(), occurrences.unread().stream())
                .sorted(Comparator.comparingInt(Unread::line))
                .map(its -> "line " + its.line() + ": " + its.reason(messages))
                .toList();
        return new CalendarListing(CommitmentsExport.table(occurrences.commitments()), unread);
    }
}
