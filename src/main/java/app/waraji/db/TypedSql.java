package app.waraji.db;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Questions and changes in jOOQ, which takes half a second to load. One thread at a time. */
final class TypedSql {

    private final Connection connection;
    private @Nullable DSLContext context;

    TypedSql(Connection connection) {
        this.connection = connection;
    }

    /** Loads what the first question waits for otherwise. Any thread. */
    static void load() {
        DSL.using(SQLDialect.H2).select(DSL.one()).where(DSL.trueCondition()).getSQL();
    }

    /** Made when first needed. */
    DSLContext context() {
        if (context == null) {
            System.setProperty("org.jooq.no-logo", "true");
            System.setProperty("org.jooq.no-tips", "true");
            context = DSL.using(
                    connection,
                    SQLDialect.H2,
                    new Settings()
                            .withRenderSchema(false)
                            .withRenderNameCase(RenderNameCase.AS_IS)
                            .withExecuteLogging(false));
        }
        return context;
    }
}
