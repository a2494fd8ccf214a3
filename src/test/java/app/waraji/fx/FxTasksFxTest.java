package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Refusal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxTasksFxTest {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final FxTasks tasks = new FxTasks(new Failures(seen::add, "unexpected"));

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void resultsComeOnTheFxThreadInTheOrderAsked() {
        for (int number = 1; number <= 3; number++) {
            String name = "work " + number;
            tasks.run(
                    () -> name + (Platform.isFxApplicationThread() ? " on the FX thread" : ""),
                    done -> seen.add(done + (Platform.isFxApplicationThread() ? ", seen on it" : "")));
        }

        finish();

        assertThat(seen).containsExactly("work 1, seen on it", "work 2, seen on it", "work 3, seen on it");
    }

    @Test
    void aFailureNobodyTookBecomesASentence() {
        tasks.run(() -> {
            throw new Refusal("The file cannot be read.");
        });
        tasks.run(() -> {
            throw new AssertionError("planned by the test");
        });
        tasks.run(() -> "read", read -> {
            throw new IllegalStateException("planned by the test");
        });

        finish();

        assertThat(seen).containsExactly("The file cannot be read.", "unexpected", "unexpected");
    }

    @Test
    void whoWantsTheFailureGetsIt() {
        tasks.run(
                () -> {
                    throw new Refusal("No.");
                },
                done -> {},
                failure -> seen.add("heard: " + failure.getMessage()));

        finish();

        assertThat(seen).containsExactly("heard: No.");
    }

    @Test
    void workAsideDoesNotHoldUpTheRest() {
        CountDownLatch otherIsDone = new CountDownLatch(1);
        tasks.runAside(() -> otherIsDone.await(10, TimeUnit.SECONDS), met -> seen.add("aside " + met), failure -> {});
        tasks.run(otherIsDone::countDown);

        finish();

        assertThat(seen).containsExactly("aside true");
    }

    private void finish() {
        tasks.close();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
