package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.util.HashMap;
import java.util.Map;

@Breaks("NOTHING_STATIC_CHANGES")
public final class Remembering {

    private static final Map<String, String> SEEN = new HashMap<>();

    public static boolean isNew(String word) {
        return SEEN.put(word, word) == null;
    }
}
