package app.waraji.kpi.scorecard;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.kpi.WorkedDays;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in memory, on Thursday 2026-11-19 in week 47. */
final class Tracked implements AutoCloseable {

    static final Week NOW = new Week(LocalDate.of(2026, 11, 16));

    final SetClock clock = new SetClock("2026-11-19T15:00");
    final Changes changes = new Changes(Runnable::run);
    final Database db = Database.inMemory(changes, clock);
    final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    final TargetStore targets = new TargetStore(db, clock, Locale.JAPANESE);
    final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
    final Set<LocalDate> off = new HashSet<>();
    final ScorecardStore store = new ScorecardStore(
            metrics,
            targets,
            measurements,
            (from, to) -> new WorkedDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), off));
    final DirectTasks tasks = new DirectTasks(new Failures(
            sentence -> {
                throw new AssertionError(sentence);
            },
            "unexpected"));
    final CardWords words = CardWords.in(Locale.JAPANESE);

    Metric metric(String key) {
        return metrics.find(key).orElseThrow();
    }

    void show(String... keys) {
        metrics.show(Arrays.stream(keys).map(key -> metric(key).id()).toList());
    }

    /** @param weeksAgo 0 for the running week */
    void enter(String key, int weeksAgo, long value) {
        enter(key, weeksAgo, BigDecimal.valueOf(value), "");
    }

    void enter(String key, int weeksAgo, @Nullable BigDecimal value, String note) {
        Metric metric = metric(key);
        LocalDate start = metric.cadence().startOf(NOW.plus(-weeksAgo).monday());
        measurements.enter("enter", List.of(new Measurement(metric.id(), start, value, note, clock.instant())));
    }

    static Marks marks(long minimum, long goal, long stretch) {
        return new Marks(BigDecimal.valueOf(minimum), BigDecimal.valueOf(goal), BigDecimal.valueOf(stretch));
    }

    Row row(String key) {
        return row(store.read(NOW, ScorecardViewModel.WEEKS), key);
    }

    Row row(Scorecard card, String key) {
        return card.rows().stream()
                .filter(row -> row.metric().id() == metric(key).id())
                .findFirst()
                .orElseThrow();
    }

    /** What stands there. */
    static @Nullable BigDecimal value(Row row, int column) {
        return row.places().get(column).value();
    }

    String shown(Place place) {
        return words.brief(place.metric(), place.reading());
    }

    @Override
    public void close() {
        db.close();
    }
}
