package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Occurrence;
import app.waraji.planner.Role;
import app.waraji.planner.series.Recurrence;
import app.waraji.planner.series.Regular;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.Scope;
import app.waraji.planner.series.Series;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a block before it is saved.
 *
 * @param of what it was when the form was opened
 * @param repeat null where it does not repeat
 * @param actualMinutes what it really took; null where nobody measured
 */
record Draft(
        Subject of,
        Content content,
        Slot slot,
        @Nullable Repeat repeat,
        @Nullable Integer actualMinutes) {

    /**
     * What the form is about.
     *
     * @param block null for one that is to be made
     * @param series of the block; null where it does not repeat
     */
    record Subject(@Nullable Block block, @Nullable Series series) {}

    /** One of which nobody has measured what it took. */
    Draft(Subject of, Content content, Slot slot, @Nullable Repeat repeat) {
        this(of, content, slot, repeat, null);
    }

    static Draft of(Slot slot) {
        return new Draft(new Subject(null, null), new Content("", Role.MARKETING, null, false), slot, null);
    }

    static Draft of(Block block, Slot slot, @Nullable Series series) {
        Content content = new Content(block.title(), block.role(), block.activityId(), block.isProtected());
        Repeat repeat = series == null ? null : Repeat.of(series.regular());
        return new Draft(new Subject(block, series), content, slot, repeat, block.actualMinutes());
    }

    @Nullable
    Block block() {
        return of.block();
    }

    NewBlock wanted() {
        Block block = of.block();
        Long taskId = block == null ? null : block.taskId();
        return new NewBlock(content.title(), content.role(), content.activityId(), taskId, slot, content.isProtected());
    }

    /** The day of the rule that the block stands for: holidays and hands may have moved the block off it. */
    LocalDate ruleDay(LocalDate day) {
        Block block = of.block();
        Occurrence occurrence = block == null ? null : block.occurrence();
        Slot before = block == null ? null : block.slot();
        return occurrence == null || before == null
                ? day
                : occurrence.day().plusDays(ChronoUnit.DAYS.between(before.day(), day));
    }

    /** A series that begins with this block. */
    Regular begun(Repeat wanted) {
        return new Regular(
                content, slot.start().toLocalTime(), slot.minutes(), from(slot.day(), wanted), wanted.onHoliday());
    }

    /** The series when what was changed in the form goes for other blocks of it too. */
    Regular changed(Repeat wanted) {
        Block block = of.block();
        Series series = of.series();
        Slot before = block == null ? null : block.slot();
        if (block == null || series == null || before == null) {
            return begun(wanted);
        }
        Regular regular = series.regular();
        Content its = regular.content();
        Content merged = new Content(
                content.title().equals(block.title()) ? its.title() : content.title(),
                content.role() == block.role() ? its.role() : content.role(),
                Objects.equals(content.activityId(), block.activityId()) ? its.activityId() : content.activityId(),
                content.isProtected() == block.isProtected() ? its.isProtected() : content.isProtected());
        LocalTime time = slot.start().toLocalTime();
        return new Regular(
                merged,
                time.equals(before.start().toLocalTime()) ? regular.startsAt() : time,
                slot.minutes() == before.minutes() ? regular.minutes() : slot.minutes(),
                from(ruleDay(slot.day()), wanted),
                wanted.onHoliday());
    }

    /** How far it may be meant; nothing where there is nothing to ask, the likeliest first. */
    List<Scope> scopes() {
        Series series = of.series();
        Block block = of.block();
        if (series == null || block == null || repeat == null) {
            return List.of();
        }
        Draft before = Draft.of(block, slot, series);
        boolean sameBlock = content.equals(before.content()) && slot.equals(block.slot());
        boolean sameRule = repeat.isRuleOf(series.regular()) || movesWithTheDay(series);
        if (sameBlock && sameRule) {
            return List.of();
        }
        return sameRule ? List.of(Scope.THIS, Scope.LATER, Scope.ALL) : List.of(Scope.LATER, Scope.ALL);
    }

    /** Whether its rule differs only as the day in the form does. */
    private boolean movesWithTheDay(Series series) {
        Block block = of.block();
        Occurrence occurrence = block == null ? null : block.occurrence();
        if (occurrence == null || repeat == null) {
            return false;
        }
        Recurrence moved = series.regular().recurrence().moved(occurrence.day(), ruleDay(slot.day()));
        return repeat.isRuleOf(series.regular().with(moved));
    }

    private static Recurrence from(LocalDate day, Repeat wanted) {
        Recurrence rule = wanted.recurrence();
        return new Recurrence(day, rule.rhythm(), rule.every(), rule.until(), rule.times());
    }
}
