package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectTasksTest {

    private final List<String> sentences = new ArrayList<>();
    private final Failures failures = new Failures(sentences::add, "Something went wrong.");
    private final Tasks tasks = new DirectTasks(failures);

    @Test
    void handsOverTheResultAtOnce() {
        List<Integer> results = new ArrayList<>();
        tasks.run(() -> 1, results::add);
        tasks.runAside(() -> 2, results::add, failures::show);
        assertThat(results).containsExactly(1, 2);
        assertThat(sentences).isEmpty();
    }

    @Test
    void saysARefusalInItsOwnWords() {
        tasks.run(() -> {
            throw new Refusal("This week is over.");
        });
        assertThat(sentences).containsExactly("This week is over.");
    }

    @Test
    void saysOneSentenceForAnythingElse() {
        tasks.run(() -> {
            throw new IOException("errno 28");
        });
        assertThat(sentences).containsExactly("Something went wrong.");
    }

    @Test
    void leavesAFailureToWhoAskedForIt() {
        List<Exception> taken = new ArrayList<>();
        IOException full = new IOException("full");
        tasks.run(
                () -> {
                    throw full;
                },
                done -> sentences.add("done"),
                taken::add);
        tasks.runAside(
                () -> {
                    throw full;
                },
                done -> sentences.add("done"),
                taken::add);
        assertThat(taken).containsExactly(full, full);
        assertThat(sentences).isEmpty();
    }

    @Test
    void doesNotTakeAFailureOfWhoWasTheResultForAFailureOfTheWork() {
        assertThatIllegalStateException()
                .isThrownBy(() -> tasks.run(() -> 1, result -> {
                    throw new IllegalStateException("the view is broken");
                }));
        assertThat(sentences).isEmpty();
    }
}
