package app.waraji.exchange.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the data.
 *
 * @param name in small letters
 * @param key the columns of its primary key, in order
 * @param references the table that a column points to, by the name of the column
 */
record Table(String name, List<Column> columns, List<String> key, Map<String, String> references) {

    /** The rows that the program puts into every new diary. */
    static final List<String> SEEDED = List.of("reason", "metric", "setting");

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = Map.copyOf(references);
    }

    Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    boolean hasIdentity() {
        return key.equals(List.of("id"));
    }
}
