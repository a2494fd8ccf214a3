package app.waraji.planner.focus;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TimerStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The timer as the top bar shows it. */
final class TimerViewModel {

    private final TimedWorkStore work;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable TimedBlock> timed = new ReadOnlyObjectWrapper<>();

    TimerViewModel(TimedWorkStore work, Tasks tasks, Clock clock) {
        this.work = work;
        this.tasks = tasks;
        this.clock = clock;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(TimerStore.TOPIC, BlockStore.TOPIC), this::reread);
    }

    /** Null where no timer is on. */
    ReadOnlyObjectProperty<@Nullable TimedBlock> timedProperty() {
        return timed.getReadOnlyProperty();
    }

    Duration elapsed() {
        return Optional.ofNullable(timed.get())
                .map(each -> each.timer().elapsed(clock.instant()))
                .orElse(Duration.ZERO);
    }

    private void reread() {
        tasks.run(work::timed, read -> timed.set(read.orElse(null)));
    }
}
