package app.waraji.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** What a database holds that the journal notes: one text a row. */
final class Content {

    private static final List<String> OWN =
            List.of("CHANGE_LOG", "CHANGE_ROW", "SCHEMA_VERSION", "CALENDAR_COPY", "COMMITMENT");

    private Content() {}

    static List<String> of(Database db) {
        return db.read(sql -> sql.connectionResult(Content::of));
    }

    static List<String> of(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
                while (found.next()) {
                    rows.add(table + row(found));
                }
            }
        }
        return rows;
    }

    /** All tables whose rows the journal notes. */
    static List<String> tables(DSLContext sql) {
        return sql.connectionResult(Content::tables);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeAll(OWN);
        return tables;
    }

    private static List<String> row(ResultSet found) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            String value = found.getString(i);
            values.add(value == null ? "NULL" : "'" + value + "'");
        }
        return values;
    }
}
