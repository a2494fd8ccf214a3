package app.waraji.kpi.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Which points are named under the chart: as many as have room, at weeks, months or years. */
final class TimeTicks {

    private static final double GAP = 14;
    private static final int MOST_WEEKS = 30;
    private static final int[] WEEK_STEPS = {1, 2, 4};
    private static final int[] MONTH_STEPS = {1, 3};
    private static final int[] YEAR_STEPS = {1, 2, 5, 10};

    private final ChartReading reading;
    private final ChartWords words;
    private final PlotBox plot;
    private final ToDoubleFunction<String> width;

    TimeTicks(ChartReading reading, ChartWords words, PlotBox plot, ToDoubleFunction<String> width) {
        this.reading = reading;
        this.words = words;
        this.plot = plot;
        this.width = width;
    }

    record Tick(double x, String text) {}

    List<Tick> ticks() {
        for (List<Tick> ticks : candidates()) {
            if (fits(ticks)) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<List<Tick>> candidates() {
        List<List<Tick>> candidates = new ArrayList<>();
        if (ChartWords.isByWeek(reading) && plot.count() <= MOST_WEEKS) {
            for (int step : WEEK_STEPS) {
                candidates.add(weeks(step));
            }
        }
        for (int step : MONTH_STEPS) {
            candidates.add(starts(day -> (day.getMonthValue() - 1) % step == 0));
        }
        for (int step : YEAR_STEPS) {
            candidates.add(starts(day -> day.getMonth() == Month.JANUARY && day.getYear() % step == 0));
        }
        return candidates;
    }

    /** Counted back from the last, which is always named. */
    private List<Tick> weeks(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = (plot.count() - 1) % step; i < plot.count(); i += step) {
            ticks.add(new Tick(plot.x(i), words.week(reading.points().get(i).from())));
        }
        return ticks;
    }

    /** The first point of each month that is wanted, and whatever comes first. */
    private List<Tick> starts(Predicate<LocalDate> wanted) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate before = null;
        for (int i = 0; i < plot.count(); i++) {
            LocalDate month = reading.points().get(i).from().withDayOfMonth(1);
            if (!month.equals(before) && wanted.test(month) && (before != null || plot.count() <= MOST_WEEKS)) {
                boolean names = month.getMonth() == Month.JANUARY;
                ticks.add(new Tick(plot.x(i), names ? words.year(month) : words.shortMonth(month)));
            }
            before = month;
        }
        return ticks;
    }

    private boolean fits(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick before = ticks.get(i - 1);
            Tick now = ticks.get(i);
            double room = now.x() - before.x();
            if (room < (width.applyAsDouble(before.text()) + width.applyAsDouble(now.text())) / 2 + GAP) {
                return false;
            }
        }
        return !ticks.isEmpty();
    }
}
