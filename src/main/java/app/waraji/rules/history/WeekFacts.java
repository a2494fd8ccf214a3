package app.waraji.rules.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What touches one week, and its sums as far as they were asked for. Filled once, and never changed after that. */
final class WeekFacts {

    /** What the sums depend on besides the facts themselves. */
    record Seen(int gestures, int answers, boolean over) {}

    private static final Comparator<GestureFact> BY_ID =
            Comparator.comparingLong(gesture -> gesture.entry().id());

    static final WeekFacts NONE = new WeekFacts();

    private final List<GestureFact> gestures = new ArrayList<>();
    private final List<BlockFact> sales = new ArrayList<>();
    private final Map<Seen, WeekPlan> sums = new ConcurrentHashMap<>();
    private Instant last = Instant.MIN;
    private int answers;

    void add(GestureFact gesture) {
        gestures.add(gesture);
    }

    void addSales(BlockFact block) {
        sales.add(block);
    }

    /** All that belongs to it has been added. */
    void settle() {
        gestures.sort(BY_ID);
        for (GestureFact gesture : gestures) {
            last = later(last, gesture.recordedAt());
            answers += gesture.answers().size();
            for (ReasonFact answer : gesture.answers()) {
                last = later(last, answer.recordedAt());
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    /** A copy to be filled, without what belongs to these lineages. */
    WeekFacts without(Set<Long> lineages) {
        WeekFacts copy = new WeekFacts();
        for (GestureFact gesture : gestures) {
            if (!lineages.contains(gesture.entry().lineageId())) {
                copy.gestures.add(gesture);
            }
        }
        for (BlockFact block : sales) {
            if (!lineages.contains(block.lineage())) {
                copy.sales.add(block);
            }
        }
        return copy;
    }

    /** In the order recorded. */
    List<GestureFact> gestures() {
        return gestures;
    }

    /** Sales work that stands in it. */
    List<BlockFact> sales() {
        return sales;
    }

    Map<Seen, WeekPlan> sums() {
        return sums;
    }

    /** @param over whether the week is */
    Seen seen(Instant at, boolean over) {
        if (!last.isAfter(at)) {
            return new Seen(gestures.size(), answers, over);
        }
        int known = 0;
        int answered = 0;
        for (GestureFact gesture : gestures) {
            if (!gesture.recordedAt().isAfter(at)) {
                known++;
                for (ReasonFact answer : gesture.answers()) {
                    answered += answer.recordedAt().isAfter(at) ? 0 : 1;
                }
            }
        }
        return new Seen(known, answered, over);
    }
}
