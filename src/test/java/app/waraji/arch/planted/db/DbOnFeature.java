package app.waraji.arch.planted.db;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.Win;

@Breaks("DB_SEES_ONLY_THE_KERNEL")
public record DbOnFeature(Win win) {}
