package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final List<String> shown = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Attempts attempts =
            new Attempts(new DirectTasks(new Failures(shown::add, "Something went wrong.")), said::add);
    private final List<String> done = new ArrayList<>();

    @Test
    void whatWasDoneClearsTheProblemAndHandsOverItsResult() {
        attempts.run(() -> "a win", done::add);
        attempts.run(() -> {}, () -> done.add("removed"));

        assertThat(done).containsExactly("a win", "removed");
        assertThat(said).containsExactly("", "");
    }

    @Test
    void aRefusalIsSaidWhereTheUserTyped() {
        attempts.run(
                () -> {
                    throw new Refusal("There is one of that name.");
                },
                () -> done.add("renamed"));

        assertThat(said).containsExactly("There is one of that name.");
        assertThat(done).isEmpty();
        assertThat(shown).isEmpty();
    }

    @Test
    void anyOtherFailureGoesTheCommonWay() {
        attempts.run(
                () -> {
                    throw new IllegalStateException("disk full");
                },
                () -> done.add("renamed"));

        assertThat(said).isEmpty();
        assertThat(shown).containsExactly("Something went wrong.");
    }
}
