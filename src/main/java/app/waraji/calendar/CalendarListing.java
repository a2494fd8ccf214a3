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
 * What a calendar file says of a stretch of time.
 *
 * @param commitments by start, then by uid
 * @param unread in the order of the file
 */
public record CalendarListing(List<Commitment> commitments, List<Unread> unread) {

    /**
     * Reads a file; nothing is stored.
     *
     * @param to exclusive; an occurrence is listed when it starts in the range
     * @param zone whose clock the times are on
     * @param locale the language in which the file may be refused
     * @throws Refusal when the file is no calendar
     */
    public static CalendarListing of(byte[] file, LocalDate from, LocalDate to, ZoneId zone, Locale locale) {
        IcsCalendar calendar = IcsImport.read(file, Messages.of(CalendarListing.class, locale));
        IcsCalendar.Occurrences occurrences = calendar.between(from, to, zone);
        List<Unread> unread = Stream.concat(calendar.unread().stream(), occurrences.unread().stream())
                .sorted(Comparator.comparingInt(Unread::line))
                .toList();
        return new CalendarListing(occurrences.commitments(), unread);
    }
}
