package app.waraji.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer to {@link PlainSql}, readable until the next is read: its columns by their place, from 1. For
 * tens of thousands of rows, where finding columns by name would take most of the time.
 */
public final class Cells {

    private final ResultSet answer;

    Cells(ResultSet answer) {
        this.answer = answer;
    }

    /** As {@link Row#find}. */
    public <T> @Nullable T find(int place, Class<T> type) {
        try {
            return answer.getObject(place, type);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null is 0. */
    public long id(int place) {
        try {
            return answer.getLong(place);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public @Nullable Long idOrNull(int place) {
        long id = id(place);
        return id == 0 && isNull() ? null : (Long) id;
    }

    /** Null is 0. */
    public int number(int place) {
        try {
            return answer.getInt(place);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null is false. */
    public boolean is(int place) {
        try {
            return answer.getBoolean(place);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null is empty. */
    public String text(int place) {
        try {
            String text = answer.getString(place);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isNull() {
        try {
            return answer.wasNull();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
