package app.waraji.planner.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which day of a changed rule takes the place of which day of the old one.
 *
 * @param heirs by old day; those whose place nothing takes are absent
 * @param added days of the new rule that take no old one's place, in order
 */
record Succession(Map<LocalDate, LocalDate> heirs, List<LocalDate> added) {

    /**
     * The same day takes its own place, else one of the same period does, in order.
     *
     * @param agreed pairs that are certain beforehand
     * @param period the first day of the week or month of a day
     */
    static Succession of(
            List<LocalDate> before,
            List<LocalDate> after,
            Map<LocalDate, LocalDate> agreed,
            UnaryOperator<LocalDate> period) {
        Map<LocalDate, LocalDate> heirs = new HashMap<>(agreed);
        Set<LocalDate> left = new LinkedHashSet<>(after);
        left.removeAll(agreed.values());
        List<LocalDate> orphans = new ArrayList<>();
        for (LocalDate day : before) {
            if (!heirs.containsKey(day) && left.remove(day)) {
                heirs.put(day, day);
            } else if (!heirs.containsKey(day)) {
                orphans.add(day);
            }
        }
        Map<LocalDate, List<LocalDate>> byPeriod = new HashMap<>();
        left.forEach(day -> byPeriod.computeIfAbsent(period.apply(day), none -> new ArrayList<>())
                .add(day));
        for (LocalDate day : orphans) {
            List<LocalDate> candidates = byPeriod.getOrDefault(period.apply(day), List.of());
            if (!candidates.isEmpty()) {
                LocalDate heir = candidates.remove(0);
                left.remove(heir);
                heirs.put(day, heir);
            }
        }
        return new Succession(heirs, List.copyOf(left));
    }
}
