package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.calendar.CalendarFile;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.IcsExport;
import app.waraji.calendar.ImportSummary;
import app.waraji.calendar.Unread;
import app.waraji.calendar.off.PublicHolidays;
import app.waraji.cli.ActivityLine;
import app.waraji.cli.AlertSheet;
import app.waraji.cli.Answers;
import app.waraji.cli.BackTestLine;
import app.waraji.cli.CalendarImported;
import app.waraji.cli.CalendarListing;
import app.waraji.cli.Checked;
import app.waraji.cli.ImportedNumbers;
import app.waraji.cli.InspectedFile;
import app.waraji.cli.Invocation;
import app.waraji.cli.LedgerSheet;
import app.waraji.cli.NumberLine;
import app.waraji.cli.QuickUnderstood;
import app.waraji.cli.ReportForm;
import app.waraji.cli.RequestLine;
import app.waraji.cli.WinLine;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.planner.quick.QuickLine;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers the commands from the features. */
final class DiaryAnswers implements Answers {

    private static final int SHORTEST_FREE_MINUTES = 15;

    private final Invocation invocation;
    /** What time it is for the user. */
    private final Clock clock;

    private final @Nullable Database database;
    private final @Nullable Stores stores;

    /** For commands that need no data. */
    DiaryAnswers(Invocation invocation) {
        this.invocation = invocation;
        this.clock = invocation.clock();
        this.database = null;
        this.stores = null;
    }

    DiaryAnswers(Invocation invocation, Database database) {
        this.invocation = invocation;
        Preferences preferences = new SettingsStore(database, invocation.language()).preferences();
        this.clock = Diary.clock(preferences, invocation);
        this.database = database;
        this.stores = Stores.over(database, clock, invocation.language());
    }

    @Override
    public void fillWithDemo(int weeks, long seed) {
        stores().sample().fill(weeks, seed);
    }

    @Override
    public byte[] report(Period.Unit unit, String text, ReportForm form) {
        return new ReportAnswers(stores(), Objects.requireNonNull(database), clock, invocation)
                .report(unit, text, form);
    }

    @Override
    public CalendarListing listCalendar(Path file, LocalDate from, LocalDate to, ZoneId zone) {
        var listing = app.waraji.calendar.CalendarListing.of(
                CalendarFile.read(file, invocation.language()), from, to, zone, invocation.language());
        return new CalendarListing(
                listing.commitments().stream()
                        .map(its -> new CalendarListing.Occurrence(
                                its.start(), its.end(), its.allDay(), its.title(), its.uid()))
                        .toList(),
                unreadable(listing.unread()));
    }

    @Override
    public CalendarImported importCalendar(Path file) {
        ImportSummary summary = stores().calendar()
                .importFile(String.valueOf(file.getFileName()), CalendarFile.read(file, invocation.language()));
        return new CalendarImported(Math.toIntExact(summary.events()), unreadable(summary.unread()));
    }

    @Override
    public byte[] exportCalendar(LocalDate from, LocalDate to) {
        return new IcsExport(stores().ownPlan(), clock, invocation.language()).file(from, to);
    }

    private List<CalendarListing.Unreadable> unreadable(List<Unread> unread) {
        Messages messages = Messages.of(CalendarStore.class, invocation.language());
        return unread.stream()
                .map(one -> new CalendarListing.Unreadable(one.line(), one.reason(messages)))
                .toList();
    }

    @Override
    public SortedMap<LocalDate, String> holidays(int year) {
        if (year < PublicHolidays.FIRST_YEAR || year > PublicHolidays.LAST_YEAR) {
            throw new Refusal(Messages.of(DiaryAnswers.class, invocation.language())
                    .text(
                            "holidays.unknown",
                            Integer.toString(PublicHolidays.FIRST_YEAR),
                            Integer.toString(PublicHolidays.LAST_YEAR)));
        }
        Messages japanese = Messages.of(PublicHolidays.class, Locale.JAPANESE);
        SortedMap<LocalDate, String> names = new TreeMap<>();
        PublicHolidays.of(year).forEach((day, name) -> names.put(day, japanese.text(name)));
        return names;
    }

    @Override
    public List<Slot> freeSlots(Week week) {
        return stores().freeTime(clock).free(week, SHORTEST_FREE_MINUTES);
    }

