package app.waraji.db;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Notes each row that a gesture inserts, updates or deletes, by whatever statement, cascades included. Called by H2;
 * rows written while no gesture runs ({@code @CHANGE_ID} unset) are not noted, nor updates that change nothing.
 *
 * <p>The database file names this class: a new name needs a migration that drops the old triggers.
 */
public final class JournalTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        String was = before == null ? null : json(before).toString();
        String is = after == null ? null : json(after).toString();
        if (is != null && is.equals(was)) {
            return;
        }
        try (PreparedStatement note =
                connection.prepareStatement("INSERT INTO change_row (change_id, table_name, row_before, row_after)"
                        + " SELECT CAST(@CHANGE_ID AS BIGINT), ?, ?, ? WHERE @CHANGE_ID IS NOT NULL")) {
            note.setString(1, tableName);
            note.setString(2, was);
            note.setString(3, is);
            note.executeUpdate();
        }
    }

    /** One text a column, as H2 writes it and reads it back without loss; null stays null. */
    static JsonObject json(ResultSet row) throws SQLException {
        JsonObject json = new JsonObject();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            json.addProperty(columns.getColumnName(i), row.getString(i));
        }
        return json;
    }
}
