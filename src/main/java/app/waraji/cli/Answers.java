package app.waraji.cli;

import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the commands ask of the features, for one {@link Invocation}. Each may throw a {@link Refusal}, whose sentence
 * is then the answer.
 */
public interface Answers {

    /** Fills the data folder with a made-up diary that ends now; refuses where there is something in it. */
    void fillWithDemo(int weeks, long seed);

    /** The whole report file. */
    byte[] report(Week week, ReportForm form);

    /**
     * The occurrences that start in the range, in any order; needs no data.
     *
     * @param to exclusive
     */
    CalendarListing listCalendar(Path file, LocalDate from, LocalDate to, ZoneId zone);

    CalendarImported importCalendar(Path file);

    void addWin(String title, LocalDate date);

    /** All of them, in the order to print. */
    List<WinLine> wins();

    LedgerSheet ledger(Week week);
}
