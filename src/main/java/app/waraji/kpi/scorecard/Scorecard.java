package app.waraji.kpi.scorecard;

import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some weeks side by side; the last of them is the one that is entered.
 *
 * @param catalogue all metrics, shown or not, in the order of the card
 * @param rows the shown ones; empty before the user has chosen
 */
public record Scorecard(List<Week> weeks, List<Metric> catalogue, List<Row> rows) {

    /**
     * A metric.
     *
     * @param places from left to right; the last is in the form
     * @param marks of the period in the form
     * @param judged the latest value, null where none is shown
     * @param verdict on it
     * @param isBest whether it is better than all others that are shown
     */
    public record Row(
            Metric metric,
            List<Place> places,
            Marks marks,
            @Nullable Place judged,
            Verdict verdict,
            boolean isBest) {

        public Row {
            places = List.copyOf(places);
        }

        Place form() {
            return places.get(places.size() - 1);
        }

        boolean isEntered() {
            return metric.ratio() == null;
        }
    }

    /**
     * A period of a metric on the card.
     *
     * @param column of the first week, from 0
     * @param columns how many weeks it takes; of a month those that begin in it
     * @param before the value of the period before; null where there is none
     */
    public record Place(
            Metric metric,
            int column,
            int columns,
            Reading reading,
            Verdict verdict,
            @Nullable BigDecimal before) {

        public LocalDate start() {
            return reading.start();
        }

        @Nullable
        BigDecimal value() {
            return reading.value();
        }

        /** Whether both are about the same period of the same metric. */
        boolean isSameAs(Place other) {
            return metric.id() == other.metric.id() && start().equals(other.start());
        }
    }

    public Scorecard {
        weeks = List.copyOf(weeks);
        catalogue = List.copyOf(catalogue);
        rows = List.copyOf(rows);
    }

    Week last() {
        return weeks.get(weeks.size() - 1);
    }

    /** How many numbers of the form are still to be entered; a month's are due in its last week. */
    int left() {
        return (int) rows.stream()
                .filter(row -> row.isEntered() && row.form().value() == null)
                .filter(row -> {
                    LocalDate end = row.metric().cadence().next(row.form().start());
                    return !end.isAfter(last().next().monday());
                })
                .count();
    }
}
