package app.waraji.report;

import app.waraji.kernel.Period;
import app.waraji.kernel.Topic;
import app.waraji.kpi.Aims;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.ChartEvents;
import app.waraji.kpi.Marks;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import app.waraji.kpi.Stage;
import app.waraji.kpi.TargetStore;
import app.waraji.kpi.Verdict;
import app.waraji.kpi.WorkingDays;
import app.waraji.report.NumberRow.Course;
import app.waraji.report.NumberRow.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a period as a report shows them. */
public final class FigureStore {

    static final Set<Topic> TOPICS = Set.of(MetricStore.TOPIC, TargetStore.TOPIC, MeasurementStore.TOPIC);

    private static final int COURSE_WEEKS = 13;
    private static final int CHARTS = 2;
    private static final int EVENTS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Orders, rates, inquiries, views and opens, cards; then all others. */
    private static final List<Metric.Known> ORDER = List.of(
            Metric.Known.ORDERS,
            Metric.Known.ORDER_AMOUNT,
            Metric.Known.OPPORTUNITY_RATE,
            Metric.Known.CLOSING_RATE,
            Metric.Known.INQUIRIES,
            Metric.Known.PAGE_VIEWS,
            Metric.Known.OPEN_RATE,
            Metric.Known.MAILS_OPENED,
            Metric.Known.CARDS,
            Metric.Known.OPPORTUNITIES,
            Metric.Known.DOWNLOADS,
            Metric.Known.CLICKS,
            Metric.Known.MAILS_SENT);

    private final MetricStore metrics;
    private final TargetStore targets;
    private final MeasurementStore measurements;
    private final WorkingDays days;
    private final ChartEvents events;
    private final Clock clock;
    private final FigureWords words;

    /** Where the numbers are kept. */
    public record Numbers(MetricStore metrics, TargetStore targets, MeasurementStore measurements) {}

    public FigureStore(Numbers numbers, WorkingDays days, ChartEvents events, Clock clock, Locale locale) {
        this.metrics = numbers.metrics;
        this.targets = numbers.targets;
        this.measurements = numbers.measurements;
        this.days = days;
        this.events = events;
        this.clock = clock;
        this.words = new FigureWords(locale);
    }

    /**
     * What the numbers say.
     *
     * @param signal as the targets set it
     */
    record Told(Signal signal, List<NumberRow> rows, SalesEffect effect, List<Review.Chart> charts) {}

    Told of(Period period) {
        return new Reader(period).told();
    }

    /** One period with all that was read for it. */
    private final class Reader {

        private final Period period;
        private final List<Metric> all = metrics.all();
        private final List<Metric> shown;
        private final Readings readings;
        private final Aims aims;

        private Reader(Period period) {
            this.period = period;
            LocalDate from = period.yearBefore().from().minusMonths(1);
            LocalDate to = period.to().plusMonths(1);
            this.shown = all.stream().filter(Metric::isShown).toList();
            this.readings = new Readings(all, measurements.between(from, to));
            this.aims = new Aims(targets.all(), days.between(courseStart().minusMonths(1), to));
        }

        private Told told() {
            List<Metric> marketing = shown.stream()
                    .filter(metric ->
                            metric.stage() != Stage.SALES_ACTIVITY && metric.stage() != Stage.MARKETING_ACTIVITY)
                    .filter(this::says)
                    .sorted(Comparator.comparingInt(FigureStore::rank).thenComparingInt(Metric::place))
                    .toList();
            List<NumberRow> rows = marketing.stream().map(this::row).toList();
            List<Review.Chart> charts = period.unit() == Period.Unit.WEEK
                    ? List.of()
                    : marketing.stream()
                            .filter(metric -> course(metric).values().stream()
                                            .filter(Objects::nonNull)
                                            .count()
                                    > 1)
                            .sorted(Comparator.comparing((Metric metric) -> metric.kind() == MetricKind.RATE)
                                    .thenComparing(metric -> metric.stage() == Stage.ORDER))
                            .limit(CHARTS)
                            .map(this::chart)
                            .toList();
            return new Told(words.signal(rows), rows, effect(), charts);
        }

        /** Whether there is anything to show. */
        private boolean says(Metric metric) {
            return !marks(metric).isEmpty() || course(metric).values().stream().anyMatch(Objects::nonNull);
        }

        private NumberRow row(Metric metric) {
            Reading now = over(metric, period);
            Marks marks = marks(metric);
            boolean tooFew = tooFew(metric, now);
            Verdict verdict = tooFew ? Verdict.NONE : Verdict.of(now.value(), marks, metric.direction());
            Course course = course(metric);
            BigDecimal goal = marks.goal() == null ? marks.minimum() : marks.goal();
            return new NumberRow(
                    words.label(metric),
                    goal == null ? "" : words.mark(metric, goal),
                    words.value(metric, now),
                    tooFew ? "" : percent(now.value(), goal),
                    words.value(metric, over(metric, period.previous())),
                    period.unit() == Period.Unit.WEEK ? "" : words.value(metric, over(metric, period.yearBefore())),
                    course,
                    judged(verdict),
                    words.remark(metric, now, marks, verdict, tooFew, course));
        }

