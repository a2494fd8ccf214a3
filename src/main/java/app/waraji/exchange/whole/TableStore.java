package app.waraji.exchange.whole;

import app.waraji.db.Database;
import app.waraji.db.schema.DefaultSchema;
import app.waraji.kernel.Topic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.ForeignKey;
import org.jspecify.annotations.Nullable;

/** The tables of the diary and their rows, whatever they are called. */
public final class TableStore {

    /** All of it. */
    static final Topic TOPIC = new Topic("whole");

    /** The journal, which is nothing without its undo, and what is laid out of the files of calendars again. */
    static final Set<String> LEFT_OUT = Set.of("change_log", "change_row", "schema_version", "commitment");

    /** Larger ids are given by hand; the next one of the program starts below them. */
    private static final long LARGEST_ID = 1L << 62;

    private final Database db;

    public TableStore(Database db) {
        this.db = db;
    }

    /** The schema's version. */
    int version() {
        return db.ask(sql ->
                        sql.list("SELECT MAX(version) AS version FROM schema_version", row -> row.number("version")))
                .get(0);
    }

    /** Those that go in and out, each after those it points to. */
    List<Table> tables() {
        return db.read(sql -> sql.connectionResult(TableStore::tables));
    }

    /** Each row of the table, by its key. */
    void eachRow(Table table, Consumer<List<@Nullable Object>> reader) {
        db.read(sql -> {
            sql.connection(connection -> eachRow(connection, table, reader));
            return table;
        });
    }

    /** Whether nothing but what every new diary holds is there. */
    boolean isEmpty() {
        return db.read(sql -> sql.connectionResult(connection -> {
            List<String> asked = new ArrayList<>(List.of("change_log"));
            tables(connection).stream()
                    .map(Table::name)
                    .filter(name -> !Table.SEEDED.contains(name) && !name.equals("alert_state"))
                    .forEach(asked::add);
            for (String table : asked) {
                if (number(connection, "SELECT COUNT(*) FROM " + table) > 0) {
                    return false;
                }
            }
            return true;
        }));
    }

    /**
     * Puts the rows in, all or none; a seeded table is emptied first. Works in an empty diary only.
     *
     * @param rows in the order of {@link #tables}
     * @throws RefusedRow for the first row that the database does not take
     */
    void insert(List<Rows> rows) {
        db.record(TOPIC, sql -> {
            sql.connection(connection -> {
                // Each of these commits, so they come before the first row; a number too high does no harm.
                for (Rows each : rows) {
                    countOnAfter(connection, each);
                }
                for (int i = rows.size() - 1; i >= 0; i--) {
                    empty(connection, rows.get(i).table());
                }
                for (Rows each : rows) {
                    try (RowInserting inserting = new RowInserting(connection, each)) {
                        inserting.insertAll();
                    }
                }
            });
            return rows.size();
        });
    }

    /** Columns whose rows point to nothing, as {@code table.column}. */
    List<String> dangling() {
        return db.read(sql -> sql.connectionResult(connection -> {
            List<String> found = new ArrayList<>();
            Map<String, String> keys = new HashMap<>();
            for (Table table : tables(connection)) {
                keys.put(table.name(), table.key().get(0));
            }
            for (Table table : tables(connection)) {
                for (Map.Entry<String, String> reference : table.references().entrySet()) {
                    String column = reference.getKey();
                    String target = reference.getValue();
                    if (number(
                                    connection,
                                    "SELECT COUNT(*) FROM " + table.name() + " AS child WHERE " + column
                                            + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target
                                            + " AS parent WHERE parent." + keys.get(target) + " = child." + column
                                            + ")")
                            > 0) {
                        found.add(table.name() + "." + column);
                    }
                }
            }
            return found;
        }));
    }

