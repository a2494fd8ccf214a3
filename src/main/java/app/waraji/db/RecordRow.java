package app.waraji.db;

import java.util.Locale;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row that jOOQ read. */
record RecordRow(Record read) implements Row {

    @Override
    public <T> @Nullable T find(String column, Class<T> type) {
        return read.get(column.toUpperCase(Locale.ROOT), type);
    }
}
