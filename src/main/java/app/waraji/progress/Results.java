package app.waraji.progress;

import app.waraji.wins.Effect;
import app.waraji.wins.Win;
import java.util.Collection;

/** Which wins count as results, and as how many: somebody outside wants something. */
public final class Results {

    private Results() {}

    public static boolean isResult(Win win) {
        Effect effect = win.outcome().effect();
        return effect == Effect.INQUIRY || effect == Effect.MEETING || effect == Effect.ORDER;
    }

    /** As many as the win says, else one. */
    public static int of(Win win) {
        Integer count = win.outcome().count();
        return count == null ? 1 : count;
    }

    public static int of(Collection<Win> wins) {
        return wins.stream().mapToInt(Results::of).sum();
    }
}