    @Override
    public LocalDate addWin(String line, @Nullable LocalDate date, LocalDate today) {
        return new WinAnswers(stores()).add(line, date, today);
    }

    @Override
    public List<WinLine> wins() {
        return new WinAnswers(stores()).lines();
    }

    @Override
    public List<RequestLine> requests() {
        return new RequestAnswers(stores()).lines();
    }

    @Override
    public List<ActivityLine> activities() {
        return new ActivityAnswers(stores(), LocalDate.now(clock)).lines();
    }

    @Override
    public LedgerSheet ledger(Week week) {
        LedgerStore ledger = stores().ledger();
        Messages messages = Messages.of(LedgerStore.class, invocation.language());
        WeekLedger sums = ledger.week(week);
        return new LedgerSheet(
                week,
                sums.planned(),
                sums.kept(),
                sums.recovered(),
                sums.rescheduled(),
                sums.lost(),
                sums.open(),
                sums.unplanned(),
                sums.byReason().stream()
                        .map(share -> new LedgerSheet.ByReason(
                                share.reason().label(messages),
                                share.reason().kind().name(),
                                share.minutes()))
                        .toList(),
                ledger.displacements(week).stream()
                        .map(row -> row(row, messages))
                        .toList());
    }

    @Override
    public QuickUnderstood quick(String text) {
        List<Activity> activities =
                stores == null ? List.of() : stores.activities().all();
        QuickLine read = QuickLine.read(text, activities, LocalDateTime.now(clock));
        return new QuickUnderstood(
                read.title(),
                read.role().name(),
                read.activity() == null ? null : read.activity().title(),
                read.date(),
                read.start(),
                read.minutes(),
                read.week(),
                read.unparsed().isEmpty() ? null : String.join(" ", read.unparsed()));
    }

    private static LedgerSheet.Row row(Displacement displacement, Messages messages) {
        return new LedgerSheet.Row(
                displacement.id(),
                displacement.blockId(),
                displacement.taskId(),
                displacement.title(),
                displacement.from().start(),
                start(displacement.to()),
                displacement.minutes(),
                displacement.reason().label(messages),
                displacement.reason().kind().name(),
                displacement.note().isEmpty() ? null : displacement.note(),
                displacement.recordedAt());
    }

    private static @Nullable LocalDateTime start(@Nullable Slot slot) {
        return slot == null ? null : slot.start();
    }

    private Stores stores() {
        return Objects.requireNonNull(stores, "a command that said it needs no data asked for it");
    }

    @Override
    public String setNumber(String metric, Week week, String value) {
        return new NumberAnswers(stores(), invocation.language()).set(metric, week, value);
    }

    @Override
    public List<NumberLine> numbers(int weeks) {
        return new NumberAnswers(stores(), invocation.language()).lines(weeks, Week.of(LocalDate.now(clock)));
    }

    @Override
    public InspectedFile inspectNumbers(Path file) {
        return IntakeAnswers.inspect(file, invocation.language());
    }

    @Override
    public ImportedNumbers importNumbers(Path file, String profile, boolean onlyTold) {
        return new IntakeAnswers(Objects.requireNonNull(database), stores(), clock, invocation.language())
                .importFile(file, profile, onlyTold);
    }

    @Override
    public AlertSheet alerts() {
        return alertAnswers().alerts();
    }

    @Override
    public List<BackTestLine> backTest(int weeks, @Nullable String rule) {
        return alertAnswers().backTest(weeks, rule);
    }

    @Override
    public void exportAll(OutputStream out) throws IOException {
        wholeAnswers().export(out);
    }

    @Override
    public int importAll(Path file) {
        return wholeAnswers().importAll(file);
    }

    @Override
    public void backUp(OutputStream out) throws IOException {
        wholeAnswers().backUp(out);
    }

    @Override
    public boolean restore(Path backup) {
        return WholeAnswers.restore(backup, invocation, database != null);
    }

    @Override
    public Checked check() {
        return wholeAnswers().check(stores().ledger());
    }

    private WholeAnswers wholeAnswers() {
        return new WholeAnswers(Objects.requireNonNull(database), invocation);
    }

    private AlertAnswers alertAnswers() {
        return new AlertAnswers(stores(), Objects.requireNonNull(database), clock, invocation.language());
    }
}
