package app.waraji.planner.month;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month that is shown and the day that is selected in it. */
final class MonthViewModel {

    private final MonthStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final Supplier<Week> planned;
    private final Consumer<Week> open;

    private final ReadOnlyObjectWrapper<LocalDate> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MonthPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>();

    /**
     * @param planned the week that one comes from, which the month opens with
     * @param open goes to a week
     */
    MonthViewModel(MonthStore store, Tasks tasks, Clock clock, Supplier<Week> planned, Consumer<Week> open) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.planned = planned;
        this.open = open;
        selected.set(today());
        month.set(YearMonth.from(today()));
    }

    Subscription activate(Changes changes) {
        Week from = planned.get();
        LocalDate day = from.contains(today()) ? today() : from.day(DayOfWeek.THURSDAY);
        month.set(YearMonth.from(day));
        selected.set(day);
        reread();
        return changes.on(MonthStore.TOPICS, this::reread);
    }

    /** The day that the keys move; always in the month that is asked for, or beside it in the same weeks. */
    ReadOnlyObjectProperty<LocalDate> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The month asked for; its plan follows when it is read. */
    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** Null until the first month is read. */
    ReadOnlyObjectProperty<MonthPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By so many days; the month follows. Of a week shown in five days the weekend is passed over. */
    void moveSelection(int days) {
        LocalDate to = selected.get().plusDays(days);
        int shown = plan.get() == null ? 7 : plan.get().daysShown();
        while (to.getDayOfWeek().getValue() > shown) {
            to = to.plusDays(Integer.signum(days));
        }
        select(to);
    }

    void showNextMonth() {
        turn(1);
    }

    void showPreviousMonth() {
        turn(-1);
    }

    void showThisMonth() {
        select(today());
    }

    void openSelected() {
        open(Week.of(selected.get()));
    }

    void open(Week week) {
        open.accept(week);
    }

    /** The row that the selected day stands in; empty until its month is read. */
    Optional<MonthPlan.Row> selectedRow() {
        Week week = Week.of(selected.get());
        return Optional.ofNullable(plan.get())
                .flatMap(read -> read.rows().stream()
                        .filter(row -> row.week().equals(week))
                        .findFirst());
    }

    private void turn(int months) {
        YearMonth to = month.get().plusMonths(months);
        LocalDate day = selected.get();
        select(to.atDay(Math.min(day.getDayOfMonth(), to.lengthOfMonth())));
    }

    private void select(LocalDate day) {
        selected.set(day);
        YearMonth its = YearMonth.from(day);
        if (!its.equals(month.get())) {
            month.set(its);
            reread();
        }
    }

    private void reread() {
        YearMonth asked = month.get();
        tasks.run(() -> store.plan(asked), read -> {
            if (asked.equals(month.get())) {
                plan.set(read);
            }
        });
    }
}
