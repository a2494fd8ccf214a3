package app.waraji.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Questions in SQL as text: for what a start waits for, as jOOQ would have to be loaded first, which takes as long; and
 * for answers of tens of thousands of rows.
 */
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
        List<T> read = new ArrayList<>();
        answer(question, values, answer -> {
            Row row = new AnswerRow(answer);
            while (answer.next()) {
                read.add(reading.apply(row));
            }
        });
        return read;
    }

    /** Reads every row of the answer, in its order, by the places of its columns; values as in {@link #list}. */
    public void each(String question, Consumer<Cells> reading, Object... values) {
        answer(question, values, answer -> {
            Cells cells = new Cells(answer);
            while (answer.next()) {
                reading.accept(cells);
            }
        });
    }

    /** Reads an answer. */
    private interface Reading {
        void read(ResultSet answer) throws SQLException;
    }

    private void answer(String question, Object[] values, Reading reading) {
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                asked.setObject(i + 1, values[i]);
            }
            try (ResultSet answer = asked.executeQuery()) {
                reading.read(answer);
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