    /** What does not belong into a diary but would be run with it. */
    boolean hasForeignCode() {
        return db.read(sql -> sql.connectionResult(
                connection -> number(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.ROUTINES")
                                + number(
                                        connection,
                                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TRIGGERS WHERE JAVA_CLASS"
                                                + " <> 'app.waraji.db.JournalTrigger' OR JAVA_CLASS IS NULL")
                        > 0));
    }

    private static void eachRow(Connection connection, Table table, Consumer<List<@Nullable Object>> reader)
            throws SQLException {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        // Of copies of calendars only those in use: the others are for undo.
        String which = table.name().equals("calendar_copy") ? " WHERE id IN (SELECT copy_id FROM calendar)" : "";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table.name()
                        + which + " ORDER BY " + String.join(", ", table.key()))) {
            int end = columns.indexOf("laid_out_to");
            int start = columns.indexOf("laid_out_from");
            while (rows.next()) {
                List<@Nullable Object> values = new ArrayList<>(columns.size());
                for (int i = 0; i < columns.size(); i++) {
                    values.add(
                            rows.getObject(i + 1, table.columns().get(i).kind().type()));
                }
                if (start >= 0) {
                    // Its rows stay behind: its file answers instead.
                    values.set(end, values.get(start));
                }
                reader.accept(values);
            }
        }
    }

    private static void countOnAfter(Connection connection, Rows rows) throws SQLException {
        int place = rows.place("id");
        if (!rows.table().hasIdentity() || place < 0) {
            return;
        }
        long highest = rows.lines().stream()
                .map(line -> line.values().get(place))
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .filter(id -> id < LARGEST_ID)
                .max()
                .orElse(0);
        execute(
                connection,
                "ALTER TABLE " + rows.table().name() + " ALTER COLUMN id RESTART WITH " + (Math.max(highest, 0) + 1));
    }

    private static void empty(Connection connection, Table table) throws SQLException {
        if (Table.SEEDED.contains(table.name())) {
            for (String column : table.references().keySet()) {
                if (table.references().get(column).equals(table.name())) {
                    execute(connection, "DELETE FROM " + table.name() + " WHERE " + column + " IS NOT NULL");
                }
            }
            execute(connection, "DELETE FROM " + table.name());
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = columns(connection);
        Map<String, Table> unordered = new TreeMap<>();
        for (org.jooq.Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            String name = table.getName().toLowerCase(Locale.ROOT);
            if (!LEFT_OUT.contains(name)) {
                Map<String, String> references = new HashMap<>();
                for (ForeignKey<?, ?> key : table.getReferences()) {
                    references.put(
                            small(key.getFields().get(0).getName()),
                            small(key.getKey().getTable().getName()));
                }
                List<String> key = table.getPrimaryKey() == null
                        ? List.of()
                        : table.getPrimaryKey().getFields().stream()
                                .map(field -> small(field.getName()))
                                .toList();
                unordered.put(name, new Table(name, columns.getOrDefault(name, List.of()), key, references));
            }
        }
        Set<Table> ordered = new LinkedHashSet<>();
        unordered.values().forEach(table -> place(table, unordered, ordered));
        return List.copyOf(ordered);
    }

    private static void place(Table table, Map<String, Table> all, Set<Table> ordered) {
        table.references().values().stream()
                .filter(name -> !name.equals(table.name()))
                .sorted()
                .map(all::get)
                .forEach(target -> place(target, all, ordered));
        ordered.add(table);
    }

    private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, IS_NULLABLE,"
                        + " COLUMN_DEFAULT IS NOT NULL OR IS_IDENTITY = 'YES', COALESCE(NUMERIC_SCALE, 0)"
                        + " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'"
                        + " ORDER BY TABLE_NAME, ORDINAL_POSITION")) {
            while (rows.next()) {
                columns.computeIfAbsent(small(rows.getString(1)), none -> new ArrayList<>())
                        .add(new Column(
                                small(rows.getString(2)),
                                Kind.of(rows.getString(3)),
                                rows.getString(4).equals("YES"),
                                rows.getBoolean(5),
                                rows.getInt(6)));
            }
        }
        return columns;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
