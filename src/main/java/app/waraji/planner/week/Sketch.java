package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A gesture on the grid that has not been let go of: what it would come to. Nothing is stored before it is committed.
 *
 * @param subject the block that is moved or resized, a block or task out of the tray, or null for a new block
 * @param slot where it would stand now
 */
record Sketch(Kind kind, @Nullable Placeable subject, Slot slot) {

    /** At least so long a block becomes. */
    static final int SHORTEST = 5;

    private static final int A_DAY = 24 * 60;

    enum Kind {
        CREATE,
        MOVE,
        RESIZE
    }

    /** A new block from where the pointer went down to where it is; a mere click makes none. */
    static Sketch create(LocalDateTime pressed, LocalDateTime now, int step) {
        LocalDateTime sameDay = pressed.toLocalDate().atTime(now.toLocalTime());
        LocalDateTime start = sameDay.isBefore(pressed) ? sameDay : pressed;
        LocalDateTime end = sameDay.isBefore(pressed) ? pressed : sameDay;
        int minutes = (int) Duration.between(start, end).toMinutes() + step;
        return new Sketch(Kind.CREATE, null, new Slot(start, minutes));
    }

    /** No later than it still ends within the day. */
    static Sketch move(Placeable subject, LocalDateTime wanted) {
        int latest = Math.max(0, A_DAY - subject.minutes());
        LocalDateTime to = wanted.toLocalDate().atStartOfDay().plusMinutes(Math.min(latest, minuteOfDay(wanted)));
        return new Sketch(Kind.MOVE, subject, new Slot(to, subject.minutes()));
    }

    /** With its lower edge at another time of the same day. */
    static Sketch resizeEnd(Block block, Slot from, int endMinute) {
        int start = minuteOfDay(from.start());
        return resized(block, from.lasting(Math.max(SHORTEST, endMinute - start)));
    }

    /** With its upper edge at another time of the same day; the lower one stays. */
    static Sketch resizeStart(Block block, Slot from, int startMinute) {
        int end = minuteOfDay(from.start()) + from.minutes();
        int start = Math.min(startMinute, end - SHORTEST);
        return resized(block, new Slot(from.day().atStartOfDay().plusMinutes(start), end - start));
    }

    private static Sketch resized(Block block, Slot to) {
        return new Sketch(Kind.RESIZE, new Placeable.OfBlock(block), to);
    }

    /** The block it is about; null for a new one and for a task. */
    @Nullable
    Block block() {
        return subject instanceof Placeable.OfBlock of ? of.block() : null;
    }

    /** The same by days and minutes; the ends of the week and of the day stop it. */
    Sketch shifted(int days, int minutes, LocalDate firstDay, LocalDate lastDay) {
        LocalDateTime start = slot.start().plusDays(days).plusMinutes(minutes);
        LocalDate day = slot.day().plusDays(days);
        int end = minuteOfDay(slot.start()) + minutes + slot.minutes();
        boolean leavesWeek = day.isBefore(firstDay) || day.isAfter(lastDay);
        boolean leavesDay = !start.toLocalDate().equals(day) || (minutes > 0 && end > A_DAY);
        return leavesWeek || leavesDay ? this : new Sketch(kind, subject, slot.startingAt(start));
    }

    private static int minuteOfDay(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
