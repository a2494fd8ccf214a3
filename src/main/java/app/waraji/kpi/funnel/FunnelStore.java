package app.waraji.kpi.funnel;

import app.waraji.kernel.Topic;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Readings;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** Reads a funnel from the stores that own its parts. */
public final class FunnelStore {

    /** What a funnel is made of. */
    static final Set<Topic> TOPICS = Set.of(MetricStore.TOPIC, MeasurementStore.TOPIC, SettingsStore.TOPIC);

    private final MetricStore metrics;
    private final MeasurementStore measurements;
    private final SettingsStore settings;
    private final Clock clock;

    public FunnelStore(MetricStore metrics, MeasurementStore measurements, SettingsStore settings, Clock clock) {
        this.metrics = metrics;
        this.measurements = measurements;
        this.settings = settings;
        this.clock = clock;
    }

    /** The funnel of any days, for whoever tells of them. */
    public Funnel between(LocalDate from, LocalDate to) {
        List<Metric> all = metrics.all();
        // A month or a week that began before may reach into the days.
        Readings readings = new Readings(all, measurements.between(from.minusMonths(1), to));
        return Funnel.of(all, readings, from, to, LocalDate.now(clock));
    }

    FunnelReading read(Stretch wanted) {
        Month start = settings.preferences().reckoning().fiscalYearStart();
        // The fiscal year may have been set to begin in another month.
        Stretch current = wanted.unit() == Stretch.Unit.FREE ? wanted : Stretch.of(wanted.unit(), wanted.from(), start);
        return new FunnelReading(current, start, between(current.from(), current.to()));
    }
}
