package app.waraji.arch.planted.fx;

import app.waraji.arch.Breaks;
import app.waraji.db.Database;

@Breaks("FX_SEES_ONLY_THE_KERNEL")
public record FxOnDatabase(Database db) {}
