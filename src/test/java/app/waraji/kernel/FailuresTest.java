package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final List<String> sentences = new ArrayList<>();
    private final Failures failures = new Failures(sentences::add, "Something went wrong.");

    @Test
    void showsARefusalInItsOwnWords() {
        failures.show(new Refusal("That file is not a calendar.", new IllegalStateException("line 3")));
        assertThat(sentences).containsExactly("That file is not a calendar.");
    }

    @Test
    void showsNobodyTheInsidesOfAnUnexpectedFailure() {
        failures.show(new IllegalStateException("NullPointerException at line 40"));
        failures.show(new StackOverflowError());
        assertThat(sentences).containsExactly("Something went wrong.", "Something went wrong.");
    }
}
