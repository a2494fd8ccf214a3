package app.waraji.db;

import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** One row of an answer, readable until the next is read: the same to {@link PlainSql} and to jOOQ. */
public interface Row {

    /** What the column holds, as the type that fits it: Instant with a zone, else LocalDateTime; null where it does. */
    <T> @Nullable T find(String column, Class<T> type);

    static Row of(Record record) {
        return new RecordRow(record);
    }

    /** As {@link #find}, of what must not be missing. */
    default <T> T get(String column, Class<T> type) {
        return Objects.requireNonNull(find(column, type), column);
    }

    default String text(String column) {
        return get(column, String.class);
    }

    default long id(String column) {
        return get(column, Long.class);
    }

    default int number(String column) {
        return get(column, Integer.class);
    }

    /** Null is false. */
    default boolean is(String column) {
        return Boolean.TRUE.equals(find(column, Boolean.class));
    }
}
