package app.waraji.planner.month;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.Commitment;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.DaysOff;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a month from the stores that own its parts: each is asked once, for all its weeks. */
public final class MonthStore {

    /** What a month is made of. */
    static final Set<Topic> TOPICS =
            Set.of(BlockStore.TOPIC, LedgerStore.TOPIC, CalendarStore.TOPIC, SettingsStore.TOPIC);

    private final BlockStore blocks;
    private final LedgerStore ledger;
    private final CalendarStore calendar;
    private final SettingsStore settings;
    private final DaysOff daysOff;

    public MonthStore(
            BlockStore blocks, LedgerStore ledger, CalendarStore calendar, SettingsStore settings, DaysOff daysOff) {
        this.blocks = blocks;
        this.ledger = ledger;
        this.calendar = calendar;
        this.settings = settings;
        this.daysOff = daysOff;
    }

    MonthPlan plan(YearMonth month) {
        Week first = Week.of(month.atDay(1));
        Week last = Week.of(month.atEndOfMonth());
        int weeks = 1 + (int) (last.monday().toEpochDay() - first.monday().toEpochDay()) / 7;
        LocalDate end = last.next().monday();
        Map<LocalDate, List<Block>> placed = blocks.placed(first, last).stream()
                .filter(block -> block.start() != null)
                .collect(Collectors.groupingBy(block -> block.start().toLocalDate()));
        List<Commitment> commitments = calendar.commitments(first.monday(), end);
        Map<LocalDate, String> names = daysOff.names(first.monday(), end);
        List<MonthPlan.Row> rows = new ArrayList<>();
        for (WeekLedger week : ledger.weeksUntil(last, weeks)) {
            List<Commitment> itsCommitments = commitments.stream()
                    .filter(each -> each.touches(
                            week.week().monday(), week.week().next().monday()))
                    .toList();
            List<MonthDay> days = IntStream.range(0, 7)
                    .mapToObj(week.week().monday()::plusDays)
                    .map(date ->
                            MonthDay.of(date, placed.getOrDefault(date, List.of()), itsCommitments, names.get(date)))
                    .toList();
            rows.add(new MonthPlan.Row(week, days));
        }
        Preferences preferences = settings.preferences();
        return new MonthPlan(
                month, rows, MonthPlan.daysShown(rows, preferences.daysShown()), preferences.weeklyMinimum());
    }
}
