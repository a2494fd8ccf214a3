package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.calendar.Commitment;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.Occurrence;
import app.waraji.planner.ledger.Deferrals;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.planner.series.Series;
import app.waraji.settings.Preferences;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the week page shows of one week, as it stood when it was read.
 *
 * @param blocks on the grid, by start
 * @param tray still to be placed
 * @param off holidays and absences
 * @param ledgers of the four weeks that end with this one
 * @param displacements out of this week, in the order they happened
 * @param deferrals by lineage, of what is on the grid and in the tray
 * @param activities by id, archived ones included
 * @param series of the blocks on the grid, by id
 */
public record WeekPlan(
        Week week,
        Preferences preferences,
        List<Block> blocks,
        List<Placeable> tray,
        List<Commitment> commitments,
        TimeOff off,
        List<WeekLedger> ledgers,
        List<Displacement> displacements,
        Map<Long, Deferrals> deferrals,
        Map<Long, Activity> activities,
        Map<Long, Series> series,
        List<Reason> reasons) {

    /** Of a template: blocks, and nothing that happens in a real week. */
    static WeekPlan ofTemplate(Preferences preferences, List<Block> blocks, Map<Long, Activity> activities) {
        return new WeekPlan(
                UndatedWeek.WEEK,
                preferences,
                blocks,
                List.of(),
                List.of(),
                TimeOff.NONE,
                List.of(),
                List.of(),
                Map.of(),
                activities,
                Map.of(),
                List.of());
    }

    public WeekLedger ledger() {
        return ledgers.get(ledgers.size() - 1);
    }

    /** Whether nothing stands on the grid. */
    boolean isEmpty() {
        return blocks.isEmpty() && commitments.isEmpty();
    }

    Optional<Block> block(long id) {
        return blocks.stream().filter(block -> block.id() == id).findFirst();
    }

    /** Whether the block is on the grid or in the tray. */
    boolean has(long id) {
        return block(id).isPresent()
                || tray.stream()
                        .anyMatch(item -> item instanceof Placeable.OfBlock of
                                && of.block().id() == id);
    }

    /** What was last given away of a block out of this week. */
    Optional<Displacement> lastDisplacement(long blockId) {
        return displacements.stream()
                .filter(displacement -> displacement.blockId() == blockId)
                .reduce((earlier, later) -> later);
    }

    public List<Absence> absencesOn(LocalDate day) {
        return off.absences().stream().filter(absence -> absence.touches(day)).toList();
    }

    /** A past marketing block that nobody has said anything of; in time off nobody is asked. */
    boolean awaitsAnswer(Block block, LocalDateTime now) {
        Slot slot = block.slot();
        return block.awaitsAnswer(now) && slot != null && off.minutesLeft(slot) > 0;
    }

    /** Minutes worked on this very day: without lunch, holidays and absences. */
    public int workMinutes(LocalDate day) {
        return preferences.work().on(day.getDayOfWeek()).stream()
                .mapToInt(hours -> off.minutesLeft(Slot.between(day.atTime(hours.from()), day.atTime(hours.to()))))
                .sum();
    }

    /** Minutes of marketing that this week is to keep; none where nothing of it is worked. */
    public int weeklyMinimum() {
        boolean works = week.monday().datesUntil(week.next().monday()).anyMatch(day -> workMinutes(day) > 0);
        return works ? preferences.weeklyMinimum() : 0;
    }

    /** As many as the settings say; all seven where something stands on the weekend, which must not go unseen. */
    public int daysShown() {
        LocalDate saturday = week.day(DayOfWeek.SATURDAY);
        boolean weekend = blocks.stream()
                        .map(Block::slot)
                        .anyMatch(slot -> slot != null && !slot.day().isBefore(saturday))
                || commitments.stream()
                        .anyMatch(each -> each.touches(saturday, week.next().monday()));
        return weekend ? 7 : preferences.daysShown();
    }

    /** The rightmost column. */
    LocalDate lastDay() {
        return week.monday().plusDays(daysShown() - 1L);
    }

    boolean shows(LocalDate day) {
        return week.contains(day) && !day.isAfter(lastDay());
    }

    public @Nullable Activity activity(@Nullable Long id) {
        return id == null ? null : activities.get(id);
    }

    /** Null where it does not repeat. */
    @Nullable
    Series series(Block block) {
        Occurrence occurrence = block.occurrence();
        return occurrence == null ? null : series.get(occurrence.seriesId());
    }

    /** How often the work behind it was put off; nothing for a task that never had a block. */
    Deferrals deferrals(Placeable item) {
        return item instanceof Placeable.OfBlock of
                ? deferrals.getOrDefault(of.block().lineageId(), Deferrals.NONE)
                : Deferrals.NONE;
    }
}
