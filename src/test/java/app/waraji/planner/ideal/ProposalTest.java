package app.waraji.planner.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final List<Taken.Kind> STANDING =
            List.of(Taken.Kind.BLOCK, Taken.Kind.COMMITMENT, Taken.Kind.HOLIDAY, Taken.Kind.ABSENCE);
    private static final LocalDateTime EARLY = MONDAY.atStartOfDay();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsAddedOverlapsNeitherWhatIsThereNorEachOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<NewBlock> wishes = new ArrayList<>();
            List<Taken> taken = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                wishes.add(wish("w" + i, anySlot(random)));
            }
            for (int i = 0; i < random.nextInt(12); i++) {
                Taken.Kind kind = STANDING.get(random.nextInt(STANDING.size()));
                taken.add(new Taken(kind, "t" + i, anySlot(random)));
            }
            LocalDateTime now = anySlot(random).start();
            List<Proposal> proposals = Proposal.of(wishes, taken, anyPlaces(random, wishes.size()), now);
            check(proposals, wishes, taken, now);
        }
    }

    private static void check(List<Proposal> proposals, List<NewBlock> wishes, List<Taken> taken, LocalDateTime now) {
        assertThat(proposals).extracting(Proposal::block).isEqualTo(wishes);
        List<Slot> added = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Slot slot = proposal.block().slot();
            if (proposal.isAdded()) {
                assertThat(taken).noneMatch(each -> each.slot().overlaps(slot));
                assertThat(added).noneMatch(slot::overlaps);
                assertThat(slot.start()).isAfterOrEqualTo(now);
                added.add(slot);
            } else if (proposal.obstacle() != null) {
                assertThat(proposal.obstacle().slot().overlaps(slot)).isTrue();
            }
        }
    }

    @Test
    void saysWhatIsInTheWay() {
        List<Taken> taken = List.of(
                new Taken(Taken.Kind.BLOCK, "架電", slot(1, 9, 60)),
                new Taken(Taken.Kind.COMMITMENT, "営業会議", slot(1, 13, 60)),
                new Taken(
                        Taken.Kind.HOLIDAY,
                        "勤労感謝の日",
                        new Slot(MONDAY.plusDays(2).atStartOfDay(), 24 * 60)));
        List<NewBlock> wishes = List.of(
                wish("SEO", slot(0, 9, 60)),
                wish("架電", slot(1, 9, 60)),
                wish("SEO", slot(1, 9, 30)),
                wish("SEO", slot(1, 13, 60)),
                wish("SEO", slot(2, 9, 60)),
                wish("メルマガ", slot(3, 9, 60)),
                wish("SEO", slot(3, 9, 90)));
        assertThat(Proposal.of(wishes, taken, Set.of(), MONDAY.atTime(12, 0)))
                .extracting(proposal ->
                        proposal.obstacle() == null ? null : proposal.obstacle().kind())
                .containsExactly(
                        Taken.Kind.PAST,
                        Taken.Kind.ALREADY_THERE,
                        Taken.Kind.BLOCK,
                        Taken.Kind.COMMITMENT,
                        Taken.Kind.HOLIDAY,
                        null,
                        Taken.Kind.PROPOSED);
    }

    @Test
    void leavingOneOutMakesRoomForTheOneBelow() {
        List<NewBlock> wishes = List.of(wish("メルマガ", slot(3, 9, 60)), wish("SEO", slot(3, 9, 90)));
        assertThat(Proposal.of(wishes, List.of(), Set.of(0), EARLY))
                .extracting(Proposal::isAdded)
                .containsExactly(false, true);
    }

    private static Set<Integer> anyPlaces(Random random, int of) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < of; i++) {
            if (random.nextInt(4) == 0) {
                places.add(i);
            }
        }
        return places;
    }

    private static NewBlock wish(String title, Slot slot) {
        return new NewBlock(title, Role.MARKETING, null, null, slot);
    }

    private static Slot slot(int day, int hour, int minutes) {
        return new Slot(MONDAY.plusDays(day).atTime(hour, 0), minutes);
    }

    private static Slot anySlot(Random random) {
        return slot(random.nextInt(7), random.nextInt(24), 15 * (1 + random.nextInt(10)));
    }
}
