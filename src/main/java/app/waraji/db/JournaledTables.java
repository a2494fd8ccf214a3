package app.waraji.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables whose rows the journal notes, and their primary keys. */
final class JournaledTables {

    /** The journal's own, and what is read from calendar files: no gesture changes a row of it. */
    private static final Set<String> NOT_JOURNALED =
            Set.of("CHANGE_LOG", "CHANGE_ROW", "SCHEMA_VERSION", "CALENDAR_COPY", "COMMITMENT");

    private static final String TRIGGER = "JOURNAL_";

    private final Map<String, List<String>> keys;

    private JournaledTables(Map<String, List<String>> keys) {
        this.keys = keys;
    }

    /**
     * Puts the trigger on every table that has none: after each migration, so that a new table can never be forgotten.
     *
     * @throws IllegalStateException when a table has no primary key, without which its rows could not be found again
     */
    static void install(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Set<String> missing = new HashSet<>(readKeys(statement).keySet());
            for (Map.Entry<String, String> trigger : readTriggers(statement).entrySet()) {
                String table = trigger.getValue();
                if (!trigger.getKey().equals(TRIGGER + table) || !missing.remove(table)) {
                    // A migration renamed the table: under its old name the trigger would stand in a new one's way.
                    statement.execute("DROP TRIGGER " + trigger.getKey());
                }
            }
            for (String table : missing) {
                statement.execute("CREATE TRIGGER " + TRIGGER + table + " AFTER INSERT, UPDATE, DELETE ON " + table
                        + " FOR EACH ROW CALL '" + JournalTrigger.class.getName() + "'");
            }
        }
    }

    /** As they are now. */
    static JournaledTables read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new JournaledTables(readKeys(statement));
        }
    }

    /** The columns of the primary key, in order; empty where there is no such table. */
    List<String> key(String table) {
        return keys.getOrDefault(table, List.of());
    }

    private static Map<String, List<String>> readKeys(Statement statement) throws SQLException {
        Map<String, List<String>> keys = new TreeMap<>();
        try (ResultSet columns = statement.executeQuery("SELECT t.TABLE_NAME, k.COLUMN_NAME"
                + " FROM INFORMATION_SCHEMA.TABLES t"
                + " LEFT JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA"
                + " AND c.TABLE_NAME = t.TABLE_NAME AND c.CONSTRAINT_TYPE = 'PRIMARY KEY'"
                + " LEFT JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA"
                + " AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME"
                + " WHERE t.TABLE_SCHEMA = 'PUBLIC' AND t.TABLE_TYPE = 'BASE TABLE'"
                + " ORDER BY t.TABLE_NAME, k.ORDINAL_POSITION")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                if (NOT_JOURNALED.contains(table)) {
                    continue;
                }
                if (column == null) {
                    throw new IllegalStateException(
                            "give the table " + table + " a primary key: its rows are journaled");
                }
                keys.computeIfAbsent(table, none -> new ArrayList<>()).add(column);
            }
        }
        return keys;
    }

    /** Each trigger and its table. */
    private static Map<String, String> readTriggers(Statement statement) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (ResultSet triggers = statement.executeQuery("SELECT TRIGGER_NAME, EVENT_OBJECT_TABLE"
                + " FROM INFORMATION_SCHEMA.TRIGGERS"
                + " WHERE TRIGGER_SCHEMA = 'PUBLIC' AND TRIGGER_NAME LIKE '" + TRIGGER + "%'")) {
            while (triggers.next()) {
                tables.put(triggers.getString(1), triggers.getString(2));
            }
        }
        return tables;
    }
}
