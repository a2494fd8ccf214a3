package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("NO_VAGUE_NAMES")
public final class WinManager {}