        private Reading over(Metric metric, Period of) {
            Reading reading = readings.over(metric, of.from(), of.to());
            return new Reading(reading.start(), whole(metric, reading.value()), reading.count(), reading.note());
        }

        /** Of what adds up the sum of its weeks or months; of others those that hold at the end. Of a period that runs, as far as it has come. */
        private Marks marks(Metric metric) {
            List<Marks> each = Stream.iterate(
                            metric.cadence().startOf(period.from()),
                            start -> start.isBefore(period.to()),
                            start -> metric.cadence().next(start))
                    .filter(start -> period.unit() == Period.Unit.WEEK || !start.isBefore(period.from()))
                    .filter(start -> period.unit() == Period.Unit.WEEK || hasBegun(start))
                    .map(start -> aims.of(metric, start))
                    .toList();
            if (each.isEmpty()) {
                return Marks.NONE;
            }
            if (!metric.kind().addsUp()) {
                return each.get(each.size() - 1);
            }
            Marks sum = each.stream().reduce(FigureStore::sum).orElse(Marks.NONE);
            return new Marks(whole(metric, sum.minimum()), whole(metric, sum.goal()), whole(metric, sum.stretch()));
        }

        /**
         * Weeks shared by days leave parts of pieces, which nobody has: what is worked out from a number has to agree
         * with the number that is printed.
         */
        private static @Nullable BigDecimal whole(Metric metric, @Nullable BigDecimal value) {
            return value == null || !metric.kind().addsUp() ? value : value.setScale(0, RoundingMode.HALF_UP);
        }

        /** So that a period that still runs is not asked for its end. */
        private boolean hasBegun(LocalDate start) {
            LocalDate today = LocalDate.now(clock);
            return !start.isAfter(today) || period.from().isAfter(today);
        }

        private LocalDate courseStart() {
            return period.unit() == Period.Unit.WEEK || period.weeks() < COURSE_WEEKS
                    ? period.lastWeek().plus(1L - COURSE_WEEKS).monday()
                    : period.firstWeek().monday();
        }

        private Course course(Metric metric) {
            List<@Nullable Double> values = new ArrayList<>();
            for (Reading reading : readings.byPeriod(metric, courseStart(), period.to())) {
                values.add(reading.value() == null ? null : reading.value().doubleValue());
            }
            Marks band = aims.of(metric, metric.cadence().startOf(period.lastDay()));
            return new Course(values, number(band.minimum()), number(band.goal()));
        }

        private SalesEffect effect() {
            List<String> told = new ArrayList<>();
            boolean felt = false;
            for (Metric metric : shown) {
                Reading now = over(metric, period);
                if (metric.stage() == Stage.SALES_ACTIVITY && now.value() != null) {
                    Marks marks = marks(metric);
                    felt |= Verdict.of(now.value(), marks, metric.direction()) == Verdict.SHORT;
                    told.add(words.effect(metric, now, marks));
                }
            }
            return new SalesEffect(felt, told);
        }

        private Review.Chart chart(Metric metric) {
            List<Reading> each = readings.byPeriod(metric, courseStart(), period.to());
            List<String> labels = each.stream()
                    .map(reading -> words.monthDay(reading.start()))
                    .toList();
            List<Review.Event> marked = events.between(courseStart(), period.to()).stream()
                    .filter(event -> !event.title().isBlank() && event.kind() != ChartEvent.Kind.BLOCK)
                    .sorted(Comparator.comparing(ChartEvent::kind)
                            .thenComparing(ChartEvent::day, Comparator.reverseOrder()))
                    .limit(EVENTS)
                    .map(event -> new Review.Event(indexOf(each, event.day()), event.title()))
                    .toList();
            return new Review.Chart(words.label(metric), course(metric), labels, marked);
        }

        private int indexOf(List<Reading> each, LocalDate day) {
            return IntStream.range(0, each.size())
                    .filter(i -> !each.get(i).start().isAfter(day))
                    .max()
                    .orElse(0);
        }
    }

    private static boolean tooFew(Metric metric, Reading reading) {
        BigDecimal count = reading.count();
        return metric.kind() == MetricKind.RATE
                && reading.value() != null
                && (count == null || count.intValue() < Aims.FEWEST_TO_JUDGE);
    }

    private static int rank(Metric metric) {
        int place = metric.known() == null ? -1 : ORDER.indexOf(metric.known());
        return place < 0 ? ORDER.size() : place;
    }

    private static Judged judged(Verdict verdict) {
        return switch (verdict) {
            case NONE -> Judged.NONE;
            case SHORT -> Judged.SHORT;
            case ENOUGH -> Judged.ENOUGH;
            case GOOD, OUTSTANDING -> Judged.GOOD;
        };
    }

    private static String percent(@Nullable BigDecimal value, @Nullable BigDecimal goal) {
        return value == null || goal == null || goal.signum() <= 0
                ? ""
                : value.multiply(HUNDRED).divide(goal, 0, RoundingMode.HALF_UP) + "%";
    }

    private static Marks sum(Marks one, Marks other) {
        return new Marks(
                sum(one.minimum(), other.minimum()),
                sum(one.goal(), other.goal()),
                sum(one.stretch(), other.stretch()));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.add(other);
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
