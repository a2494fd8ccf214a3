package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The period that is shown, which of its rows are, and what is said of them. */
final class LedgerViewModel {

    private final PeriodStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final WeekOpening weeks;

    private final ReadOnlyObjectWrapper<Period> period = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PeriodReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Boolean> often = new ReadOnlyObjectWrapper<>(false);
    private final ObjectProperty<@Nullable Deferred> deferred = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable GivenRow> selected = new SimpleObjectProperty<>();
    private final ObservableList<GivenRow> rows = FXCollections.observableArrayList();

    LedgerViewModel(PeriodStore store, Tasks tasks, Clock clock, WeekOpening weeks) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.weeks = weeks;
        period.set(Period.of(Period.Unit.MONTH, today(), Month.APRIL));
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(PeriodStore.TOPICS, this::reread);
    }

    /** The period asked for; what it holds follows when it is read. */
    ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** Null until the first period is read. */
    ReadOnlyObjectProperty<@Nullable PeriodReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Whether what was put off three times or more is shown, in place of the period. */
    ReadOnlyObjectProperty<Boolean> oftenProperty() {
        return often.getReadOnlyProperty();
    }

    /** The piece of work whose rows are shown, or null; only among what was put off often. */
    ReadOnlyObjectProperty<@Nullable Deferred> deferredProperty() {
        return deferred;
    }

    /** The row that is selected, or null. */
    ReadOnlyObjectProperty<@Nullable GivenRow> selectedProperty() {
        return selected;
    }

    /** Those that are shown. */
    ObservableList<GivenRow> rows() {
        return rows;
    }

    void showNext() {
        show(period.get().next());
    }

    void showPrevious() {
        show(period.get().previous());
    }

    void showToday() {
        show(Period.of(period.get().unit(), today(), period.get().fiscalYearStart()));
    }

    /** Shows the week, month or quarter of today, where today is shown, else of the first day that is. */
    void showBy(Period.Unit unit) {
        Period now = period.get();
        LocalDate day = now.contains(today()) ? today() : now.from();
        show(Period.of(unit, day, now.fiscalYearStart()));
    }

    void show(Week week) {
        show(Period.of(Period.Unit.WEEK, week.monday(), period.get().fiscalYearStart()));
    }

    private void show(Period other) {
        often.set(false);
        if (!other.equals(period.get())) {
            period.set(other);
            filter.set(Filter.ALL);
            selected.set(null);
        }
        reread();
    }

    /** Shows the rows behind a bar or a cell; the same again shows all. */
    void showOnly(Filter wanted) {
        filter.set(wanted.equals(filter.get()) ? Filter.ALL : wanted);
        showRows();
    }

    void showAll() {
        showOnly(Filter.ALL);
    }

    void showOften(boolean show) {
        often.set(show);
        if (show) {
            PeriodReading read = reading.get();
            select(read == null || read.often().isEmpty() ? null : read.often().get(0));
        } else {
            showRows();
        }
    }

    void select(@Nullable Deferred work) {
        deferred.set(work);
        if (work == null) {
            rows.clear();
            selected.set(null);
        } else {
            tasks.run(() -> store.history(work.lineageId()), history -> {
                if (often.get() && work.equals(deferred.get())) {
                    fill(history);
                }
            });
        }
    }

    void select(@Nullable GivenRow row) {
        selected.set(row);
    }

    /** Says anew why; the note stays. */
    void answer(GivenRow row, Reason reason) {
        Displacement displacement = row.displacement();
        if (displacement != null && displacement.reason().id() != reason.id()) {
            tasks.run(() -> store.ledger().answers().give(List.of(displacement), reason));
        }
    }

    /** Says anew whose work it was; the reason stays. */
    void note(GivenRow row, String note) {
        Displacement displacement = row.displacement();
        if (displacement != null && !displacement.note().equals(note.strip())) {
            tasks.run(() -> store.ledger().answers().give(List.of(displacement), displacement.reason(), note));
        }
    }

    void open(Week week) {
        weeks.open(week);
    }

    private void reread() {
        Period asked = period.get();
        tasks.run(() -> store.read(asked.unit(), asked.from()), read -> {
            // The fiscal year may have been set to begin in another month.
            Period current = read.ledger().period();
            if (asked.equals(period.get())) {
                period.set(current);
                reading.set(read);
                if (often.get()) {
                    selectAgain(read.often());
                } else {
                    showRows();
                }
            }
        });
    }

    private void selectAgain(List<Deferred> works) {
        Deferred before = deferred.get();
        select(works.stream()
                .filter(work -> before != null && work.lineageId() == before.lineageId())
                .findFirst()
                .orElse(works.isEmpty() ? null : works.get(0)));
    }

    private void showRows() {
        PeriodReading read = reading.get();
        if (read != null && !often.get()) {
            Filter shown = filter.get();
            fill(read.rows().stream().filter(row -> shown.minutesOf(row) > 0).toList());
        }
    }

    /** Keeps the selected row where it is still there. */
    private void fill(List<GivenRow> shown) {
        GivenRow before = selected.get();
        rows.setAll(shown);
        selected.set(rows.stream()
                .filter(row -> before != null && row.key() == before.key())
                .findFirst()
                .orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
