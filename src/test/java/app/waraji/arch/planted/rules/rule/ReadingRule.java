package app.waraji.arch.planted.rules.rule;

import app.waraji.arch.Breaks;
import app.waraji.db.Database;

@Breaks({"RULES_SEE_ONLY_THE_HISTORY", "NOUNS_ARE_PURE"})
public final class ReadingRule {

    public boolean holds(Database database) {
        return database != null;
    }
}
