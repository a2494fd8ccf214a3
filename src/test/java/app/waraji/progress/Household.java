package app.waraji.progress;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.FeeBasis;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.activities.outside.Terms;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Gesture;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.progress.dedicated.CaseStore;
import app.waraji.progress.outside.CompareStore;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import app.waraji.wins.WinStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** A diary in memory with one engagement, on Friday 20 November 2026. */
public final class Household implements AutoCloseable {

    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    public final SetClock clock = new SetClock("2026-11-20T10:00");
    public final Changes changes = new Changes(Runnable::run);
    public final Database db = Database.inMemory(changes, clock);
    public final PartnerStore partners = new PartnerStore(db, Locale.JAPANESE);
    public final EngagementStore engagements = new EngagementStore(db, Locale.JAPANESE);
    public final AssumptionStore assumptions = new AssumptionStore(db, Locale.JAPANESE);
    public final WinStore wins = new WinStore(db, clock, Locale.JAPANESE);
    public final Activity mail;
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);

    public Household() {
        mail = new ActivityStore(db, Locale.JAPANESE).add("月刊メルマガ", "メルマガ", Channel.EMAIL);
    }

    public Engagement engage(LocalDate from) {
        return engagements.add(new Terms(
                partners.add("つばさ編集室").id(),
                mail.id(),
                "校正",
                EngagementState.RUNNING,
                FeeBasis.MONTHLY,
                30_000,
                from,
                null,
                600,
                null));
    }

    public void winOn(LocalDate day, Effect effect, int count) {
        wins.add(day, "メルマガから反応", mail.id(), new Outcome(effect, null, count, null, null));
    }

    /** Marketing that was done for the newsletter. */
    public void work(LocalDateTime start, int minutes) {
        Gesture made = blocks.add(new NewBlock("メルマガ原稿", Role.MARKETING, mail.id(), null, new Slot(start, minutes)));
        blocks.finish(blocks.find(made.blockId()).orElseThrow());
    }

    public CompareStore compare() {
        return new CompareStore(
                partners,
                engagements,
                assumptions,
                new CompareStore.Work(
                        blocks,
                        wins,
                        new MetricStore(db, Locale.JAPANESE),
                        new MeasurementStore(db, clock, Locale.JAPANESE)),
                clock);
    }

    public CaseStore dedicated() {
        return new CaseStore(
                new CaseStore.Work(
                        ledger, new TaskStore(db, clock, Locale.JAPANESE), new IdealWeekStore(db, Locale.JAPANESE)),
                wins,
                new SettingsStore(db, Locale.JAPANESE),
                assumptions,
                clock);
    }

    @Override
    public void close() {
        db.close();
    }
}
