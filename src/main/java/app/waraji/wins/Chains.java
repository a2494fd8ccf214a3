package app.waraji.wins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which win led to which: inquiry, meeting, order. What a chain brought is credited to the activity it began with,
 * whatever the later ones say.
 */
public final class Chains {

    /**
     * What came of it.
     *
     * @param wins all of them, the first included
     * @param orders how many of them are orders
     * @param amount of the orders, in yen; an offer or an estimate is not money yet
     */
    public record Credit(int wins, int orders, long amount) {

        static Credit of(List<Win> wins) {
            List<Win> orders = wins.stream()
                    .filter(win -> win.outcome().effect() == Effect.ORDER)
                    .toList();
            long amount = orders.stream()
                    .map(order -> order.outcome().amount())
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            return new Credit(wins.size(), orders.size(), amount);
        }
    }

    private static final Comparator<Win> IN_TIME =
            Comparator.comparing(Win::date).thenComparingLong(Win::id);

    private final Map<Long, Win> byId;
    private final Map<Long, List<Win>> chains = new HashMap<>();

    private Chains(List<Win> wins) {
        byId = wins.stream().collect(Collectors.toMap(Win::id, Function.identity()));
        wins.stream()
                .sorted(IN_TIME)
                .forEach(win -> chains.computeIfAbsent(first(win).id(), first -> new ArrayList<>())
                        .add(win));
    }

    /** @param wins all that there are; what one follows may be missing, then it is the first itself */
    public static Chains of(List<Win> wins) {
        return new Chains(wins);
    }

    /** The whole chain that it belongs to, in the order of time; itself alone where it stands alone. */
    public List<Win> of(Win win) {
        return List.copyOf(chains.getOrDefault(first(win).id(), List.of(win)));
    }

    /** The win that the chain began with. */
    public Win first(Win win) {
        Set<Long> seen = new HashSet<>();
        Win first = win;
        for (Win before = before(first); before != null && seen.add(before.id()); before = before(before)) {
            first = before;
        }
        return first;
    }

    /** Whether the one came of the other, directly or not; none comes of itself. */
    public boolean isAfter(Win later, Win earlier) {
        Set<Long> seen = new HashSet<>();
        for (Win before = before(later); before != null && seen.add(before.id()); before = before(before)) {
            if (before.id() == earlier.id()) {
                return true;
            }
        }
        return false;
    }

    /** What the chain of the win brought. */
    public Credit credit(Win win) {
        return Credit.of(of(win));
    }

    /** What the chains brought, by the activity that each began with; where nobody said which, it is in none. */
    public Map<Long, Credit> byActivity() {
        Map<Long, List<Win>> credited = new HashMap<>();
        for (List<Win> chain : chains.values()) {
            Long activity = activityOf(chain);
            if (activity != null) {
                credited.computeIfAbsent(activity, none -> new ArrayList<>()).addAll(chain);
            }
        }
        return credited.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Credit.of(entry.getValue())));
    }

    /** The activity that is credited with the win's chain: the earliest that is named; null where none is. */
    public @Nullable Long creditedActivity(Win win) {
        return activityOf(of(win));
    }

    private static @Nullable Long activityOf(List<Win> chain) {
        return chain.stream()
                .map(Win::activityId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Win before(Win win) {
        Long before = win.links().afterId();
        return before == null ? null : byId.get(before);
    }
}
