package app.waraji.exchange;

import app.waraji.db.Database;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** All rows of all tables that hold what the user sees, as text. */
final class Content {

    private static final List<String> TABLES = List.of(
            "setting",
            "activity",
            "calendar",
            "task",
            "block",
            "ledger_entry",
            "reason_answer",
            "win",
            "measurement",
            "target",
            "report_text");

    private Content() {}

    static Map<String, List<String>> of(Database db) {
        return db.read(sql -> TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> sql.selectFrom(DSL.table(DSL.name(table.toUpperCase(Locale.ROOT)))).fetch().stream()
                                .map(row -> row.intoMap().toString())
                                .sorted()
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new)));
    }
}
