package app.waraji.arch.planted.report;

import app.waraji.arch.Breaks;
import app.waraji.db.Database;
import java.util.Optional;
import java.util.function.Supplier;

/** By a method reference. */
@Breaks("ONLY_STORES_ASK_THE_DATABASE")
public final class AskingPage {

    private final Supplier<Optional<String>> lastDone;

    public AskingPage(Database db) {
        this.lastDone = db::undoable;
    }

    public String title() {
        return lastDone.get().orElse("");
    }
}
