package app.waraji.kpi.scorecard;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.NumberText;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** The weeks that are shown, the row that is selected, and what was typed and could not be taken. */
final class ScorecardViewModel {

    static final int WEEKS = 13;
    static final int LONGEST_NOTE = MeasurementStore.LONGEST_NOTE;

    /** What the page shows. */
    enum Mode {
        READING,
        /** Nothing has been chosen yet. */
        CHOICE,
        CARD,
        METRICS
    }

    /** A period of a metric. */
    record Spot(long metricId, LocalDate start) {
        static Spot of(Place place) {
            return new Spot(place.metric().id(), place.start());
        }
    }

    /**
     * A cell that is to be gone to.
     *
     * @param metric null for the first of the cadence whose value is missing
     * @param start of the period
     * @param toNote whether its note is to be written, rather than its value
     */
    record Sought(@Nullable Metric metric, Cadence cadence, LocalDate start, boolean toNote) {}

    /** What was typed, and why it was not taken. */
    record Refused(String text, String sentence) {}

    private final ScorecardStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final CardWords words;

    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.READING);
    private final ReadOnlyObjectWrapper<@Nullable Scorecard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Metric> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sought> sought = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<Spot, Refused> refused = FXCollections.observableHashMap();
    private Week last;
    private boolean inMetrics;
    private @Nullable Sought wanted;

    ScorecardViewModel(ScorecardStore store, Tasks tasks, Clock clock, CardWords words) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        this.last = today();
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(ScorecardStore.TOPICS, this::reread);
    }

    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Scorecard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Of the selected row; null where none is. */
    ReadOnlyObjectProperty<@Nullable Metric> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Where the card is to go now that it shows it; null where nothing is sought. */
    ReadOnlyObjectProperty<@Nullable Sought> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /** Turns the card so that it shows a cell, and goes there. */
    void seek(Sought cell) {
        inMetrics = false;
        wanted = cell;
        last = weekOf(cell);
        reread();
    }

    /** The week that is to be entered stands in the form; what is to be seen need not. */
    private Week weekOf(Sought cell) {
        Week end = Week.of(cell.cadence().next(cell.start()).minusDays(1));
        boolean inForm = !cell.toNote() && cell.cadence() == Cadence.WEEK;
        boolean inSight = end.compareTo(today().plus(1 - WEEKS)) >= 0;
        return end.compareTo(today()) > 0 || (inSight && !inForm) ? today() : end;
    }

    /** What was typed and could not be taken, until it is mended or taken back. */
    ObservableMap<Spot, Refused> refused() {
        return refused;
    }

    boolean isLatest() {
        return last.equals(today());
    }

    void showEarlier(int weeks) {
        show(last.plus(-weeks));
    }

    /** As far as the running week. */
    void showLater(int weeks) {
        Week wanted = last.plus(weeks);
        show(wanted.compareTo(today()) > 0 ? today() : wanted);
    }

    void showToday() {
        show(today());
    }

    private void show(Week wanted) {
        if (!wanted.equals(last)) {
            last = wanted;
            reread();
        }
    }

    void showMetrics(boolean show) {
        inMetrics = show;
        setMode();
    }

    void select(Metric metric) {
        selected.set(metric);
    }

    /** Puts these on the card. */
    void choose(Collection<Long> metrics) {
        tasks.run(() -> store.metrics().show(metrics));
    }

    /** Takes what was typed; an empty text takes the value away. What is no number stays as it was typed. */
    void enter(Place place, String text) {
        Spot spot = Spot.of(place);
        if (text.isBlank()) {
            refused.remove(spot);
            write(place, null, place.reading().note());
            return;
        }
        Optional<BigDecimal> number = NumberText.read(text);
        boolean isCount = place.metric().kind() == MetricKind.COUNT;
        if (number.isEmpty()) {
            refused.put(spot, new Refused(text, words.messages().text("card.refused.number")));
        } else if (isCount && number.get().signum() < 0) {
            refused.put(spot, new Refused(text, words.messages().text("card.refused.negative")));
        } else if (isCount && !NumberText.isWhole(number.get())) {
            refused.put(spot, new Refused(text, words.messages().text("card.refused.fraction")));
        } else {
            refused.remove(spot);
            write(place, number.get(), place.reading().note());
        }
    }

    /** Forgets what was typed and not taken. */
    void takeBack(Place place) {
        refused.remove(Spot.of(place));
    }

    void note(Place place, String note) {
        write(place, place.value(), note.strip());
    }

    private void write(Place place, @Nullable BigDecimal value, String note) {
        boolean sameValue =
                value == null ? place.value() == null : place.value() != null && value.compareTo(place.value()) == 0;
        if (sameValue && note.equals(place.reading().note())) {
            return;
        }
        String label = words.messages()
                .text(
                        sameValue ? "card.undo.note" : value == null ? "card.undo.empty" : "card.undo.enter",
                        words.label(place.metric()),
                        words.period(place.metric(), place.start()),
                        value == null ? "" : words.full(value));
        Measurement written = new Measurement(place.metric().id(), place.start(), value, note, clock.instant());
        tasks.run(() -> store.measurements().enter(label, List.of(written)));
    }

    private void reread() {
        Week asked = last;
        tasks.run(() -> store.read(asked, WEEKS), read -> {
            if (asked.equals(last)) {
                card.set(read);
                selectAgain(read);
                setMode();
                sought.set(wanted);
                wanted = null;
                sought.set(null);
            }
        });
    }

    /** The same metric, which may have another name by now; else the first. */
    private void selectAgain(Scorecard read) {
        Metric before = selected.get();
        selected.set(read.rows().stream()
                .map(Row::metric)
                .filter(metric -> before != null && metric.id() == before.id())
                .findFirst()
                .orElse(read.rows().isEmpty() ? null : read.rows().get(0).metric()));
    }

    private void setMode() {
        Scorecard read = card.get();
        if (read == null) {
            mode.set(Mode.READING);
        } else if (inMetrics) {
            mode.set(Mode.METRICS);
        } else {
            mode.set(read.rows().isEmpty() ? Mode.CHOICE : Mode.CARD);
        }
    }

    private Week today() {
        return Week.of(LocalDate.now(clock));
    }
}
