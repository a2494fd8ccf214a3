package app.waraji.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables in a file, field for field as JSON shows them.
 *
 * @param encoding null for a workbook
 * @param delimiter null for a workbook
 */
public record InspectedFile(
        @Nullable String encoding, @Nullable String delimiter, List<Table> tables) {

    /**
     * @param title null where it has none
     * @param headerLine from 1; null where it has no header
     * @param rows data rows, totals left out
     */
    public record Table(
            @Nullable String title,
            @Nullable Integer headerLine,
            List<String> header,
            int rows,
            List<Column> columns,
            List<Skipped> skipped) {

        public Table {
            header = List.copyOf(header);
            columns = List.copyOf(columns);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * @param type date, number, percent, amount, text or empty
     * @param first the earliest day; null unless it holds dates
     * @param last the latest day; likewise
     * @param sum null unless it holds numbers or amounts
     */
    public record Column(
            String name,
            String type,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable BigDecimal sum) {}

    /** @param why total, comment, footer or refused */
    public record Skipped(int line, String why, String text) {}

    public InspectedFile {
        tables = List.copyOf(tables);
    }
}
