package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import app.waraji.db.schema.Tables;

@Breaks("VIEWS_HAVE_NO_STORE")
final class SchemaCell {

    String column() {
        return Tables.WIN.TITLE.getName();
    }
}
