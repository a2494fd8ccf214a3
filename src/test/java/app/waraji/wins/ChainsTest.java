package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final long MAIL = 1;
    private static final long SEO = 2;

    private final Win inquiry = win(1, Effect.INQUIRY, MAIL, null, null);
    private final Win meeting = win(2, Effect.MEETING, SEO, 500_000L, 1L);
    private final Win order = win(3, Effect.ORDER, null, 480_000L, 2L);
    private final Win other = win(4, Effect.ORDER, SEO, 20_000L, null);
    private final Chains chains = Chains.of(List.of(order, meeting, inquiry, other));

    @Test
    void aChainRunsFromTheFirstWinToTheLastWhicheverIsAskedFor() {
        assertThat(chains.of(inquiry)).containsExactly(inquiry, meeting, order);
        assertThat(chains.of(order)).containsExactly(inquiry, meeting, order);
        assertThat(chains.of(other)).containsExactly(other);
        assertThat(chains.first(order)).isEqualTo(inquiry);
        assertThat(chains.isAfter(order, inquiry)).isTrue();
        assertThat(chains.isAfter(inquiry, order)).isFalse();
        assertThat(chains.isAfter(inquiry, inquiry)).isFalse();
    }

    @Test
    void whatAChainBroughtIsCreditedToTheActivityItBeganWith() {
        assertThat(chains.byActivity())
                .isEqualTo(Map.of(MAIL, new Chains.Credit(3, 1, 480_000), SEO, new Chains.Credit(1, 1, 20_000)));
        assertThat(chains.creditedActivity(order)).isEqualTo(MAIL);
        assertThat(chains.credit(meeting)).isEqualTo(new Chains.Credit(3, 1, 480_000));
    }

    @Test
    void severalMayFollowOneAndAWinWhoseForerunnerIsGoneBeginsAnew() {
        Win second = win(5, Effect.ORDER, null, 1_000L, 1L);
        Win orphan = win(6, Effect.REPLY, SEO, null, 99L);
        Chains branched = Chains.of(List.of(inquiry, second, meeting, orphan));
        assertThat(branched.of(inquiry)).containsExactly(inquiry, meeting, second);
        assertThat(branched.of(orphan)).containsExactly(orphan);
    }

    @Test
    void everyWinIsInExactlyOneChainAndCreditedOnce() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Win> wins = new ArrayList<>();
            for (int id = 1; id <= 1 + random.nextInt(20); id++) {
                // Circles too: the store refuses them, but they must not hang.
                Long after = random.nextBoolean() ? (Long) (1L + random.nextInt(20)) : null;
                wins.add(win(id, Effect.ORDER, (long) random.nextInt(3), 1L, after));
            }
            Chains all = Chains.of(wins);
            assertThat(all.byActivity().values().stream()
                            .mapToInt(Chains.Credit::wins)
                            .sum())
                    .isEqualTo(wins.size());
            assertThat(wins)
                    .allMatch(win -> all.of(win).contains(win) || all.first(win).id() != win.id());
        }
    }

    private static Win win(
            long id, Effect effect, @Nullable Long activity, @Nullable Long amount, @Nullable Long after) {
        return new Win(
                id,
                DAY.plusDays(id),
                "win " + id,
                activity,
                new Outcome(effect, null, null, amount, null),
                new Links(after, null));
    }
}
