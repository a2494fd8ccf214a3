package app.waraji.kpi.intake;

import app.waraji.kpi.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change, before anything is.
 *
 * @param values by metric and in time, those that stand there already included
 * @param refused rows that were left out, in the order of the file
 */
public record ImportPlan(List<Value> values, List<Refused> refused) {

    /**
     * A value of one period.
     *
     * @param start the first day of its period
     * @param before null where there is none
     * @param isPartial whether the file has only some days of the period
     */
    public record Value(
            Metric metric, LocalDate start, @Nullable BigDecimal before, BigDecimal after, boolean isPartial) {

        Value of(Metric other) {
            return new Value(other, start, before, after, isPartial);
        }

        /** Whether something else stands there, or nothing. */
        public boolean isNew() {
            return before == null || before.compareTo(after) != 0;
        }

        /** Whether it is imported unless the user says otherwise: half a week does not replace a whole one. */
        public boolean isProposed() {
            return isNew() && !(isPartial && before != null && before.compareTo(after) > 0);
        }
    }

    /**
     * A row that was left out.
     *
     * @param cell the text that is to blame; may be empty
     */
    public record Refused(SheetLine row, Why why, String cell) {

        /** What is wrong with it. */
        public enum Why {
            NO_DATE,
            NO_NUMBER,
            TOO_LARGE,
            /** A count below zero. */
            NEGATIVE,
            /** A count with something behind its point. */
            FRACTION,
            /** It counts for days of more than one period. */
            SEVERAL_PERIODS
        }
    }

    public ImportPlan {
        values = List.copyOf(values);
        refused = List.copyOf(refused);
    }

    /** What is imported unless the user says otherwise. */
    public List<Value> proposed() {
        return values.stream().filter(Value::isProposed).toList();
    }
}
