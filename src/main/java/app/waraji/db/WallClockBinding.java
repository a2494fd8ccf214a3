package app.waraji.db;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.LocalDateTime;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/**
 * Hands wall-clock times to the database and back as they are. jOOQ's own way, by {@link java.sql.Timestamp}, moves
 * those that the system's zone skips when its clocks are put forward. The generator puts it on every such column.
 */
public final class WallClockBinding extends AbstractBinding<LocalDateTime, LocalDateTime> {

    private static final long serialVersionUID = 1L;

    @Override
    public Converter<LocalDateTime, LocalDateTime> converter() {
        return Converters.identity(LocalDateTime.class);
    }

    @Override
    public void set(BindingSetStatementContext<LocalDateTime> context) throws SQLException {
        context.statement().setObject(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<LocalDateTime> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), LocalDateTime.class));
    }

    @Override
    public void get(BindingGetStatementContext<LocalDateTime> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("no stored procedures here");
    }
}
