package app.waraji.kpi.chart;

import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.NumberText;
import app.waraji.kpi.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was aimed at with a metric, as it held over time. */
final class TargetCourse {

    private static final int DIGITS = 4;

    private final Metric metric;
    private final Function<LocalDate, Optional<Target>> holding;
    private final WorkingDays days;

    TargetCourse(Metric metric, Function<LocalDate, Optional<Target>> holding, WorkingDays days) {
        this.metric = metric;
        this.holding = holding;
        this.days = days;
    }

    private record Share(Marks marks, LocalDate from, LocalDate to, LocalDate start, LocalDate end) {

        boolean isWhole() {
            return from.equals(start) && to.equals(end);
        }

        @Nullable
        BigDecimal of(@Nullable BigDecimal mark) {
            return mark == null || isWhole()
                    ? mark
                    : mark.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)))
                            .divide(
                                    BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)),
                                    DIGITS,
                                    RoundingMode.HALF_UP);
        }
    }

    /**
     * The marks for a stretch of days: of what adds up the marks of its periods together, those that reach beyond it
     * shared by days; else those of its last period. A mark that one of the periods lacks is not set.
     *
     * @param to exclusive
     */
    Marks marks(LocalDate from, LocalDate to) {
        List<Share> shares = shares(from, to);
        if (shares.isEmpty()) {
            return Marks.NONE;
        }
        if (!metric.kind().addsUp()) {
            return shares.get(shares.size() - 1).marks();
        }
        return new Marks(sum(shares, Marks::minimum), sum(shares, Marks::goal), sum(shares, Marks::stretch));
    }

    private List<Share> shares(LocalDate from, LocalDate to) {
        List<Share> shares = new ArrayList<>();
        LocalDate start = metric.cadence().startOf(from);
        while (start.isBefore(to)) {
            LocalDate end = metric.cadence().next(start);
            shares.add(new Share(
                    inPeriod(start, end), start.isBefore(from) ? from : start, end.isAfter(to) ? to : end, start, end));
            start = end;
        }
        return shares;
    }

    private Marks inPeriod(LocalDate start, LocalDate end) {
        return holding.apply(start)
                .map(target -> target.byWorkingDays()
                        ? target.marks(days.worked(start, end), days.usual(start, end))
                        : target.marks())
                .orElse(Marks.NONE);
    }

    private static @Nullable BigDecimal sum(List<Share> shares, Function<Marks, @Nullable BigDecimal> mark) {
        List<BigDecimal> parts = shares.stream()
                .map(share -> share.of(mark.apply(share.marks())))
                .filter(Objects::nonNull)
                .toList();
        return parts.size() < shares.size()
                ? null
                : NumberText.plain(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
