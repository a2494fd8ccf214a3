package app.waraji.wins;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Which wins another may follow. */
final class Forerunners {

    private static final int MOST = 40;

    private Forerunners() {}

    /**
     * Not later than it and none that came of it; what it follows first, then those of the same customer, then those of
     * the same activity, the newest first.
     */
    static List<Win> of(Win win, List<Win> all, Chains chains) {
        return all.stream()
                .filter(each -> each.id() != win.id() && !each.date().isAfter(win.date()) && !chains.isAfter(each, win))
                .sorted(Comparator.comparingInt((Win each) -> closeness(win, each))
                        .thenComparing(Comparator.comparing(Win::date)
                                .thenComparingLong(Win::id)
                                .reversed()))
                .limit(MOST)
                .toList();
    }

    private static int closeness(Win win, Win other) {
        if (Objects.equals(win.links().afterId(), other.id())) {
            return 0;
        }
        String customer = win.outcome().customer();
        if (customer != null && customer.equals(other.outcome().customer())) {
            return 1;
        }
        boolean sameActivity = win.activityId() != null && win.activityId().equals(other.activityId());
        return sameActivity ? 2 : 3;
    }
}
