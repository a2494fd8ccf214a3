package app.waraji.arch.planted.settings;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.wins.Win;

@Breaks("FEATURES_LOOK_DOWNWARD")
public record UpwardRecord(Win win) {}
