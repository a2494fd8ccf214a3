package app.waraji.arch.planted.activities;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.calendar.Holiday;

@Breaks("FEATURES_LOOK_DOWNWARD")
public record SidewaysRecord(Holiday holiday) {}
