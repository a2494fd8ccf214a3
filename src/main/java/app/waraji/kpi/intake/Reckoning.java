package app.waraji.kpi.intake;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.NumberText;
import app.waraji.kpi.intake.ImportPlan.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds the rows of a table up to one metric's values by period; of a level the latest of a period stands. */
final class Reckoning {

    private static final int DECIMALS = 4;
    /** Fewer days than these are no daily report, whose ends would be told from its middle. */
    private static final int FEWEST_DAYS = 5;

    private final FoundTable table;
    private final Metric metric;
    private final Assignment assignment;
    private final Consumer<Refused> refuse;
    private final @Nullable DateColumn dates;
    private final int dateAt;
    private final int valueAt;

    private final TreeMap<LocalDate, BigDecimal> sums = new TreeMap<>();
    private final TreeMap<LocalDate, LocalDate> latest = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    Reckoning(
            FoundTable table,
            Metric metric,
            Assignment assignment,
            @Nullable DateOrder order,
            Consumer<Refused> refuse) {
        this.table = table;
        this.metric = metric;
        this.assignment = assignment;
        this.refuse = refuse;
        this.dateAt = assignment.date().isEmpty() ? -1 : table.column(assignment.date());
        this.valueAt = assignment.value().isEmpty() ? -1 : table.column(assignment.value());
        DateColumn found = dateAt < 0 ? null : table.columns().get(dateAt).dates();
        this.dates = found == null ? null : found.in(order);
        table.allRows().forEach(this::take);
    }

    /** By the first day of each period. */
    Map<LocalDate, BigDecimal> values() {
        Map<LocalDate, BigDecimal> kept = new TreeMap<>();
        sums.forEach((start, sum) -> {
            BigDecimal rounded = sum.setScale(Math.min(sum.scale(), DECIMALS), RoundingMode.HALF_UP);
            if (NumberText.isKept(rounded)) {
                kept.put(start, NumberText.plain(rounded));
            }
        });
        return kept;
    }

    /** Whether a report day by day begins or ends within the period. */
    boolean isPartial(LocalDate start) {
        if (!metric.kind().addsUp() || days.size() < FEWEST_DAYS) {
            return false;
        }
        long spanned = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        boolean daily = days.size() * 2L > spanned || hasRun();
        LocalDate last = metric.cadence().next(start).minusDays(1);
        return daily && (days.first().isAfter(start) || days.last().isBefore(last)) && !isOutside(start, last);
    }

    /** A gap in the middle is days on which nothing happened. */
    private boolean isOutside(LocalDate start, LocalDate last) {
        return days.first().isAfter(last) || days.last().isBefore(start);
    }

    private boolean hasRun() {
        LocalDate from = days.first();
        return IntStream.range(0, FEWEST_DAYS).allMatch(day -> days.contains(from.plusDays(day)));
    }

    private void take(SheetLine row) {
        Assignment.Condition when = assignment.when();
        if (when != null && !when.isMet(row.cell(table.column(when.column())))) {
            return;
        }
        String cell = valueAt < 0 ? "1" : row.cell(valueAt);
        if (CellText.isNothing(cell)) {
            return;
        }
        Optional<TypedNumber> number = TypedNumber.read(cell, valueAt >= 0 && table.commaForPoint());
        Optional<LocalDate> day = day(row);
        if (day.isEmpty()) {
            return;
        }
        if (number.isEmpty()) {
            refuse.accept(new Refused(row, Refused.Why.NO_NUMBER, cell));
            return;
        }
        BigDecimal value = number.get().value();
        Refused.Why unfit = unfit(value);
        if (unfit == null) {
            add(day.get(), value);
        } else {
            refuse.accept(new Refused(row, unfit, cell));
        }
    }

    /** What keeps the metric from taking it; null where nothing does. */
    private Refused.@Nullable Why unfit(BigDecimal value) {
        if (!NumberText.isKept(value.setScale(0, RoundingMode.DOWN))) {
            return Refused.Why.TOO_LARGE;
        }
        if (metric.kind() != MetricKind.COUNT) {
            return null;
        }
        return value.signum() < 0 ? Refused.Why.NEGATIVE : NumberText.isWhole(value) ? null : Refused.Why.FRACTION;
    }

    /** Empty where the row was refused for it. */
    private Optional<LocalDate> day(SheetLine row) {
        if (dateAt < 0) {
            return ofSpan(row);
        }
        String cell = row.cell(dateAt);
        Optional<LocalDate> day = dates == null ? DateText.read(cell, DateOrder.MONTH_DAY_YEAR) : dates.read(cell);
        if (day.isEmpty()) {
            refuse.accept(new Refused(row, Refused.Why.NO_DATE, cell));
        }
        return day;
    }

    private Optional<LocalDate> ofSpan(SheetLine row) {
        Span span = table.heading().span();
        Cadence cadence = metric.cadence();
        if (span == null) {
            refuse.accept(new Refused(row, Refused.Why.NO_DATE, ""));
            return Optional.empty();
        }
        if (!cadence.startOf(span.from()).equals(cadence.startOf(span.to()))) {
            refuse.accept(new Refused(row, Refused.Why.SEVERAL_PERIODS, span.from() + " - " + span.to()));
            return Optional.empty();
        }
        return Optional.of(span.to());
    }

    private void add(LocalDate day, BigDecimal value) {
        LocalDate start = metric.cadence().startOf(day);
        days.add(day);
        if (metric.kind() != MetricKind.LEVEL) {
            sums.merge(start, value, BigDecimal::add);
        } else if (!day.isBefore(latest.getOrDefault(start, start))) {
            sums.put(start, value);
            latest.put(start, day);
        }
    }
}
