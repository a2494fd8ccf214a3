package app.waraji.cli;

import app.waraji.kernel.Period;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the commands ask of the features, for one {@link Invocation}. Each may throw a {@link Refusal}, whose sentence
 * is then the answer.
 */
public interface Answers {

    /** Fills the data folder with a made-up diary that ends now; refuses where there is something in it. */
    void fillWithDemo(int weeks, long seed);

    /**
     * The whole report file.
     *
     * @param period as in {@code 2026-W47}, {@code 2026-11}, {@code 2026-Q3}, {@code 2026-H2}; there is such a one
     */
    byte[] report(Period.Unit unit, String period, ReportForm form);

    /**
     * The occurrences that start in the range, in any order; needs no data.
     *
     * @param to exclusive
     */
    CalendarListing listCalendar(Path file, LocalDate from, LocalDate to, ZoneId zone);

    CalendarImported importCalendar(Path file);

    /**
     * The whole calendar file of the own blocks that begin in the range.
     *
     * @param to exclusive
     */
    byte[] exportCalendar(LocalDate from, LocalDate to);

    /** The names, in Japanese, of the public holidays of the year; needs no data. */
    SortedMap<LocalDate, String> holidays(int year);

    /** What is free of the week's working hours, in the order to print. */
    List<Slot> freeSlots(Week week);

    /**
     * Logs a win.
     *
     * @param date null where the line may say it, and else today counts
     * @return the day it was logged for
     */
    LocalDate addWin(String line, @Nullable LocalDate date, LocalDate today);

    /** All of them, in the order to print. */
    List<WinLine> wins();

    /** All of them, those that have finished last. */
    List<ActivityLine> activities();

    /** All of them, in the order to print. */
    List<RequestLine> requests();

    LedgerSheet ledger(Week week);

    /** What quick add understands of the line; without data it knows no activities. */
    QuickUnderstood quick(String text);

    /** The tables found in a file of numbers; needs no data. */
    InspectedFile inspectNumbers(Path file);

    /**
     * Imports a file of numbers.
     *
     * @param profile by its name: how the columns become metrics
     * @param onlyTold whether nothing is written
     */
    ImportedNumbers importNumbers(Path file, String profile, boolean onlyTold);

    /**
     * Enters a value.
     *
     * @param metric by what scripts call it, or by its name
     * @param value as typed
     * @return what was done, in a sentence
     */
    String setNumber(String metric, Week week, String value);

    /** The metrics on the scorecard, and those with a value in these weeks, up to the running one. */
    List<NumberLine> numbers(int weeks);

    /** What rules say now, and what is held back. */
    AlertSheet alerts();

    /**
     * When rules would have spoken in so many weeks, day by day.
     *
     * @param rule null for all
     */
    List<BackTestLine> backTest(int weeks, @Nullable String rule);

    /** Writes the whole data as tables, and closes the stream. */
    void exportAll(OutputStream out) throws IOException;

    /**
     * Puts whole data into an empty diary.
     *
     * @return how many rows
     */
    int importAll(Path file);

    /** Writes a backup, and closes the stream. */
    void backUp(OutputStream out) throws IOException;

    /**
     * Puts a backup in the place of the data, which is kept aside.
     *
     * @return false where it waits for the window, which has the data open, to be closed
     */
    boolean restore(Path backup);

    /** Looks the data through. */
    Checked check();
}
