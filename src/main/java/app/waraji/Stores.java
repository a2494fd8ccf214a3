package app.waraji;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.Approvals;
import app.waraji.calendar.CalendarDownload;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.FeedStore;
import app.waraji.calendar.OwnPlan;
import app.waraji.calendar.off.Holiday;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.exchange.SampleStore;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.kpi.intake.ImportStore;
import app.waraji.planner.BlockStore;
import app.waraji.planner.OccurrenceStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.TimerStore;
import app.waraji.planner.WorkStore;
import app.waraji.planner.focus.FocusStore;
import app.waraji.planner.focus.TimedWorkStore;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.planner.ideal.ProposalStore;
import app.waraji.planner.ideal.WeekSoFarStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.planner.ledgerpage.PeriodStore;
import app.waraji.planner.month.MonthStore;
import app.waraji.planner.quick.QuickStore;
import app.waraji.planner.replan.ReplanStore;
import app.waraji.planner.series.Holidays;
import app.waraji.planner.series.RepeatingStore;
import app.waraji.planner.series.SeriesStore;
import app.waraji.planner.week.WeekStore;
import app.waraji.progress.activity.AccountStore;
import app.waraji.report.ReportStore;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.ShareStore;
import app.waraji.wins.WinStore;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every store over one database, for the window or for one command. */
record Stores(
        SettingsStore settings,
        ActivityStore activities,
        CalendarStore calendar,
        FeedStore feeds,
        TimeOffStore off,
        LedgerStore ledger,
        BlockStore blocks,
        TaskStore tasks,
        RepeatingStore repeats,
        IdealWeekStore ideals,
        ProposalStore proposals,
        ReplanStore replan,
        ReasonStore reasons,
        WorkStore work,
        TimedWorkStore timedWork,
        WinStore wins,
        ShareStore shares,
        MetricStore metrics,
        TargetStore targets,
        MeasurementStore measurements,
        ReportStore drafts,
        BossStores boss,
        SampleStore sample) {

    static Stores over(Database db, Clock clock, Locale locale) {
        SettingsStore settings = new SettingsStore(db, locale);
        CalendarStore calendar = new CalendarStore(db, clock, locale);
        TimeOffStore off = new TimeOffStore(db, locale);
        LedgerStore ledger = new LedgerStore(db, clock, locale);
        BlockStore blocks = new BlockStore(db, clock, ledger, locale);
        OccurrenceStore occurrences = new OccurrenceStore(db, clock, ledger);
        SeriesStore series = new SeriesStore(db, clock, occurrences, holidays(off));
        TaskStore tasks = new TaskStore(db, clock, locale);
        IdealWeekStore ideals = new IdealWeekStore(db, locale);
        WeekSoFarStore soFar = new WeekSoFarStore(blocks, calendar, off, ledger, settings);
        FreeTimeStore freeTime = new FreeTimeStore(blocks, calendar, off, settings, clock);
        return new Stores(
                settings,
                new ActivityStore(db, locale),
                calendar,
                new FeedStore(calendar, new CalendarDownload(), clock, locale),
                off,
                ledger,
                blocks,
                tasks,
                new RepeatingStore(db, clock, series, occurrences, blocks, locale),
                ideals,
                new ProposalStore(db, blocks, ideals, soFar, locale),
                new ReplanStore(db, new ReplanStore.Parts(blocks, tasks, ledger, freeTime), clock, locale),
                new ReasonStore(db, locale),
                new WorkStore(db),
                new TimedWorkStore(db, blocks, new TimerStore(db, clock, locale), locale),
                new WinStore(db, clock, locale),
                new ShareStore(db, locale),
                new MetricStore(db, locale),
                new TargetStore(db, clock, locale),
                new MeasurementStore(db, clock, locale),
                new ReportStore(db, locale),
                BossStores.over(db, clock, locale),
                new SampleStore(db, clock, locale));
    }

    private static Holidays holidays(TimeOffStore off) {
        return (from, to) ->
                off.between(from, to).holidays().stream().map(Holiday::day).collect(Collectors.toSet());
    }

    WeekStore weeks() {
        return new WeekStore(blocks, tasks, repeats, ledger, calendar, activities, settings);
    }

    FreeTimeStore freeTime(Clock clock) {
        return new FreeTimeStore(blocks, calendar, off, settings, clock);
    }

    QuickStore quick() {
        return new QuickStore(blocks, tasks, activities);
    }

    PeriodStore periods(Clock clock) {
        return new PeriodStore(ledger, work, activities, settings, clock);
    }

    MonthStore months() {
        return new MonthStore(blocks, repeats.series(), ledger, calendar, off, settings);
    }

    FocusStore days() {
        return new FocusStore(timedWork, blocks, repeats.series(), ledger, calendar, activities);
    }

    ImportStore intake(Database db, Clock clock, Locale locale) {
        return new ImportStore(db, metrics, measurements, clock, locale);
    }

    /** What other calendars may be told of the week. */
    OwnPlan ownPlan() {
        return new OwnBlocks(blocks, activities);
    }

    /** What the boss said to an activity. */
    Approvals approvals() {
        return new AskedApprovals(boss.requests());
    }

    AccountStore accounts(Clock clock) {
        return new AccountStore(
                activities,
                approvals(),
                new AccountStore.Efforts(ledger, work, tasks),
                new AccountStore.Results(wins, metrics, measurements),
                clock);
    }
}
