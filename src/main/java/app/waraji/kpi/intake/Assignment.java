package app.waraji.kpi.intake;

import app.waraji.kpi.Metric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a metric comes from in a table. Of several names of a column the first that is there counts.
 *
 * @param metric by what scripts call it
 * @param date of the column with the dates; empty where the days that the table says it covers are the date
 * @param value of the column with the numbers; empty where each row counts one
 * @param when which rows count; null: all
 */
public record Assignment(
        String metric,
        List<String> date,
        List<String> value,
        @Nullable Condition when) {

    /**
     * A row counts where the column says one of these words.
     *
     * @param column by its names
     */
    public record Condition(List<String> column, List<String> words) {

        public Condition {
            column = List.copyOf(column);
            words = List.copyOf(words);
        }

        boolean isMet(String cell) {
            String said = CellText.folded(cell);
            return words.stream().anyMatch(word -> CellText.folded(word).equals(said));
        }
    }

    public Assignment {
        date = List.copyOf(date);
        value = List.copyOf(value);
    }

    boolean isOf(Metric each) {
        return each.key().equalsIgnoreCase(metric);
    }

    /** Whether the table has all of its columns. */
    boolean fits(FoundTable table) {
        return (date.isEmpty() ? table.heading().span() != null : table.column(date) >= 0)
                && (value.isEmpty() || table.column(value) >= 0)
                && (when == null || table.column(when.column()) >= 0);
    }
}
