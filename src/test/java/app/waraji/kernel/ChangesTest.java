package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Topic WINS = new Topic("wins");
    private static final Topic WEEK = new Topic("week");

    private final List<String> told = new ArrayList<>();
    private final Changes changes = new Changes(Runnable::run);

    @Test
    void tellsThoseWhoAskedForTheTopicOnceEach() {
        changes.on(Set.of(WINS, WEEK), () -> told.add("both"));
        changes.on(Set.of(WINS), () -> told.add("wins"));
        changes.on(Set.of(WEEK), () -> told.add("week"));

        changes.tell(Set.of(WINS, WEEK));
        assertThat(told).containsExactly("both", "wins", "week");

        told.clear();
        changes.tell(Set.of(WEEK));
        assertThat(told).containsExactly("both", "week");
    }

    @Test
    void tellsNobodyWhoCancelled() {
        Subscription subscription = changes.on(Set.of(WINS), () -> told.add("wins"));
        subscription.cancel();
        changes.tell(Set.of(WINS));
        assertThat(told).isEmpty();
    }

    @Test
    void tellsThroughTheExecutorAndNotAListenerCancelledWhileItWaited() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Changes later = new Changes(waiting::add);
        later.on(Set.of(WINS), () -> told.add("shown"));
        Subscription hidden = later.on(Set.of(WINS), () -> told.add("hidden"));

        later.tell(Set.of(WINS));
        assertThat(told).isEmpty();
        hidden.cancel();
        waiting.forEach(Runnable::run);
        assertThat(told).containsExactly("shown");
    }

    @Test
    void keepsApartTwoWhoAskedAlike() {
        Runnable reread = () -> told.add("read");
        Subscription first = changes.on(Set.of(WINS), reread);
        changes.on(Set.of(WINS), reread);

        first.cancel();
        first.cancel();
        changes.tell(Set.of(WINS));
        assertThat(told).containsExactly("read");
    }

    @Test
    void letsAListenerCancelItselfWhileItIsTold() {
        List<Subscription> own = new ArrayList<>();
        own.add(changes.on(Set.of(WINS), () -> {
            told.add("once");
            own.get(0).cancel();
        }));
        changes.tell(Set.of(WINS));
        changes.tell(Set.of(WINS));
        assertThat(told).containsExactly("once");
    }

    @Test
    void cancelsAllPartsOfASubscription() {
        Subscription all = Subscription.all(
                changes.on(Set.of(WINS), () -> told.add("wins")), changes.on(Set.of(WEEK), () -> told.add("week")));
        all.cancel();
        changes.tell(Set.of(WINS, WEEK));
        assertThat(told).isEmpty();
    }

    @Test
    void refusesATopicThatCannotBeWrittenInAList() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Topic(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Topic("wins,week"));
    }
}
