package app.waraji.report;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.Outcome;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what the report of a week says from the stores that own it. */
public final class MaterialStore implements WeekReport.Source {

    private final SettingsStore settings;
    private final ActivityStore activities;
    private final BlockStore blocks;
    private final LedgerStore ledger;
    private final WinStore wins;
    private final Messages reasonMessages;

    public MaterialStore(
            SettingsStore settings,
            ActivityStore activities,
            BlockStore blocks,
            LedgerStore ledger,
            WinStore wins,
            Locale locale) {
        this.settings = settings;
        this.activities = activities;
        this.blocks = blocks;
        this.ledger = ledger;
        this.wins = wins;
        this.reasonMessages = Messages.of(LedgerStore.class, locale);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(
                SettingsStore.TOPIC,
                ActivityStore.TOPIC,
                BlockStore.TOPIC,
                LedgerStore.TOPIC,
                ReasonStore.TOPIC,
                WinStore.TOPIC);
    }

    @Override
    public WeekReport.Material of(Week week) {
        Preferences.Names names = settings.preferences().names();
        Map<Long, Activity> byId =
                activities.all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        return new WeekReport.Material(
                joined(names.authorDepartment(), names.author()),
                joined(names.bossDepartment(), names.boss()),
                wins(week, byId),
                time(ledger.week(week)),
                next(week.next(), byId));
    }

    /** Those that brought money first, then those that brought something to do. */
    private List<WeekReport.Win> wins(Week week, Map<Long, Activity> byId) {
        return wins.between(week.monday(), week.next().monday()).stream()
                .sorted(Comparator.comparing((Win win) -> -amount(win.outcome()))
                        .thenComparing(win -> win.outcome().effect())
                        .thenComparing(Win::date))
                .map(win -> win(win, byId))
                .toList();
    }

    private static WeekReport.Win win(Win win, Map<Long, Activity> byId) {
        String next = win.outcome().nextStep();
        return new WeekReport.Win(title(win.activityId(), byId), win.title(), next == null ? "" : next);
    }

    private WeekReport.Time time(WeekLedger week) {
        List<WeekReport.GivenAway> givenAway = new ArrayList<>();
        for (WeekLedger.Share share : week.byReason()) {
            Reason reason = share.reason();
            String named = reason.kind().isPrivate() ? WeekReport.GivenAway.OTHER : reason.label(reasonMessages);
            givenAway.add(new WeekReport.GivenAway(named, share.minutes()));
        }
        return new WeekReport.Time(
                week.planned(), week.kept(), week.recovered(), week.rescheduled(), week.unplanned(), givenAway);
    }

    private List<WeekReport.Planned> next(Week week, Map<Long, Activity> byId) {
        List<WeekReport.Planned> planned = new ArrayList<>();
        for (Block block : blocks.placed(week)) {
            Slot slot = block.slot();
            if (slot != null && block.isMarketing() && block.state() != BlockState.SKIPPED) {
                planned.add(new WeekReport.Planned(slot, block.title(), title(block.activityId(), byId)));
            }
        }
        return planned;
    }

    private static String title(@Nullable Long activityId, Map<Long, Activity> byId) {
        Activity activity = activityId == null ? null : byId.get(activityId);
        return activity == null ? "" : activity.title();
    }

    private static long amount(Outcome outcome) {
        Long amount = outcome.amount();
        return amount == null ? 0 : amount;
    }

    private static String joined(String department, String name) {
        return Stream.of(department, name).filter(part -> !part.isBlank()).collect(Collectors.joining("　"));
    }
}
