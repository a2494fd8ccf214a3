package app.waraji;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.OwnEvent;
import app.waraji.calendar.OwnPlan;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks on the week, as events for other calendars: protected ones are busy, skipped ones left out. */
final class OwnBlocks implements OwnPlan {

    private final BlockStore blocks;
    private final ActivityStore activities;

    OwnBlocks(BlockStore blocks, ActivityStore activities) {
        this.blocks = blocks;
        this.activities = activities;
    }

    @Override
    public List<OwnEvent> between(LocalDate from, LocalDate to) {
        Map<Long, String> titles = activities.all().stream().collect(Collectors.toMap(Activity::id, Activity::title));
        return Stream.iterate(Week.of(from), week -> week.monday().isBefore(to), Week::next)
                .flatMap(week -> blocks.placed(week).stream())
                .filter(block -> block.state() != BlockState.SKIPPED)
                .flatMap(block -> event(block, titles).stream())
                .filter(event ->
                        !event.slot().day().isBefore(from) && event.slot().day().isBefore(to))
                .toList();
    }

    private static List<OwnEvent> event(Block block, Map<Long, String> titles) {
        Slot slot = block.slot();
        String activity = block.activityId() == null ? "" : titles.getOrDefault(block.activityId(), "");
        return slot == null
                ? List.of()
                : List.of(new OwnEvent(
                        "block-" + block.id() + "@waraji.app", block.title(), slot, block.isProtected(), activity));
    }
}
