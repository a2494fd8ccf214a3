package app.waraji;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.Metric;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Ways out of alerts that are finished on the pages of numbers: each opens the very place to type in. */
final class NumberWays {

    /** So far back a number is looked for. */
    private static final int MONTHS_BACK = 6;

    private final Stores stores;
    private final Clock clock;

    NumberWays(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** Where the first number of the week or month is missing. */
    Consumer<KpiPages> enter(Action action) {
        Cadence cadence = action.on().kind() == Subject.Kind.MONTH ? Cadence.MONTH : Cadence.WEEK;
        LocalDate start = cadence.startOf(LocalDate.ofEpochDay(action.on().id()));
        return pages -> pages.enter(cadence, start);
    }

    /** At the latest number of a period that is over: it is the one that the rule speaks of. */
    Consumer<KpiPages> note(Action action) {
        return at(action, metric -> {
            LocalDate start = latest(metric);
            return pages -> pages.note(metric, start);
        });
    }

    Consumer<KpiPages> aim(Action action) {
        return at(action, metric -> pages -> pages.aim(metric));
    }

    /** What is gone is not gone to. */
    private Consumer<KpiPages> at(Action action, Function<Metric, Consumer<KpiPages>> way) {
        return stores.metrics().all().stream()
                .filter(metric -> metric.id() == action.on().id())
                .findFirst()
                .map(way)
                .orElse(pages -> {});
    }

    private LocalDate latest(Metric metric) {
        LocalDate running = metric.cadence().startOf(LocalDate.now(clock));
        return stores
                .measurements()
                .between(running.minusMonths(MONTHS_BACK), running)
                .getOrDefault(metric.id(), List.of())
                .stream()
                .filter(each -> each.value() != null && each.start().isBefore(running))
                .map(Measurement::start)
                .max(Comparator.naturalOrder())
                // A rate is worked out of others.
                .orElse(metric.cadence().startOf(running.minusDays(1)));
    }
}
