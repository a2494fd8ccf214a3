package app.waraji.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row at which an answer to {@link PlainSql} stands. */
record AnswerRow(ResultSet answer) implements Row {

    @Override
    public <T> @Nullable T find(String column, Class<T> type) {
        try {
            return answer.getObject(column, type);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }
}
