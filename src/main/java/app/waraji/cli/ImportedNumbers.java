package app.waraji.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import changes, or would change.
 *
 * @param said in a sentence
 */
public record ImportedNumbers(List<Value> values, List<Refused> refused, String said) {

    /**
     * @param metric by what scripts call it
     * @param start the first day of its period
     * @param before null where there was none
     */
    public record Value(
            String metric, LocalDate start, @Nullable BigDecimal before, BigDecimal after) {}

    /** A row that was not imported, and why, in the user's language. */
    public record Refused(int line, String reason) {}

    public ImportedNumbers {
        values = List.copyOf(values);
        refused = List.copyOf(refused);
    }
}
