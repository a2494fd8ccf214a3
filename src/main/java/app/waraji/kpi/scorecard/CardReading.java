package app.waraji.kpi.scorecard;

import app.waraji.kernel.Week;
import app.waraji.kpi.Aims;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import app.waraji.kpi.Verdict;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the readings out as a scorecard. */
final class CardReading {

    private static final int FEWEST_TO_BE_BEST = 8;

    private final List<Week> weeks;
    private final Readings readings;
    private final Aims aims;

    CardReading(List<Week> weeks, Readings readings, Aims aims) {
        this.weeks = weeks;
        this.readings = readings;
        this.aims = aims;
    }

    Scorecard of(List<Metric> all) {
        List<Metric> catalogue = all.stream().sorted(Group.ORDER).toList();
        return new Scorecard(
                weeks,
                catalogue,
                catalogue.stream().filter(Metric::isShown).map(this::row).toList());
    }

    private Row row(Metric metric) {
        List<Place> places = metric.cadence() == Cadence.WEEK ? weekly(metric) : monthly(metric);
        Place form = places.get(places.size() - 1);
        Place judged = places.stream()
                .filter(place -> place.value() != null)
                .reduce((before, after) -> after)
                .orElse(null);
        Marks marks = aims.of(metric, form.start());
        Verdict verdict = judged == null ? Verdict.NONE : judged.verdict();
        boolean isLatest = judged != null && judged.isSameAs(form);
        return new Row(metric, places, marks, judged, verdict, isLatest && isBest(metric, places));
    }

    private List<Place> weekly(Metric metric) {
        List<Place> places = new ArrayList<>();
        BigDecimal before = value(metric, weeks.get(0).previous().monday());
        for (int column = 0; column < weeks.size(); column++) {
            Place place = place(metric, weeks.get(column).monday(), column, 1, before);
            before = place.value();
            places.add(place);
        }
        return places;
    }

    /** One for each month in which a week begins, as wide as those; the last one only as wide as the form. */
    private List<Place> monthly(Metric metric) {
        List<Place> places = new ArrayList<>();
        int last = weeks.size() - 1;
        LocalDate lastMonth = metric.cadence().startOf(weeks.get(last).monday());
        int column = 0;
        LocalDate start = metric.cadence().startOf(weeks.get(0).monday());
        BigDecimal before = value(metric, start.minusMonths(1));
        while (start.isBefore(lastMonth)) {
            int next = column;
            while (metric.cadence().startOf(weeks.get(next).monday()).equals(start)) {
                next++;
            }
            Place place = place(metric, start, column, next - column, before);
            before = place.value();
            places.add(place);
            column = next;
            start = metric.cadence().next(start);
        }
        places.add(place(metric, lastMonth, last, 1, before));
        return places;
    }

    private Place place(Metric metric, LocalDate start, int column, int columns, @Nullable BigDecimal before) {
        Reading reading = reading(metric, start);
        return new Place(metric, column, columns, reading, aims.verdict(metric, reading), before);
    }

    private Reading reading(Metric metric, LocalDate start) {
        return readings.over(metric, start, metric.cadence().next(start));
    }

    private @Nullable BigDecimal value(Metric metric, LocalDate start) {
        return reading(metric, start).value();
    }

    private static boolean isBest(Metric metric, List<Place> places) {
        List<BigDecimal> values =
                places.stream().map(Place::value).filter(Objects::nonNull).toList();
        if (values.size() < FEWEST_TO_BE_BEST || metric.ratio() != null || metric.direction() == Direction.WITHIN) {
            return false;
        }
        BigDecimal latest = values.get(values.size() - 1);
        int better = metric.direction() == Direction.HIGHER ? 1 : -1;
        return values.subList(0, values.size() - 1).stream()
                .allMatch(earlier -> Integer.signum(latest.compareTo(earlier)) == better);
    }
}
