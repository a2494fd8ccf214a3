package app.waraji.calendar;

import app.waraji.kernel.Slot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The time that is left of working hours when what is busy is taken out of them. */
public final class FreeSlots {

    private FreeSlots() {}

    /**
     * By start, none touching another unless the working hours do; each as long as it can be.
     *
     * @param working may overlap; the stretches in which there is anything to find
     * @param busy may overlap, and reach beyond the working hours
     * @param atLeast minutes below which a slot is of no use; at least one
     */
    public static List<Slot> of(List<Slot> working, List<Slot> busy, int atLeast) {
        List<Slot> inOrder =
                busy.stream().sorted(Comparator.comparing(Slot::start)).toList();
        List<Slot> free = new ArrayList<>();
        LocalDateTime reached = LocalDateTime.MIN;
        for (Slot stretch :
                working.stream().sorted(Comparator.comparing(Slot::start)).toList()) {
            LocalDateTime from = later(reached, stretch.start());
            for (Slot taken : inOrder) {
                if (taken.end().isAfter(from) && taken.start().isBefore(stretch.end())) {
                    keep(free, from, taken.start(), atLeast);
                    from = taken.end();
                }
            }
            keep(free, from, stretch.end(), atLeast);
            reached = later(reached, stretch.end());
        }
        return free;
    }

    private static void keep(List<Slot> free, LocalDateTime from, LocalDateTime to, int atLeast) {
        long minutes = from.isBefore(to) ? Duration.between(from, to).toMinutes() : 0;
        if (minutes >= atLeast) {
            free.add(new Slot(from, (int) minutes));
        }
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
