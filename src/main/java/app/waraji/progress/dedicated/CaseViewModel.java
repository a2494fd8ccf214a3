package app.waraji.progress.dedicated;

import app.waraji.activities.outside.Assumptions;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.YenWords;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The case, the figure whose rows are shown, and what is reckoned with. */
final class CaseViewModel {

    private final CaseStore store;
    private final Tasks tasks;
    private final Messages messages;

    private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(Figure.WANTED);
    private final StringProperty hourlyCost = new SimpleStringProperty("");
    private final StringProperty resultValue = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    CaseViewModel(CaseStore store, Tasks tasks, Messages messages) {
        this.store = store;
        this.tasks = tasks;
        this.messages = messages;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(CaseStore.TOPICS, this::reread);
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Evidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    ObjectProperty<Figure> figureProperty() {
        return figure;
    }

    StringProperty hourlyCostProperty() {
        return hourlyCost;
    }

    /** Blank where nobody said. */
    StringProperty resultValueProperty() {
        return resultValue;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes over what was typed, or says what is wrong. */
    void assume() {
        Evidence shown = evidence.get();
        OptionalLong cost = YenWords.read(hourlyCost.get());
        OptionalLong value = YenWords.read(resultValue.get());
        if (shown == null) {
            return;
        }
        if (cost.isEmpty() || (value.isEmpty() && !resultValue.get().isBlank())) {
            problem.set(messages.text("case.problem.assumption"));
            return;
        }
        problem.set("");
        Assumptions wanted = shown.sums()
                .assumptions()
                .withHourlyCost(cost.getAsLong())
                .withResultValue(value.isPresent() ? Long.valueOf(value.getAsLong()) : null);
        tasks.run(() -> store.assume(wanted));
    }

    private void reread() {
        tasks.run(store::read, read -> {
            Assumptions assumed = read.sums().assumptions();
            Long value = assumed.resultValue();
            hourlyCost.set(YenWords.plain(assumed.hourlyCost()));
            resultValue.set(value == null ? "" : YenWords.plain(value));
            evidence.set(read);
        });
    }
}
