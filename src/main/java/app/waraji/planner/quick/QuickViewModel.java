package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityNames;
import app.waraji.kernel.Spelling;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The line that is being typed, what is understood of it, and the names that may complete its last word. */
final class QuickViewModel {

    private static final int MOST_COMPLETIONS = 6;

    private final QuickStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final BiConsumer<QuickLine, Optional<Week>> added;

    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<QuickLine> understood = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Completion>> completions = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private List<Activity> activities = List.of();
    private List<String> hats = List.of();

    /**
     * A word that may stand instead of the one being typed.
     *
     * @param word with its sign
     * @param meaning what it stands for where the word does not say it all; may be empty
     */
    record Completion(String word, String meaning) {}

    /** @param added told what was added, and the week in which it stands if there is one */
    QuickViewModel(QuickStore store, Tasks tasks, Clock clock, BiConsumer<QuickLine, Optional<Week>> added) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.added = added;
        understood.set(QuickLine.read("", List.of(), now()));
        line.addListener((seen, before, typed) -> read());
    }

    StringProperty lineProperty() {
        return line;
    }

    ReadOnlyObjectProperty<QuickLine> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Empty where the last word is none that has a sign, or is whole. */
    ReadOnlyObjectProperty<List<Completion>> completionsProperty() {
        return completions.getReadOnlyProperty();
    }

    /** The place of the completion that would be taken. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /** The field has the focus: the names it may complete are read anew. */
    void begin(List<String> roleWords) {
        hats = List.copyOf(roleWords);
        tasks.run(store::activities, read -> {
            activities = read;
            read();
        });
    }

    /** Moves the choice among the completions, round the ends. */
    void choose(int by) {
        int count = completions.get().size();
        if (count > 0) {
            chosen.set(Math.floorMod(chosen.get() + by, count));
        }
    }

    /** Puts the chosen completion in place of the last word; nothing happens where there is none. */
    void complete() {
        List<Completion> offered = completions.get();
        if (!offered.isEmpty()) {
            String typed = line.get();
            line.set(typed.substring(0, sign(typed)) + offered.get(chosen.get()).word() + " ");
        }
    }

    void leaveCompletions() {
        completions.set(List.of());
    }

    void clear() {
        line.set("");
    }

    /** Adds what was understood; nothing happens while it has no name. */
    void add() {
        read();
        QuickLine wanted = understood.get();
        if (wanted.name().isEmpty()) {
            return;
        }
        clear();
        Week running = Week.of(now());
        tasks.run(() -> store.add(wanted, running), week -> added.accept(wanted, week));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void read() {
        understood.set(QuickLine.read(line.get(), activities, now()));
        completions.set(offered(line.get()));
        chosen.set(0);
    }

    private List<Completion> offered(String typed) {
        int at = sign(typed);
        if (at < 0) {
            return List.of();
        }
        String word = typed.substring(at + 1);
        Stream<Completion> fitting = LineText.of(typed).plain().charAt(at) == '#'
                ? new ActivityNames(activities)
                        .beginningWith(word).stream()
                                .map(activity -> new Completion(
                                        "#" + activity.shortName(), activity.tag() == null ? "" : activity.title()))
                : hats.stream()
                        .filter(hat -> Spelling.folded(hat).startsWith(Spelling.folded(word)))
                        .map(hat -> new Completion("@" + hat, ""));
        return fitting.filter(completion -> !completion.word().substring(1).equals(word))
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    /** Where the last word begins, if with a sign; -1 where it has none. */
    private static int sign(String typed) {
        String plain = LineText.of(typed).plain();
        int start = plain.lastIndexOf(' ') + 1;
        boolean signed = start < plain.length() && (plain.charAt(start) == '#' || plain.charAt(start) == '@');
        return signed ? start : -1;
    }
}
