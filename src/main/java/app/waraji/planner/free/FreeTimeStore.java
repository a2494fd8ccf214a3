package app.waraji.planner.free;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.Commitment;
import app.waraji.calendar.FreeSlots;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.settings.SettingsStore;
import app.waraji.settings.WorkingHours;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The working hours that nothing takes: no lunch, no commitment with hours, no block that was not skipped, no holiday, no
 * absence. What lasts the whole day, such as a birthday in the calendar, takes no time. Of the running week only what is
 * still to come counts; a week that is over is answered as it was.
 */
public final class FreeTimeStore {

    private static final int STEP = 15;

    private final BlockStore blocks;
    private final CalendarStore calendar;
    private final TimeOffStore off;
    private final SettingsStore settings;
    private final Clock clock;

    public FreeTimeStore(
            BlockStore blocks, CalendarStore calendar, TimeOffStore off, SettingsStore settings, Clock clock) {
        this.blocks = blocks;
        this.calendar = calendar;
        this.off = off;
        this.settings = settings;
        this.clock = clock;
    }

    /** The free slots of the week, by start, each as long as it can be. */
    public List<Slot> free(Week week, int atLeastMinutes) {
        return free(week.monday(), week.next().monday(), atLeastMinutes);
    }

    /** The free slots of the days from {@code from} to before {@code to}, by start, each as long as it can be. */
    public List<Slot> free(LocalDate from, LocalDate to, int atLeastMinutes) {
        List<Slot> busy = new ArrayList<>(off.between(from, to).slots());
        calendar.commitments(from, to).stream()
                .filter(FreeTimeStore::takesTime)
                .map(its -> Slot.between(its.start(), its.end()))
                .forEach(busy::add);
        // A block belongs to the week in which it starts, and may run over midnight into the next.
        for (Week week = Week.of(from.minusDays(1)); week.monday().isBefore(to); week = week.next()) {
            busy.addAll(taken(week));
        }
        return FreeSlots.of(working(from, to), busy, atLeastMinutes);
    }

    private List<Slot> taken(Week week) {
        List<Slot> taken = new ArrayList<>();
        for (Block block : blocks.placed(week)) {
            Slot slot = block.slot();
            if (slot != null && block.state() != BlockState.SKIPPED) {
                taken.add(slot);
            }
        }
        return taken;
    }

    private List<Slot> working(LocalDate from, LocalDate to) {
        WorkingHours hours = settings.preferences().work();
        Week running = Week.of(LocalDate.now(clock));
        LocalDateTime now = nextStep(LocalDateTime.now(clock));
        List<Slot> working = new ArrayList<>();
        for (LocalDate day : from.datesUntil(to).toList()) {
            boolean runs = running.contains(day);
            hours.on(day.getDayOfWeek()).forEach(stretch -> {
                LocalDateTime start = day.atTime(stretch.from());
                LocalDateTime end = day.atTime(stretch.to());
                LocalDateTime first = runs && now.isAfter(start) ? now : start;
                if (first.isBefore(end)) {
                    working.add(Slot.between(first, end));
                }
            });
        }
        return working;
    }

    private static boolean takesTime(Commitment commitment) {
        return !commitment.allDay() && commitment.start().isBefore(commitment.end());
    }

    private static LocalDateTime nextStep(LocalDateTime time) {
        LocalDateTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime wholeMinute = minute.isBefore(time) ? minute.plusMinutes(1) : minute;
        int over = wholeMinute.getMinute() % STEP;
        return over == 0 ? wholeMinute : wholeMinute.plusMinutes(STEP - over);
    }
}
