package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("SCREENS_AND_FORMATS_STAY_AT_HOME")
public final class PublicViewModel {}
