package app.waraji.db;

import app.waraji.kernel.Topic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The memory of gestures: which rows each changed, before and after. Undo and redo of every feature come from it, and
 * it is the audit trail. Rows are noted by {@link JournalTrigger}.
 */
final class Journal {

    private static final Duration REACH = Duration.ofDays(90);
    private static final int LONGEST_LABEL = 400;

    /** A gesture that was undone or done again. */
    record Replayed(String label, Set<Topic> topics) {}

    /** Undo or redo. */
    @FunctionalInterface
    interface Step {
        Optional<Replayed> run() throws SQLException;
    }

    private record Gesture(long id, String label, Set<Topic> topics) {}

    private final Connection connection;
    private final Clock clock;
    private final int schemaVersion;
    private long current;

    Journal(Connection connection, Clock clock, int schemaVersion) {
        this.connection = connection;
        this.clock = clock;
        this.schemaVersion = schemaVersion;
    }

    /** Begins a gesture: until {@link #end} or {@link #forget}, every row written is noted. */
    void begin(String label) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO change_log (label, topics, made_at, schema_version, state) VALUES (?, '', ?, ?, 'DONE')",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, shortened(label));
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setInt(3, schemaVersion);
            insert.executeUpdate();
            try (ResultSet id = insert.getGeneratedKeys()) {
                id.next();
                current = id.getLong(1);
            }
        }
        execute("SET @CHANGE_ID = " + current);
    }

    /** Ends what {@link #begin} began; false where nothing was changed: the caller rolls back. */
    boolean end(Set<Topic> topics) throws SQLException {
        execute("SET @CHANGE_ID = NULL");
        if (!hasRows(current)) {
            return false;
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE change_log SET topics = ? WHERE id = ?")) {
            update.setString(1, topics.stream().map(Topic::name).collect(Collectors.joining(",")));
            update.setLong(2, current);
            update.executeUpdate();
        }
        execute("UPDATE change_log SET state = 'DROPPED' WHERE " + isUndoneBefore(current));
        return true;
    }

    /** Drops what {@link #begin} began, after a rollback. */
    void forget() throws SQLException {
        execute("SET @CHANGE_ID = NULL");
    }

    Optional<String> undoable() throws SQLException {
        return latestDone().map(Gesture::label);
    }

    Optional<String> redoable() throws SQLException {
        return firstUndone().map(Gesture::label);
    }

    Optional<Replayed> undo() throws SQLException {
        Optional<Gesture> latest = latestDone();
        if (latest.isPresent()) {
            List<JournaledRow> rows = rows(latest.get().id());
            Collections.reverse(rows);
            replay(latest.get(), rows.stream().map(JournaledRow::reversed).toList(), "UNDONE");
        }
        return latest.map(gesture -> new Replayed(gesture.label(), gesture.topics()));
    }

    Optional<Replayed> redo() throws SQLException {
        Optional<Gesture> first = firstUndone();
        if (first.isPresent()) {
            replay(first.get(), rows(first.get().id()), "DONE");
        }
        return first.map(gesture -> new Replayed(gesture.label(), gesture.topics()));
    }

    private void replay(Gesture gesture, List<JournaledRow> rows, String newState) throws SQLException {
        if (!new Replay(connection, JournaledTables.read(connection)).bring(rows)) {
            throw new UndoBlocked(gesture.label());
        }
        execute("UPDATE change_log SET state = '" + newState + "' WHERE id = " + gesture.id());
    }

    private Optional<Gesture> latestDone() throws SQLException {
        return find("id = (" + latestDoneBefore(Long.MAX_VALUE) + ")");
    }

    private Optional<Gesture> firstUndone() throws SQLException {
        return find(isUndoneBefore(Long.MAX_VALUE) + " ORDER BY id FETCH FIRST ROW ONLY");
    }

    private static String latestDoneBefore(long id) {
        return "SELECT id FROM change_log WHERE state = 'DONE' AND id < " + id
                + " ORDER BY id DESC FETCH FIRST ROW ONLY";
    }

    /** What is undone comes after all that is done: years of gestures need not be looked through. */
    private static String isUndoneBefore(long id) {
        return "state = 'UNDONE' AND id > COALESCE((" + latestDoneBefore(id) + "), 0)";
    }

    /** Empty, too, where the gesture is out of reach: what lies behind it must not be undone in its stead. */
    private Optional<Gesture> find(String which) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT id, label, topics, made_at, schema_version FROM change_log WHERE " + which);
                ResultSet found = select.executeQuery()) {
            if (!found.next()) {
                return Optional.empty();
            }
            Instant madeAt = found.getObject("made_at", OffsetDateTime.class).toInstant();
            if (madeAt.isBefore(clock.instant().minus(REACH)) || found.getInt("schema_version") != schemaVersion) {
                return Optional.empty();
            }
            Set<Topic> topics = Arrays.stream(found.getString("topics").split(","))
                    .map(Topic::new)
                    .collect(Collectors.toUnmodifiableSet());
            return Optional.of(new Gesture(found.getLong("id"), found.getString("label"), topics));
        }
    }

    private boolean hasRows(long gesture) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(
                        "SELECT 1 FROM change_row WHERE change_id = " + gesture + " FETCH FIRST ROW ONLY")) {
            return found.next();
        }
    }

    /** In the order they were changed. */
    private List<JournaledRow> rows(long gesture) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("SELECT table_name, row_before, row_after FROM change_row"
                        + " WHERE change_id = " + gesture + " ORDER BY id")) {
            List<JournaledRow> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(JournaledRow.parse(found.getString(1), found.getString(2), found.getString(3)));
            }
            return rows;
        }
    }

    /** To what the column holds, without cutting a character in two. */
    private static String shortened(String label) {
        if (label.length() <= LONGEST_LABEL) {
            return label;
        }
        int end = Character.isHighSurrogate(label.charAt(LONGEST_LABEL - 1)) ? LONGEST_LABEL - 1 : LONGEST_LABEL;
        return label.substring(0, end);
    }

    private void execute(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
