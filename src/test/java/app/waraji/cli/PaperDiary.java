package app.waraji.cli;

import app.waraji.kernel.Period;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers without features: remembers what it was told, and gives what a test put in. */
final class PaperDiary implements Answers {

    final List<String> told = new ArrayList<>();
    final List<ActivityLine> activities = new ArrayList<>();
    final List<WinLine> wins = new ArrayList<>();
    final List<RequestLine> requests = new ArrayList<>();
    CalendarListing listing = new CalendarListing(List.of(), List.of());

    @Override
    public void fillWithDemo(int weeks, long seed) {
        if (!wins.isEmpty()) {
            throw new Refusal("The data folder is not empty.");
        }
        told.add("demo " + weeks + " " + seed);
    }

    @Override
    public byte[] report(Period.Unit unit, String period, ReportForm form) {
        return (form + " of " + period + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public CalendarListing listCalendar(Path file, LocalDate from, LocalDate to, ZoneId zone) {
        told.add("list " + file + " " + from + " " + to + " " + zone);
        return listing;
    }

    @Override
    public CalendarImported importCalendar(Path file) {
        told.add("import " + file);
        return new CalendarImported(3, listing.unreadable());
    }

    @Override
    public byte[] exportCalendar(LocalDate from, LocalDate to) {
        return ("plan " + from + " " + to + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public SortedMap<LocalDate, String> holidays(int year) {
        return new TreeMap<>(Map.of(LocalDate.of(year, 1, 1), "元日"));
    }

    @Override
    public List<Slot> freeSlots(Week week) {
        return List.of(new Slot(week.monday().atTime(9, 0), 90));
    }

    @Override
    public synchronized LocalDate addWin(String title, @Nullable LocalDate given, LocalDate today) {
        if (title.equals("boom")) {
            throw new IllegalStateException("nobody expected this");
        }
        LocalDate date = given == null ? today : given;
        wins.add(new WinLine(wins.size() + 1, date, title, null, "OTHER", null, null, null, null, null, List.of()));
        return date;
    }

    @Override
    public List<WinLine> wins() {
        return wins;
    }

    @Override
    public List<ActivityLine> activities() {
        return activities;
    }

    @Override
    public List<RequestLine> requests() {
        return requests;
    }

    @Override
    public LedgerSheet ledger(Week week) {
        return new LedgerSheet(
                week,
                240,
                90,
                30,
                60,
                60,
                0,
                15,
                List.of(new LedgerSheet.ByReason("急な商談", "SALES_URGENT", 150)),
                List.of(new LedgerSheet.Row(
                        5,
                        2,
                        null,
                        "SEO記事 <下書き>",
                        LocalDateTime.parse("2026-11-17T09:00"),
                        null,
                        90,
                        "急な商談",
                        "SALES_URGENT",
                        null,
                        Instant.parse("2026-11-17T00:05:10.5Z"))));
    }

    @Override
    public QuickUnderstood quick(String text) {
        return new QuickUnderstood(
                text, "SALES", null, LocalDate.parse("2026-11-24"), LocalTime.of(9, 0), 90, null, null);
    }

    @Override
    public InspectedFile inspectNumbers(Path file) {
        return new InspectedFile(
                "UTF-8",
                ",",
                List.of(new InspectedFile.Table(
                        null,
                        1,
                        List.of("Date", "Clicks"),
                        2,
                        List.of(
                                new InspectedFile.Column(
                                        "Date",
                                        "date",
                                        LocalDate.parse("2026-03-01"),
                                        LocalDate.parse("2026-03-02"),
                                        null),
                                new InspectedFile.Column("Clicks", "number", null, null, new BigDecimal("12.5"))),
                        List.of(new InspectedFile.Skipped(4, "total", "Total,12.5")))));
    }

    @Override
    public ImportedNumbers importNumbers(Path file, String profile, boolean onlyTold) {
        told.add("import " + file + " " + profile + " " + onlyTold);
        return new ImportedNumbers(
                List.of(new ImportedNumbers.Value(
                        "clicks", LocalDate.parse("2026-03-02"), null, BigDecimal.valueOf(12))),
                List.of(new ImportedNumbers.Refused(3, "No date.")),
                "Done.");
    }

    @Override
    public String setNumber(String metric, Week week, String value) {
        told.add("set " + metric + " " + week + " " + value);
        return "Done.";
    }

    @Override
    public List<NumberLine> numbers(int weeks) {
        Week week = Week.parse("2026-W47").orElseThrow();
        return List.of(new NumberLine(
                "inquiries",
                "件",
                "count",
                List.of(
                        new NumberLine.Value(week.previous(), null, null),
                        new NumberLine.Value(week, BigDecimal.valueOf(5), null)),
                new NumberLine.Target(BigDecimal.valueOf(3), BigDecimal.valueOf(4), null),
                "good"));
    }

    @Override
    public AlertSheet alerts() {
        AlertLine.Subject subject = new AlertLine.Subject("task", 12, "SEO記事");
        return new AlertSheet(
                LocalDateTime.parse("2026-11-20T09:00"),
                List.of(new AlertLine(
                        "R1",
                        "notice",
                        subject,
                        LocalDate.parse("2026-11-19"),
                        "「SEO記事」は3日、先送りになりました。",
                        "最初の予定は11/9でした。",
                        "実施すると消えます。",
                        List.of(new AlertLine.Evidence("displacement", 3, "11/17 SEO記事 1時間(急な商談)")),
                        List.of("30分に縮める", "上司に相談"))),
                List.of(new AlertSheet.Suppressed("R2", subject, "P6")));
    }

    @Override
    public List<BackTestLine> backTest(int weeks, @Nullable String rule) {
        told.add("backtest " + weeks + " " + rule);
        return List.of(new BackTestLine(
                LocalDate.parse("2026-11-19"),
                "R1",
                new AlertLine.Subject("task", 12, "SEO記事"),
                "notice",
                true,
                false,
                null));
    }

    @Override
    public void exportAll(OutputStream out) throws IOException {
        try (out) {
            out.write("tables".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public int importAll(Path file) {
        told.add("import-all " + file);
        return 3;
    }

    @Override
    public void backUp(OutputStream out) throws IOException {
        try (out) {
            out.write("backup".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public boolean restore(Path backup) {
        told.add("restore " + backup);
        return told.size() == 1;
    }

    @Override
    public Checked check() {
        return new Checked(8, 30, 1234, 26, told.isEmpty() ? List.of() : List.of("Something is missing."));
    }
}
