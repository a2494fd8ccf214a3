package app.waraji.planner.quick;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Quick add: one line for a block or a task, in the top bar of every page. */
public final class QuickPage {

    private final QuickView view;

    /**
     * What is around the field.
     *
     * @param shortcut the key that leads to it, as printed on the keyboard
     * @param say shows a sentence with a way to undo
     * @param turnTo called with the week in which the new thing stands
     * @param back gives the focus back to the page
     */
    public record Surroundings(String shortcut, Consumer<String> say, Consumer<Week> turnTo, Runnable back) {}

    public QuickPage(QuickStore store, Tasks tasks, Clock clock, Locale locale, Surroundings around) {
        QuickWords words = new QuickWords(Messages.of(QuickPage.class, locale), new DateWords(locale));
        QuickViewModel model = new QuickViewModel(store, tasks, clock, (read, week) -> {
            around.say().accept(words.added(read, LocalDateTime.now(clock)));
            week.ifPresent(around.turnTo());
        });
        this.view = new QuickView(model, words, around.shortcut(), around.back());
    }

    /** The field. */
    public Node view() {
        return view;
    }

    /** Puts the caret into the field. */
    public void begin() {
        view.begin();
    }
}
