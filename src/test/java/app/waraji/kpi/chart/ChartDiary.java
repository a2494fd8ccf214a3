package app.waraji.kpi.chart;

import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.Marks;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.settings.SettingsStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Numbers to draw, on Thursday of week 47. */
final class ChartDiary implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    final SetClock clock = new SetClock("2026-11-19T15:00");
    final Changes changes = new Changes(Runnable::run);
    final Database db = Database.inMemory(changes, clock);
    final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    final TargetStore targets = new TargetStore(db, clock, Locale.JAPANESE);
    final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
    final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);
    final List<ChartEvent> events = new ArrayList<>();
    final ChartStore store = new ChartStore(
            new ChartStore.Numbers(metrics, targets, measurements),
            new SettingsStore(db, Locale.JAPANESE),
            off,
            (from, to) -> events.stream()
                    .filter(event -> !event.day().isBefore(from) && event.day().isBefore(to))
                    .toList(),
            clock);

    Metric metric(String key) {
        return metrics.find(key).orElseThrow();
    }

    /** The values of weeks in a row, the last in the running one; null leaves a gap. */
    void enter(String key, @Nullable Integer... values) {
        for (int i = 0; i < values.length; i++) {
            Integer value = values[i];
            if (value != null) {
                measurements.enter(
                        metric(key), MONDAY.minusWeeks(values.length - 1L - i), BigDecimal.valueOf(value), "");
            }
        }
    }

    /** Aims at this from the week of a day on. */
    void aim(String day, String key, int minimum, int goal, int stretch, boolean byWorkingDays) {
        clock.set(day + "T09:00");
        targets.aim(metric(key), marks(minimum, goal, stretch), byWorkingDays);
        clock.set("2026-11-19T15:00");
    }

    static Marks marks(int minimum, int goal, int stretch) {
        return new Marks(BigDecimal.valueOf(minimum), BigDecimal.valueOf(goal), BigDecimal.valueOf(stretch));
    }

    ChartReading read(String key, Span span, Grain grain) {
        return store.read(new ChartQuestion(metric(key).id(), span, grain)).orElseThrow();
    }

    /** About as wide as on the screen. */
    static TextWidth textWidth() {
        return (text, face) ->
                text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.56 : 1).sum() * face.size();
    }

    /** A year of inquiries with gaps, targets, and events of every kind in most weeks. */
    void fillYear(Random random) {
        aim("2026-04-06", "inquiries", 2, 3, 4, false);
        aim("2026-09-21", "inquiries", 3, 4, 5, true);
        Integer[] values = new Integer[70];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(7) == 0 ? null : Integer.valueOf(random.nextInt(9));
        }
        enter("inquiries", values);
        List<ChartEvent.Kind> kinds = List.of(ChartEvent.Kind.values());
        for (int i = 0; i < 120; i++) {
            ChartEvent.Kind kind = kinds.get(random.nextInt(kinds.size()));
            events.add(new ChartEvent(kind, MONDAY.minusDays(random.nextInt(500)), "展示会の案内 & <DM> " + i, i));
        }
    }

    @Override
    public void close() {
        db.close();
    }
}
