package app.waraji.calendar;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A calendar file with the stretch of it that is laid out as rows.
 *
 * @param file without what has been laid out, which would fill the memory twice
 * @param from the first day laid out
 * @param to exclusive
 * @param unread in the order of the file
 */
record ReadCalendar(IcsCalendar file, LocalDate from, LocalDate to, List<Commitment> laidOut, List<Unread> unread) {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 2;
    private static final double READING = 0.6;

    /**
     * Reads a file and lays out the time around now.
     *
     * @param clock its zone is the user's
     * @throws Refusal when the file is no calendar
     */
    static ReadCalendar of(byte[] bytes, Clock clock, Messages messages, Progress progress) {
        IcsCalendar file = IcsImport.read(bytes, messages, progress.between(0, READING));
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusYears(YEARS_BEFORE);
        LocalDate to = today.plusYears(YEARS_AFTER);
        IcsCalendar.Occurrences laidOut = file.between(from, to, clock.getZone(), progress.between(READING, 1));
        UnreadList unread = new UnreadList();
        unread.addAll(file.unread());
        unread.addAll(laidOut.unread());
        return new ReadCalendar(file, from, to, laidOut.commitments(), unread.inOrder());
    }

    /** None is longer: how many days to look back for those that reach into a day. */
    int longestDays() {
        return (int) laidOut.stream()
                .mapToLong(its -> its.end().toLocalDate().toEpochDay()
                        - its.start().toLocalDate().toEpochDay())
                .map(days -> Math.min(days + 1, Integer.MAX_VALUE))
                .max()
                .orElse(1);
    }

    ImportSummary summary(String name) {
        return new ImportSummary(name, file.eventCount(), unread);
    }
}
