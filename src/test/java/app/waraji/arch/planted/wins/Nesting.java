package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("NO_VAGUE_NAMES")
public final class Nesting {

    /** Vague within. */
    public record WinInfo(String title) {}
}
