package app.waraji.exchange.whole;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, one at a time, so that a bad one can be named. */
final class RowInserting implements AutoCloseable {

    private final Connection connection;
    private final Rows rows;
    private final Map<List<Integer>, PreparedStatement> statements = new HashMap<>();

    RowInserting(Connection connection, Rows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    void insertAll() throws SQLException {
        for (Rows.Line line : rows.inOrder()) {
            try {
                insert(line.values());
            } catch (SQLException refused) {
                throw new RefusedRow(rows.table().name(), line.number(), reason(refused), refused);
            }
        }
    }

    private void insert(List<@Nullable Object> values) throws SQLException {
        List<Integer> given = IntStream.range(0, values.size())
                .filter(i ->
                        values.get(i) != null || !isLeftToDefault(rows.columns().get(i)))
                .boxed()
                .toList();
        PreparedStatement statement = statements.get(given);
        if (statement == null) {
            statement = connection.prepareStatement(
                    given.isEmpty()
                            ? "INSERT INTO " + rows.table().name() + " DEFAULT VALUES"
                            : "INSERT INTO " + rows.table().name()
                                    + given.stream()
                                            .map(i -> rows.columns().get(i).name())
                                            .collect(Collectors.joining(", ", " (", ")"))
                                    + given.stream().map(i -> "?").collect(Collectors.joining(", ", " VALUES (", ")")));
            statements.put(given, statement);
        }
        for (int i = 0; i < given.size(); i++) {
            statement.setObject(i + 1, values.get(given.get(i)));
        }
        statement.executeUpdate();
    }

    private static boolean isLeftToDefault(Column column) {
        return !column.nullable() && column.hasDefault();
    }

    /** By the classes of the SQL standard. */
    private static RefusedRow.Cause reason(SQLException refused) {
        return switch (String.valueOf(refused.getSQLState())) {
            case "23502" -> RefusedRow.Cause.EMPTY;
            case "22001", "22003" -> RefusedRow.Cause.TOO_LONG;
            case "23505" -> RefusedRow.Cause.TWICE;
            case "23506", "23503" -> RefusedRow.Cause.DANGLING;
            default -> RefusedRow.Cause.UNSOUND;
        };
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
