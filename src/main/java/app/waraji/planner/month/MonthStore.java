package app.waraji.planner.month;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.Commitment;
import app.waraji.calendar.off.TimeOff;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.planner.series.SeriesStore;
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
            Set.of(BlockStore.TOPIC, LedgerStore.TOPIC, CalendarStore.TOPIC, TimeOffStore.TOPIC, SettingsStore.TOPIC);

    private final BlockStore blocks;
    private final SeriesStore series;
    private final LedgerStore ledger;
    private final CalendarStore calendar;
    private final SettingsStore settings;
    private final TimeOffStore off;

    public MonthStore(
            BlockStore blocks,
            SeriesStore series,
            LedgerStore ledger,
            CalendarStore calendar,
            TimeOffStore off,
            SettingsStore settings) {
        this.blocks = blocks;
        this.series = series;
        this.ledger = ledger;
        this.calendar = calendar;
        this.settings = settings;
        this.off = off;
    }

    MonthPlan plan(YearMonth month) {
        Week first = Week.of(month.atDay(1));
        Week last = Week.of(month.atEndOfMonth());
        for (Week week = first; !week.monday().isAfter(last.monday()); week = week.next()) {
            series.keepLaidOut(week);
        }
        int weeks = 1 + (int) (last.monday().toEpochDay() - first.monday().toEpochDay()) / 7;
        LocalDate end = last.next().monday();
        Map<LocalDate, List<Block>> placed = blocks.placed(first, last).stream()
                .filter(block -> block.start() != null)
                .collect(Collectors.groupingBy(block -> block.start().toLocalDate()));
        List<Commitment> commitments = calendar.commitments(first.monday(), end);
        TimeOff timeOff = off.between(first.monday(), end);
        List<MonthPlan.Row> rows = new ArrayList<>();
        for (WeekLedger week : ledger.weeksUntil(last, weeks)) {
            List<Commitment> itsCommitments = commitments.stream()
                    .filter(each -> each.touches(
                            week.week().monday(), week.week().next().monday()))
                    .toList();
            List<MonthDay> days = IntStream.range(0, 7)
                    .mapToObj(week.week().monday()::plusDays)
                    .map(date -> MonthDay.of(
                            date, placed.getOrDefault(date, List.of()), itsCommitments, timeOff.names(date, off::name)))
                    .toList();
            rows.add(new MonthPlan.Row(week, days));
        }
        Preferences preferences = settings.preferences();
        return new MonthPlan(
                month, rows, MonthPlan.daysShown(rows, preferences.daysShown()), preferences.weeklyMinimum());
    }
}
