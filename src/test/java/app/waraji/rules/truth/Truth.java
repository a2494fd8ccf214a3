package app.waraji.rules.truth;

import app.waraji.kernel.Week;
import java.util.HashSet;
import java.util.Set;

/** In which weeks which rule must speak, and in which it may; in all others it must not. */
final class Truth {

    private record Cell(String rule, Week week) {}

    private final Set<Cell> must = new HashSet<>();
    private final Set<Cell> may = new HashSet<>();

    /** @param last included */
    void must(String rule, Week first, Week last) {
        for (Week week = first; week.compareTo(last) <= 0; week = week.next()) {
            must.add(new Cell(rule, week));
        }
    }

    /** Where what was planted lies on the border of the condition. */
    void may(String rule, Week first, Week last) {
        for (Week week = first; week.compareTo(last) <= 0; week = week.next()) {
            may.add(new Cell(rule, week));
        }
    }

    boolean isMust(String rule, Week week) {
        return must.contains(new Cell(rule, week));
    }

    boolean isMay(String rule, Week week) {
        return may.contains(new Cell(rule, week)) && !isMust(rule, week);
    }
}
