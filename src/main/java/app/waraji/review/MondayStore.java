package app.waraji.review;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.ImportedCalendar;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.planner.ideal.IdealWeek;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads how the running week is set up. */
public final class MondayStore {

    /** Shorter gaps are no time to work in. */
    private static final int SHORTEST_FREE = 30;

    private final CalendarStore calendar;
    private final BlockStore blocks;
    private final IdealWeekStore ideals;
    private final FreeTimeStore freeTime;
    private final SettingsStore settings;
    private final Clock clock;

    public MondayStore(
            CalendarStore calendar,
            BlockStore blocks,
            IdealWeekStore ideals,
            FreeTimeStore freeTime,
            SettingsStore settings,
            Clock clock) {
        this.calendar = calendar;
        this.blocks = blocks;
        this.ideals = ideals;
        this.freeTime = freeTime;
        this.settings = settings;
        this.clock = clock;
    }

    Monday read() {
        Week week = Week.of(LocalDate.now(clock));
        List<Block> standing = blocks.placed(week).stream()
                .filter(block -> block.state() != BlockState.SKIPPED)
                .toList();
        int planned = standing.stream()
                .filter(Block::isMarketing)
                .mapToInt(Block::minutes)
                .sum();
        int free = freeTime.free(week, SHORTEST_FREE).stream()
                .mapToInt(Slot::minutes)
                .sum();
        return new Monday(
                week,
                commitments(week),
                ideal(standing),
                new Monday.Minimum(planned, settings.preferences().weeklyMinimum(), free));
    }

    private Monday.Commitments commitments(Week week) {
        List<ImportedCalendar> all = calendar.calendars();
        LocalDateTime readAt = all.stream()
                .map(ImportedCalendar::importedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
        // Read on the Friday before, it knows the week that follows.
        LocalDateTime lately = week.monday().minusDays(3).atStartOfDay();
        int fetched = (int) all.stream().filter(each -> each.feed() != null).count();
        return new Monday.Commitments(
                all.size(),
                fetched,
                readAt,
                calendar.commitments(week).size(),
                readAt != null && !readAt.isBefore(lately));
    }

    private Monday.Ideal ideal(List<Block> standing) {
        return ideals.all().stream()
                .map(each -> new Monday.Ideal(each.name(), each.blocks().size(), placed(each, standing)))
                .max(Comparator.comparingInt(Monday.Ideal::placed))
                .orElse(new Monday.Ideal(null, 0, 0));
    }

    /** By name and role: a block that was moved since is still there. */
    private static int placed(IdealWeek ideal, List<Block> standing) {
        List<Block> left = new ArrayList<>(standing);
        return (int) ideal.blocks().stream()
                .filter(wish -> left.stream()
                        .filter(block ->
                                block.role() == wish.role() && block.title().equals(wish.title()))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false))
                .count();
    }
}
