package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.calendar.off.Absence;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.ledger.Deferrals;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerWords;
import app.waraji.planner.series.Series;
import app.waraji.planner.series.SeriesWords;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a block says of itself: on the grid, and to a screen reader.
 *
 * @param reasonMessages those of the ledger, for the names of reasons
 */
public record BlockWords(Messages messages, Messages reasonMessages, DateWords words) {

    /** The second line: activity, protection, whether it stands in for an earlier slot. */
    public String second(Block block, WeekPlan plan) {
        Activity activity = plan.activity(block.activityId());
        Deferrals deferrals = plan.deferrals().getOrDefault(block.lineageId(), Deferrals.NONE);
        List<String> parts = new ArrayList<>();
        if (activity != null) {
            parts.add(tag(activity));
        }
        if (block.isProtected()) {
            parts.add(messages.text("week.block.protected"));
        }
        if (deferrals.times() > 0 && block.isOpen()) {
            parts.add(messages.text("week.block.makeUp"));
        }
        return String.join("  ", parts);
    }

    /** How it repeats: 定例枠：毎週 火; empty where it does not. */
    String repeats(Block block, WeekPlan plan) {
        Series series = plan.series(block);
        return series == null
                ? ""
                : messages.text(
                        "week.block.repeats",
                        new SeriesWords(words.locale()).whole(series.regular().recurrence()));
    }

    /** The end state in a sign and a word; empty for an open block that is not past. */
    public String state(Block block, WeekPlan plan, LocalDateTime now) {
        return switch (block.state()) {
            case DONE -> "✓ " + words.duration(block.minutes());
            case PARTLY -> "◐ " + words.duration(block.doneMinutes()) + " / " + words.duration(block.minutes());
            case SKIPPED -> "— " + messages.text(BlockState.SKIPPED);
            case OPEN -> plan.awaitsAnswer(block, now) ? "?" : "";
        };
    }

    /** The whole block in one sentence. */
    String spoken(Block block, WeekPlan plan, LocalDateTime now) {
        Slot slot = block.slot();
        String when = slot == null
                ? ""
                : UndatedWeek.name(slot.day(), words) + " " + words.span(slot) + " (" + words.duration(slot.minutes())
                        + ")";
        String ended =
                plan.awaitsAnswer(block, now) ? messages.text("week.block.awaits") : messages.text(block.state());
        return Stream.of(
                        block.title(),
                        messages.text(block.role()),
                        when,
                        second(block, plan),
                        repeats(block, plan),
                        ended)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What somebody is away for. */
    public String absence(Absence absence) {
        return absence.name(Messages.of(Absence.class, words.locale()));
    }

    static String tag(Activity activity) {
        return "#" + activity.shortName();
    }

    /** "→ 木 9:00" or where else it went. */
    public String whereTo(Displacement displacement) {
        return new LedgerWords(reasonMessages, words).whereTo(displacement.from(), displacement.to());
    }
}
