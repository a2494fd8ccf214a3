package app.waraji.progress.dedicated;

import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.Assumptions;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ideal.IdealBlock;
import app.waraji.planner.ideal.IdealWeek;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.progress.Results;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the case for a dedicated person from the stores that own it: the thirteen weeks that are over. */
public final class CaseStore {

    static final int WEEKS = 13;

    static final Set<Topic> TOPICS = Set.of(
            LedgerStore.TOPIC,
            BlockStore.TOPIC,
            TaskStore.TOPIC,
            IdealWeekStore.TOPIC,
            WinStore.TOPIC,
            SettingsStore.TOPIC,
            AssumptionStore.TOPIC);

    /** The stores that are asked for what is planned and what was done. */
    public record Work(LedgerStore ledger, TaskStore tasks, IdealWeekStore ideals) {}

    private final Work work;
    private final WinStore wins;
    private final SettingsStore settings;
    private final AssumptionStore assumptions;
    private final Clock clock;

    public CaseStore(Work work, WinStore wins, SettingsStore settings, AssumptionStore assumptions, Clock clock) {
        this.work = work;
        this.wins = wins;
        this.settings = settings;
        this.assumptions = assumptions;
        this.clock = clock;
    }

    /** The sums alone. */
    public DedicatedCase sums() {
        return read().sums();
    }

    Evidence read() {
        Week last = Week.of(LocalDate.now(clock)).previous();
        Preferences preferences = settings.preferences();
        List<Evidence.Kept> weeks = work.ledger().weeksUntil(last, WEEKS).stream()
                .map(week -> new Evidence.Kept(week.week(), week.done() + week.unplanned()))
                .toList();
        IdealWeek ideal = work.ideals().all().stream().findFirst().orElse(new IdealWeek(0, "", List.of()));
        List<IdealBlock> wanted = ideal.blocks().stream()
                .filter(block -> block.role() == Role.MARKETING)
                .toList();
        List<Task> open = work.tasks().toPlace().stream()
                .filter(task -> task.role() == Role.MARKETING)
                .toList();
        List<Win> results = wins
                .between(last.plus(1L - WEEKS).monday(), last.next().monday())
                .stream()
                .filter(Results::isResult)
                .toList();
        DedicatedCase sums = new DedicatedCase(
                WEEKS,
                weeks.stream().mapToInt(Evidence.Kept::minutes).sum(),
                wanted.isEmpty() ? preferences.weeklyMinimum() : ideal.minutes(Role.MARKETING),
                open.stream().mapToInt(Task::restMinutes).sum(),
                Results.of(results),
                day(preferences),
                assumptions.assumptions());
        return new Evidence(sums, weeks, wanted.isEmpty() ? "" : ideal.name(), wanted, open, results);
    }

    void assume(Assumptions wanted) {
        assumptions.change(wanted);
    }

    /** The longest day that is worked. */
    private static int day(Preferences preferences) {
        return Arrays.stream(DayOfWeek.values())
                .mapToInt(preferences::workMinutes)
                .max()
                .orElse(0);
    }
}
