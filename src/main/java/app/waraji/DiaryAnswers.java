package app.waraji;

import app.waraji.cli.Answers;
import app.waraji.cli.CalendarImported;
import app.waraji.cli.CalendarListing;
import app.waraji.cli.Invocation;
import app.waraji.cli.LedgerSheet;
import app.waraji.cli.ReportForm;
import app.waraji.cli.WinLine;
import app.waraji.db.Database;
import app.waraji.kernel.Week;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Answers the commands from the features. */
final class DiaryAnswers implements Answers {

    DiaryAnswers(Invocation invocation) {}

    DiaryAnswers(Invocation invocation, Database database) {}

    @Override
    public void fillWithDemo(int weeks, long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] report(Week week, ReportForm form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CalendarListing listCalendar(Path file, LocalDate from, LocalDate to, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CalendarImported importCalendar(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addWin(String title, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WinLine> wins() {
        throw new UnsupportedOperationException();
    }

    @Override
    public LedgerSheet ledger(Week week) {
        throw new UnsupportedOperationException();
    }
}
