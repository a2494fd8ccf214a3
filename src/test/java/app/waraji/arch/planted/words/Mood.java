package app.waraji.arch.planted.words;

import app.waraji.arch.Breaks;

/** GONE was a constant once and still has a word; FAIR has none. */
@Breaks("EVERY_PACKAGE_IS_ON_THE_MAP")
public enum Mood {
    GOOD,
    FAIR
}
