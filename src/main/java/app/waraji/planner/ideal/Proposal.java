package app.waraji.planner.ideal;

import app.waraji.kernel.Slot;
import app.waraji.planner.NewBlock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block that is proposed for a week, or why it is not.
 *
 * @param obstacle what stands in its way; null where it can be added
 * @param wanted whether the user leaves it in; one with an obstacle is not added all the same
 */
record Proposal(NewBlock block, @Nullable Taken obstacle, boolean wanted) {

    boolean isAdded() {
        return wanted && obstacle == null;
    }

    /**
     * Lays wishes onto a week: none of those that are added overlaps what is taken, nor another of them; of two that do
     * the first stands, and where the user leaves that one out the second.
     *
     * @param wishes in the order in which they have the first say
     * @param taken what stands in the week
     * @param leftOut the places in {@code wishes} of those the user does not want
     * @param now before which nothing can be planned any more
     */
    static List<Proposal> of(List<NewBlock> wishes, List<Taken> taken, Set<Integer> leftOut, LocalDateTime now) {
        List<Taken> filled = new ArrayList<>(taken);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            NewBlock wish = wishes.get(i);
            Proposal proposal = new Proposal(wish, obstacle(wish, filled, now).orElse(null), !leftOut.contains(i));
            proposals.add(proposal);
            if (proposal.isAdded()) {
                filled.add(new Taken(Taken.Kind.PROPOSED, wish.title(), wish.slot()));
            }
        }
        return proposals;
    }

    private static Optional<Taken> obstacle(NewBlock wish, List<Taken> taken, LocalDateTime now) {
        Slot slot = wish.slot();
        Optional<Taken> overlapping = taken.stream()
                .filter(each -> each.slot().overlaps(slot))
                .min((one, other) -> one.kind().compareTo(other.kind()))
                .map(each -> isSame(each, wish) ? each.as(Taken.Kind.ALREADY_THERE) : each);
        boolean past = slot.start().isBefore(now);
        boolean there = overlapping
                .filter(each -> each.kind() == Taken.Kind.ALREADY_THERE)
                .isPresent();
        return past && !there ? Optional.of(new Taken(Taken.Kind.PAST, "", slot)) : overlapping;
    }

    private static boolean isSame(Taken taken, NewBlock wish) {
        return taken.kind() == Taken.Kind.BLOCK
                && taken.title().equals(wish.title())
                && taken.slot().equals(wish.slot());
    }
}
