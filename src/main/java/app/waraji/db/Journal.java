package app.waraji.db;

import app.waraji.kernel.Topic;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The memory of gestures: which rows each changed, before and after. Undo and redo of every feature come from it, and
 * it is the audit trail. Rows are noted by {@link JournalTrigger}.
 */
final class Journal {

    private static final Duration REACH = Duration.ofDays(90);
    private static final Set<String> NOT_JOURNALED = Set.of("CHANGE_LOG", "CHANGE_ROW", "SCHEMA_VERSION");

    /** A gesture that was undone or done again. */
    record Replayed(String label, Set<Topic> topics) {}

    /** Undo or redo. */
    @FunctionalInterface
    interface Step {
        Optional<Replayed> run() throws SQLException;
    }

    private record Change(long id, String label, Set<Topic> topics) {}

    private record Row(
            String table,
            @Nullable JsonObject before,
            @Nullable JsonObject after) {
        /** The same row seen from the other end: what to expect now, and what to put there. */
        Row reversed() {
            return new Row(table, after, before);
        }
    }

    private final Connection connection;
    private final Clock clock;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private long current;

    Journal(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Puts the trigger on every table; at each open, so that a new table can never be forgotten. */
    void install() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery("SELECT k.TABLE_NAME, k.COLUMN_NAME"
                    + " FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE k JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS c"
                    + " ON c.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND c.TABLE_SCHEMA = k.TABLE_SCHEMA"
                    + " WHERE k.TABLE_SCHEMA = 'PUBLIC' AND c.CONSTRAINT_TYPE = 'PRIMARY KEY'")) {
                while (tables.next()) {
                    if (!NOT_JOURNALED.contains(tables.getString(1))) {
                        keys.put(tables.getString(1), tables.getString(2));
                    }
                }
            }
            for (String table : keys.keySet()) {
                statement.execute("CREATE TRIGGER IF NOT EXISTS JOURNAL_" + table
                        + " AFTER INSERT, UPDATE, DELETE ON " + table + " FOR EACH ROW CALL '"
                        + JournalTrigger.class.getName() + "'");
            }
        }
    }

    void begin(String label) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO change_log (label, topics, made_at, schema_version, state) VALUES (?, '', ?, ?, 'DONE')",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, label.length() > 400 ? label.substring(0, 400) : label);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setInt(3, Migrations.newest());
            insert.executeUpdate();
            try (ResultSet id = insert.getGeneratedKeys()) {
                id.next();
                current = id.getLong(1);
            }
        }
        execute("SET @CHANGE_ID = " + current);
    }

    /** Ends what {@link #begin} began; false, and no trace, where nothing was changed. */
    boolean end(Set<Topic> topics) throws SQLException {
        execute("SET @CHANGE_ID = NULL");
        if (rows(current).isEmpty()) {
            execute("DELETE FROM change_log WHERE id = " + current);
            return false;
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE change_log SET topics = ? WHERE id = ?")) {
            update.setString(1, topics.stream().map(Topic::name).collect(Collectors.joining(",")));
            update.setLong(2, current);
            update.executeUpdate();
        }
        execute("UPDATE change_log SET state = 'DROPPED' WHERE state = 'UNDONE'");
        return true;
    }

    /** After a rollback. */
    void forget() throws SQLException {
        execute("SET @CHANGE_ID = NULL");
    }

    Optional<String> undoable() throws SQLException {
        return latestDone().map(Change::label);
    }

    Optional<String> redoable() throws SQLException {
        return firstUndone().map(Change::label);
    }

    Optional<Replayed> undo() throws SQLException {
        Optional<Change> change = latestDone();
        if (change.isPresent()) {
            List<Row> rows = rows(change.get().id());
            Collections.reverse(rows);
            List<Row> backwards = rows.stream().map(Row::reversed).toList();
            apply(change.get(), backwards, "UNDONE");
        }
        return change.map(done -> new Replayed(done.label(), done.topics()));
    }

    Optional<Replayed> redo() throws SQLException {
        Optional<Change> change = firstUndone();
        if (change.isPresent()) {
            apply(change.get(), rows(change.get().id()), "DONE");
        }
        return change.map(done -> new Replayed(done.label(), done.topics()));
    }

    private Optional<Change> latestDone() throws SQLException {
        return find("state = 'DONE' ORDER BY id DESC");
    }

    private Optional<Change> firstUndone() throws SQLException {
        return find("state = 'UNDONE' ORDER BY id");
    }

    private Optional<Change> find(String which) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id, label, topics FROM change_log"
                + " WHERE made_at >= ? AND schema_version = ? AND " + which + " LIMIT 1")) {
            Instant oldest = clock.instant().minus(REACH);
            select.setObject(1, oldest.atOffset(ZoneOffset.UTC));
            select.setInt(2, Migrations.newest());
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                Set<Topic> topics = Arrays.stream(found.getString(3).split(","))
                        .map(Topic::new)
                        .collect(Collectors.toUnmodifiableSet());
                return Optional.of(new Change(found.getLong(1), found.getString(2), topics));
            }
        }
    }

    private List<Row> rows(long change) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT table_name, row_before, row_after FROM change_row WHERE change_id = ? ORDER BY id")) {
            select.setLong(1, change);
            try (ResultSet found = select.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(new Row(found.getString(1), parsed(found.getString(2)), parsed(found.getString(3))));
                }
                return rows;
            }
        }
    }

    private static @Nullable JsonObject parsed(@Nullable String json) {
        return json == null ? null : JsonParser.parseString(json).getAsJsonObject();
    }

    /** Brings each row from {@code before} to {@code after}; refuses where one is not as {@code before} says. */
    private void apply(Change change, List<Row> rows, String newState) throws SQLException {
        for (Row row : rows) {
            String key = keys.get(row.table());
            if (key == null || !standsAs(row, key)) {
                throw new UndoBlocked(change.label());
            }
            try {
                bring(row, key);
            } catch (SQLIntegrityConstraintViolationException e) {
                // A row that came later points at this one.
                UndoBlocked blocked = new UndoBlocked(change.label());
                blocked.initCause(e);
                throw blocked;
            }
        }
        execute("UPDATE change_log SET state = '" + newState + "' WHERE id = " + change.id());
    }

    private boolean standsAs(Row row, String key) throws SQLException {
        JsonObject expected = row.before();
        JsonObject either = expected != null ? expected : row.after();
        if (either == null) {
            return false;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT * FROM " + row.table() + " WHERE " + key + " = ?")) {
            select.setString(1, either.get(key).getAsString());
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return expected == null;
                }
                return expected != null
                        && JsonParser.parseString(JournalTrigger.json(found)).equals(expected);
            }
        }
    }

    private void bring(Row row, String key) throws SQLException {
        JsonObject before = row.before();
        JsonObject after = row.after();
        if (after == null) {
            if (before != null) {
                run("DELETE FROM " + row.table() + " WHERE " + key + " = ?", List.of(before.get(key)));
            }
        } else if (before == null) {
            String columns = String.join(", ", after.keySet());
            String places = after.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
            run("INSERT INTO " + row.table() + " (" + columns + ") VALUES (" + places + ")", values(after));
        } else {
            String columns =
                    after.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
            List<JsonElement> values = values(after);
            values.add(before.get(key));
            run("UPDATE " + row.table() + " SET " + columns + " WHERE " + key + " = ?", values);
        }
    }

    private static List<JsonElement> values(JsonObject row) {
        List<JsonElement> values = new ArrayList<>();
        row.keySet().forEach(column -> values.add(row.get(column)));
        return values;
    }

    private void run(String statement, List<JsonElement> values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.size(); i++) {
                JsonElement value = values.get(i);
                prepared.setString(i + 1, value.isJsonNull() ? null : value.getAsString());
            }
            prepared.executeUpdate();
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
