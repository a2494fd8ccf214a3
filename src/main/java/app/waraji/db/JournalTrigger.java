package app.waraji.db;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Notes each row that a gesture inserts, updates or deletes, by whatever statement, cascades included. Called by H2;
 * rows written while no gesture runs ({@code @CHANGE_ID} unset) are not noted.
 */
public final class JournalTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        try (PreparedStatement note =
                connection.prepareStatement("INSERT INTO change_row (change_id, table_name, row_before, row_after)"
                        + " SELECT CAST(@CHANGE_ID AS BIGINT), ?, ?, ? WHERE @CHANGE_ID IS NOT NULL")) {
            note.setString(1, tableName);
            note.setString(2, before == null ? null : json(before));
            note.setString(3, after == null ? null : json(after));
            note.executeUpdate();
        }
    }

    /** One text a column, as H2 writes it and reads it back; null stays null. */
    static String json(ResultSet row) throws SQLException {
        JsonObject json = new JsonObject();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = row.getString(i);
            json.add(columns.getColumnName(i), text == null ? JsonNull.INSTANCE : new JsonPrimitive(text));
        }
        return json.toString();
    }
}
