package app.waraji.db;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings rows from {@code before} to {@code after}, each only from exactly how it stood. Values go in as the texts they
 * came out as, which H2 turns back into every type without loss.
 */
final class Replay {

    /** Another table's columns that point at this one's. */
    private record Pointer(String table, Map<String, String> columns) {}

    private final Connection connection;
    private final JournaledTables tables;
    private final Map<String, Collection<Pointer>> pointers = new HashMap<>();

    Replay(Connection connection, JournaledTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /**
     * Brings all rows, or says false, with some of them brought: the caller rolls back. A row that another must come
     * before waits for it: H2 notes a parent before the children that its deletion takes along.
     */
    boolean bring(List<JournaledRow> rows) throws SQLException {
        List<JournaledRow> waiting = rows;
        while (!waiting.isEmpty()) {
            List<JournaledRow> still = new ArrayList<>();
            for (JournaledRow row : waiting) {
                if (!bring(row)) {
                    still.add(row);
                }
            }
            if (still.size() == waiting.size()) {
                return false;
            }
            waiting = still;
        }
        return true;
    }

    private boolean bring(JournaledRow row) throws SQLException {
        JsonObject before = row.before();
        JsonObject after = row.after();
        try {
            if (before == null) {
                return after != null && isMissing(row.table(), after) && insert(row.table(), after);
            }
            if (!stands(row.table(), before)) {
                return false;
            }
            return after == null ? delete(row.table(), before) : update(row.table(), before, after);
        } catch (SQLIntegrityConstraintViolationException e) {
            // What it points at is not there yet, or something else has its unique name.
            return false;
        }
    }

    private boolean isMissing(String table, JsonObject row) throws SQLException {
        List<String> key = tables.key(table);
        return !key.isEmpty() && !exists(table, key, valuesOf(row, key));
    }

    private boolean stands(String table, JsonObject row) throws SQLException {
        List<String> key = tables.key(table);
        if (key.isEmpty()) {
            return false;
        }
        try (PreparedStatement select = prepare("SELECT * FROM " + table + where(key), valuesOf(row, key));
                ResultSet found = select.executeQuery()) {
            return found.next() && JournalTrigger.json(found).equals(row);
        }
    }

    private boolean insert(String table, JsonObject row) throws SQLException {
        List<String> columns = List.copyOf(row.keySet());
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return run(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places + ")",
                valuesOf(row, columns));
    }

    private boolean update(String table, JsonObject before, JsonObject after) throws SQLException {
        List<String> key = tables.key(table);
        List<String> changed = after.keySet().stream()
                .filter(column -> !after.get(column).equals(before.get(column)))
                .toList();
        String set = changed.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        List<JsonElement> values = new ArrayList<>(valuesOf(after, changed));
        values.addAll(valuesOf(before, key));
        return run("UPDATE " + table + " SET " + set + where(key), values);
    }

    /** A row that others point at is not deleted: it would take with it what this change knows nothing of. */
    private boolean delete(String table, JsonObject row) throws SQLException {
        for (Pointer pointer : pointersAt(table)) {
            List<String> theirs = List.copyOf(pointer.columns().keySet());
            List<String> ours = List.copyOf(pointer.columns().values());
            if (exists(pointer.table(), theirs, valuesOf(row, ours))) {
                return false;
            }
        }
        List<String> key = tables.key(table);
        return run("DELETE FROM " + table + where(key), valuesOf(row, key));
    }

    private Collection<Pointer> pointersAt(String table) throws SQLException {
        Collection<Pointer> known = pointers.get(table);
        if (known != null) {
            return known;
        }
        Map<String, Pointer> found = new HashMap<>();
        try (ResultSet keys = connection.getMetaData().getExportedKeys(null, "PUBLIC", table)) {
            while (keys.next()) {
                String from = keys.getString("FKTABLE_NAME");
                found.computeIfAbsent(keys.getString("FK_NAME"), name -> new Pointer(from, new HashMap<>()))
                        .columns()
                        .put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKCOLUMN_NAME"));
            }
        }
        pointers.put(table, found.values());
        return found.values();
    }

    private boolean exists(String table, List<String> columns, List<JsonElement> values) throws SQLException {
        try (PreparedStatement select =
                        prepare("SELECT 1 FROM " + table + where(columns) + " FETCH FIRST ROW ONLY", values);
                ResultSet found = select.executeQuery()) {
            return found.next();
        }
    }

    private boolean run(String statement, List<JsonElement> values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate() == 1;
        }
    }

    private PreparedStatement prepare(String statement, List<JsonElement> values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.size(); i++) {
            JsonElement value = values.get(i);
            prepared.setString(i + 1, value.isJsonNull() ? null : value.getAsString());
        }
        return prepared;
    }

    private static String where(List<String> columns) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static List<JsonElement> valuesOf(JsonObject row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }
}
