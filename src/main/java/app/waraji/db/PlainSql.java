package app.waraji.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Questions in SQL as text, for what a start waits for: jOOQ would have to be loaded first, which takes as long. */
public final class PlainSql {

    private final Connection connection;

    PlainSql(Connection connection) {
        this.connection = connection;
    }

    /**
     * Every row of the answer, in its order.
     *
     * @param values for the question's {@code ?}, in order; an array for {@code = ANY(?)}
     */
    public <T> List<T> list(String question, Function<Row, T> reading, Object... values) {
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                asked.setObject(i + 1, values[i]);
            }
            try (ResultSet answer = asked.executeQuery()) {
                Row row = new AnswerRow(answer);
                List<T> read = new ArrayList<>();
                while (answer.next()) {
                    read.add(reading.apply(row));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    /** The first row of the answer; empty where there is none. */
    public <T> Optional<T> first(String question, Function<Row, T> reading, Object... values) {
        return list(question, reading, values).stream().findFirst();
    }
}
