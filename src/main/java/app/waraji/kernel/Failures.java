package app.waraji.kernel;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a failure that nobody expected ends: logged once, with one sentence for the user. */
public final class Failures {

    private final Consumer<String> sentence;
    private final String unexpected;

    /**
     * @param sentence shows a sentence to the user
     * @param unexpected what to say of a failure that is not a {@link Refusal}
     */
    public Failures(Consumer<String> sentence, String unexpected) {
        this.sentence = sentence;
        this.unexpected = unexpected;
    }

    /** A {@link Refusal} is shown in its own words, and logged with what lies behind it, but not as a fault. */
    public void show(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            log().info("refused: {}", refusal.getMessage(), refusal.getCause());
            sentence.accept(refusal.sentence());
        } else {
            log().error("unexpected failure", failure);
            sentence.accept(unexpected);
        }
    }

    /** Only now: setting up the log would keep the first frame of the window waiting. */
    private static Logger log() {
        return LoggerFactory.getLogger(Failures.class);
    }
}
