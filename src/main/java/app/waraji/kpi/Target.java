package app.waraji.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is aimed at from a day on.
 *
 * @param validFrom the start of a period of the metric
 * @param byWorkingDays whether a week with fewer working days asks for less
 */
public record Target(long metricId, LocalDate validFrom, Marks marks, boolean byWorkingDays, Instant recordedAt) {

    /** Of the targets of one metric the one that holds on this day: the last that was set of those valid by then. */
    public static Optional<Target> holding(List<Target> targets, LocalDate day) {
        return targets.stream()
                .filter(target -> !target.validFrom().isAfter(day))
                .reduce((before, after) -> after.validFrom().isBefore(before.validFrom()) ? before : after);
    }

    /** The marks for a period in which only some of its working days are worked. */
    public Marks marks(int workingDays, int ofDays) {
        return byWorkingDays && ofDays > 0
                ? marks.times(BigDecimal.valueOf(workingDays), BigDecimal.valueOf(ofDays))
                : marks;
    }
}
