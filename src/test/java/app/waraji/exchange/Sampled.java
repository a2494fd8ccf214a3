package app.waraji.exchange;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.ShareStore;
import app.waraji.wins.WinStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** An empty diary in memory at some moment in Tokyo, and its stores. */
final class Sampled implements AutoCloseable {

    final SetClock clock;
    final Changes changes = new Changes(Runnable::run);
    final Database db;
    final SampleStore sample;
    final LedgerStore ledger;
    final BlockStore blocks;
    final TaskStore tasks;
    final WinStore wins;
    final ShareStore shares;
    final ActivityStore activities;
    final CalendarStore calendar;
    final SettingsStore settings;
    final MetricStore metrics;
    final TargetStore targets;
    final MeasurementStore measurements;

    Sampled(String now, Locale locale) {
        clock = new SetClock(now);
        db = Database.inMemory(changes, clock);
        sample = new SampleStore(db, clock, locale);
        ledger = new LedgerStore(db, clock, locale);
        blocks = new BlockStore(db, clock, ledger, locale);
        tasks = new TaskStore(db, clock, locale);
        wins = new WinStore(db, clock, locale);
        shares = new ShareStore(db, locale);
        activities = new ActivityStore(db, locale);
        calendar = new CalendarStore(db, clock, locale);
        settings = new SettingsStore(db, locale);
        metrics = new MetricStore(db, locale);
        targets = new TargetStore(db, clock, locale);
        measurements = new MeasurementStore(db, clock, locale);
    }

    static Sampled filled(String now, int weeks, long seed) {
        Sampled diary = new Sampled(now, Locale.JAPANESE);
        diary.sample.fill(weeks, seed);
        return diary;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Week week() {
        return Week.of(now());
    }

    /** So many weeks that end with the running one. */
    List<Week> weeks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> week().plus(i + 1L - count))
                .toList();
    }

    @Override
    public void close() {
        db.close();
    }
}
