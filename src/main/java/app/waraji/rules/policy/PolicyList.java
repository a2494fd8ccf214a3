package app.waraji.rules.policy;

import java.util.List;

/** Every policy there is. */
public final class PolicyList {

    private static final List<Policy> ALL = List.of(
            new Hysteresis(),
            new Explained(),
            new Actionable(),
            new HonestEasing(),
            new ColdStart(),
            new BlockedWeek(),
            new OneCause(),
            new BackingOff(),
            new Snoozing(),
            new GoodNewsAmongThem(),
            new Quiet());

    private PolicyList() {}

    /** In the order in which they judge. */
    public static List<Policy> all() {
        return ALL;
    }
}
