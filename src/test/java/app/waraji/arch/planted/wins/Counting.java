package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("NOTHING_STATIC_CHANGES")
@SuppressWarnings("NonFinalStaticField")
public final class Counting {

    private static int count;

    public static int next() {
        return ++count;
    }
}
