package app.waraji.review;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.wins.ShareStore;
import app.waraji.wins.WinStore;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The wins of a week. */
final class WeekWinsViewModel {

    private final WeekWinsPage.Told told;
    private final Week of;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable WeekWins> week = new ReadOnlyObjectWrapper<>();

    WeekWinsViewModel(WeekWinsPage.Told told, Week of, Tasks tasks) {
        this.told = told;
        this.of = of;
        this.tasks = tasks;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(WinStore.TOPIC, ShareStore.TOPIC), this::reread);
    }

    /** Null until they are read. */
    ReadOnlyObjectProperty<@Nullable WeekWins> weekProperty() {
        return week.getReadOnlyProperty();
    }

    private void reread() {
        tasks.run(this::read, week::set);
    }

    private WeekWins read() {
        return new WeekWins(
                told.wins().between(of.monday(), of.next().monday()),
                told.shares().byWin());
    }
}
