package app.waraji.kpi.funnel;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.funnel.Stretch.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The days that are shown, and the funnel of them. */
final class FunnelViewModel {

    private final FunnelStore store;
    private final Tasks tasks;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Stretch> stretch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FunnelReading> reading = new ReadOnlyObjectWrapper<>();

    FunnelViewModel(FunnelStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        stretch.set(Stretch.of(Unit.QUARTER, today(), Month.APRIL));
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(FunnelStore.TOPICS, this::reread);
    }

    /** The days asked for; what is in them follows when it is read. */
    ReadOnlyObjectProperty<Stretch> stretchProperty() {
        return stretch.getReadOnlyProperty();
    }

    /** Null until the first is read. */
    ReadOnlyObjectProperty<@Nullable FunnelReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    void showNext() {
        show(stretch.get().next());
    }

    void showPrevious() {
        show(stretch.get().previous());
    }

    /** Shows the month, quarter or year of today where today is shown, else of the first day; free days as they are. */
    void showBy(Unit unit) {
        Stretch now = stretch.get();
        boolean current = !today().isBefore(now.from()) && today().isBefore(now.to());
        show(
                unit == Unit.FREE
                        ? Stretch.free(now.from(), now.lastDay())
                        : Stretch.of(unit, current ? today() : now.from(), yearStart()));
    }

    /** Both days inclusive. */
    void showDays(LocalDate first, LocalDate last) {
        show(Stretch.free(first, last));
    }

    private Month yearStart() {
        FunnelReading read = reading.get();
        return read == null ? Month.APRIL : read.fiscalYearStart();
    }

    private void show(Stretch wanted) {
        stretch.set(wanted);
        reread();
    }

    private void reread() {
        Stretch asked = stretch.get();
        tasks.run(() -> store.read(asked), read -> {
            if (asked.equals(stretch.get())) {
                stretch.set(read.stretch());
                reading.set(read);
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
