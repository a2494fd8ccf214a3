package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.planner.series.Regular;
import app.waraji.planner.series.RepeatingStore;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a week from the stores that own its parts. */
public final class WeekStore {

    /** What a week is made of. */
    static final Set<Topic> TOPICS = Set.of(
            BlockStore.TOPIC,
            TaskStore.TOPIC,
            LedgerStore.TOPIC,
            ReasonStore.TOPIC,
            CalendarStore.TOPIC,
            TimeOffStore.TOPIC,
            ActivityStore.TOPIC,
            SettingsStore.TOPIC);

    private static final int LEDGER_WEEKS = 4;
    private static final int LOOKED_AHEAD = 3;
    private static final int SHOWN_AHEAD = 3;

    private final BlockStore blocks;
    private final TaskStore tasks;
    private final RepeatingStore repeats;
    private final LedgerStore ledger;
    private final CalendarStore calendar;
    private final ActivityStore activities;
    private final SettingsStore settings;

    public WeekStore(
            BlockStore blocks,
            TaskStore tasks,
            RepeatingStore repeats,
            LedgerStore ledger,
            CalendarStore calendar,
            ActivityStore activities,
            SettingsStore settings) {
        this.blocks = blocks;
        this.tasks = tasks;
        this.repeats = repeats;
        this.ledger = ledger;
        this.calendar = calendar;
        this.activities = activities;
        this.settings = settings;
    }

    /** Reads a week for nobody: the first reading takes many times as long as those after it. */
    public void readAhead(Week week) {
        plan(week);
    }

    public WeekPlan plan(Week week) {
        repeats.series().keepLaidOut(week);
        List<Block> placed = blocks.placed(week);
        List<Placeable> tray = new ArrayList<>();
        blocks.inTray(week).forEach(block -> tray.add(new Placeable.OfBlock(block)));
        tasks.toPlace(week).forEach(task -> tray.add(new Placeable.OfTask(task)));
        return new WeekPlan(
                week,
                settings.preferences(),
                placed,
                tray,
                calendar.commitments(week),
                ledger.timeOff(week),
                ledger.weeksUntil(week, LEDGER_WEEKS),
                ledger.displacements(week),
                ledger.deferrals(lineages(placed, tray)),
                activitiesById(),
                repeats.series().of(placed),
                ledger.reasons());
    }

    /** The first days on which a series takes place, from its start on. */
    List<LocalDate> next(Regular regular) {
        LocalDate from = regular.recurrence().startsOn();
        return repeats.series().due(regular, from, from.plusYears(LOOKED_AHEAD)).stream()
                .map(due -> due.slot().day())
                .limit(SHOWN_AHEAD)
                .toList();
    }

    BlockStore blocks() {
        return blocks;
    }

    TaskStore tasks() {
        return tasks;
    }

    RepeatingStore repeats() {
        return repeats;
    }

    SettingsStore settings() {
        return settings;
    }

    LedgerStore ledger() {
        return ledger;
    }

    private static List<Long> lineages(List<Block> placed, List<Placeable> tray) {
        List<Long> lineages = new ArrayList<>();
        placed.forEach(block -> lineages.add(block.lineageId()));
        for (Placeable item : tray) {
            if (item instanceof Placeable.OfBlock of) {
                lineages.add(of.block().lineageId());
            }
        }
        return lineages;
    }

    private Map<Long, Activity> activitiesById() {
        return activities.all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
    }
}
