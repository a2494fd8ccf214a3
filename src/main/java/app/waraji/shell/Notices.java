package app.waraji.shell;

import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Sentences for the user, shown at the foot of the window one at a time; the latest wins. What is said before the
 * window is open waits for it. On the FX thread only.
 */
public final class Notices {

    private final Messages messages;
    private final List<Said> waiting = new ArrayList<>();
    private Consumer<Said> listener = waiting::add;

    public Notices(Locale locale) {
        this.messages = Messages.of(Notices.class, locale);
    }

    /** What was said, before the window gives it its undo button. */
    record Said(Notice notice, boolean undoable) {}

    public void say(String sentence) {
        listener.accept(new Said(new Notice(sentence, null), false));
    }

    /** With a button that takes back the latest gesture. */
    public void sayUndoable(String sentence) {
        listener.accept(new Said(new Notice(sentence, null), true));
    }

    public void offer(String sentence, String button, Runnable action) {
        listener.accept(new Said(new Notice(sentence, new Notice.Offer(button, action)), false));
    }

    /** Failures that nobody expected end as a notice. */
    public Failures failures() {
        return new Failures(this::say, messages.text("failure"));
    }

    Locale locale() {
        return messages.locale();
    }

    void tell(Consumer<Said> newListener) {
        listener = newListener;
        waiting.forEach(newListener);
        waiting.clear();
    }
}
