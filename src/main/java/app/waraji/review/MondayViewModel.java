package app.waraji.review;

import app.waraji.calendar.CalendarStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.settings.SettingsStore;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How the running week is set up. */
final class MondayViewModel {

    private final MondayStore store;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Monday> monday = new ReadOnlyObjectWrapper<>();

    MondayViewModel(MondayStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(
                Set.of(CalendarStore.TOPIC, BlockStore.TOPIC, IdealWeekStore.TOPIC, SettingsStore.TOPIC), this::reread);
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Monday> mondayProperty() {
        return monday.getReadOnlyProperty();
    }

    private void reread() {
        tasks.run(store::read, monday::set);
    }
}
