package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("NOUNS_ARE_PURE")
public record AskingNoun(WinStore store) {}
