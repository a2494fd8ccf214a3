package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import app.waraji.db.Database;
import java.util.Optional;

@Breaks({"VIEW_MODELS_WRITE_NO_SQL", "ONLY_STORES_ASK_THE_DATABASE"})
final class SqlViewModel {

    private final Database db;

    SqlViewModel(Database db) {
        this.db = db;
    }

    Optional<String> lastDone() {
        return db.undoable();
    }
}
