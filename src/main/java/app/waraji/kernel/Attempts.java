package app.waraji.kernel;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that may be refused: a refusal is said where the user typed, all else fails as with {@link Tasks}. */
public final class Attempts {

    private final Tasks tasks;
    private final Consumer<String> problem;

    /** @param problem takes the sentence of a refusal, and an empty one once something was done */
    public Attempts(Tasks tasks, Consumer<String> problem) {
        this.tasks = tasks;
        this.problem = problem;
    }

    /** Hands over the result of the work, unless it is refused. */
    public <T> void run(Callable<T> work, Consumer<T> done) {
        tasks.run(
                work,
                result -> {
                    problem.accept("");
                    done.accept(result);
                },
                this::failed);
    }

    /** The same, of work with nothing to hand over. */
    public void run(Tasks.ThrowingRunnable work, Runnable done) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                result -> done.run());
    }

    /** Where the work was run in a way of its own. */
    public void failed(Exception failure) {
        if (failure instanceof Refusal refusal) {
            problem.accept(refusal.sentence());
        } else {
            tasks.run(() -> {
                throw failure;
            });
        }
    }
}
