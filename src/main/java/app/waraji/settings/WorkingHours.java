package app.waraji.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the user works in a usual week.
 *
 * @param days a day that is missing is not worked
 * @param lunch off on every working day; null where there is none
 */
public record WorkingHours(
        Map<DayOfWeek, Hours> days, @Nullable Hours lunch) {

    /** Monday to Friday from nine to six, lunch from twelve to one. */
    public static final WorkingHours USUAL = usual();

    public WorkingHours {
        days = Map.copyOf(days);
    }

    /** What is worked on such a day, lunch taken out: none, one stretch or two. */
    public List<Hours> on(DayOfWeek day) {
        Hours whole = days.get(day);
        Hours off = lunch;
        if (whole == null) {
            return List.of();
        }
        if (off == null || !off.overlaps(whole)) {
            return List.of(whole);
        }
        List<Hours> stretches = new ArrayList<>();
        if (whole.from().isBefore(off.from())) {
            stretches.add(new Hours(whole.from(), off.from()));
        }
        if (off.to().isBefore(whole.to())) {
            stretches.add(new Hours(off.to(), whole.to()));
        }
        return List.copyOf(stretches);
    }

    public int minutesOn(DayOfWeek day) {
        return on(day).stream().mapToInt(Hours::minutes).sum();
    }

    /** The same week with this day changed; null where it is not worked. */
    public WorkingHours with(DayOfWeek day, @Nullable Hours hours) {
        Map<DayOfWeek, Hours> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(days);
        if (hours == null) {
            changed.remove(day);
        } else {
            changed.put(day, hours);
        }
        return new WorkingHours(changed, lunch);
    }

    private static WorkingHours usual() {
        Hours day = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.compareTo(DayOfWeek.FRIDAY) <= 0) {
                days.put(each, day);
            }
        }
        return new WorkingHours(days, new Hours(LocalTime.NOON, LocalTime.of(13, 0)));
    }
}
