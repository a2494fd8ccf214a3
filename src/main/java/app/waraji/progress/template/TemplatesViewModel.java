package app.waraji.progress.template;

import app.waraji.activities.Activity;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.progress.template.Draft.Entry;
import app.waraji.progress.template.Template.Step;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The templates, and the chosen one as it is being adjusted. */
final class TemplatesViewModel {

    /** A week holds no more, and a day no less than it takes to begin. */
    static final int MOST_MINUTES = 40 * 60;

    static final int LEAST_MINUTES = 15;
    private static final int MOST_WEEKS = 52;

    private final TemplateStore store;
    private final Tasks tasks;
    private final List<Template> templates;
    private Days days;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Activity> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TemplatesViewModel(TemplateStore store, Tasks tasks, List<Template> templates, LocalDate today) {
        this.store = store;
        this.tasks = tasks;
        this.templates = templates;
        this.days = Days.of(today);
        this.draft = new ReadOnlyObjectWrapper<>(Draft.of(templates.get(0), days));
        tasks.run(() -> store.days(today), this::lay);
    }

    List<Template> templates() {
        return templates;
    }

    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What was made; null before. */
    ReadOnlyObjectProperty<@Nullable Activity> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Why nothing was made, in one sentence; empty where nobody tried. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Begins with another one, as it comes. */
    void choose(Template template) {
        problem.set("");
        draft.set(Draft.of(template, days));
    }

    void rename(String title) {
        draft.set(draft.get().titled(title));
    }

    void tag(String tag) {
        draft.set(draft.get().tagged(tag));
    }

    /** Nothing can be laid out before an event that is over. */
    void anchor(LocalDate day) {
        draft.set(draft.get().on(day.isBefore(days.today()) ? days.today() : day));
    }

    void keep(int index, boolean kept) {
        change(index, new Entry(entry(index).step(), kept));
    }

    /** A task keeps its name until there is another one. */
    void rename(int index, String title) {
        Step step = entry(index).step();
        if (!title.isBlank()) {
            change(index, new Step(step.week(), step.minutes(), title.strip()));
        }
    }

    void estimate(int index, int minutes) {
        Step step = entry(index).step();
        int wanted = Math.max(LEAST_MINUTES, Math.min(MOST_MINUTES, minutes));
        change(index, new Step(step.week(), wanted, step.title()));
    }

    void shift(int index, int weeks) {
        Step step = entry(index).step();
        int week = Math.max(-MOST_WEEKS, Math.min(MOST_WEEKS, step.week() + weeks));
        change(index, new Step(week, step.minutes(), step.title()));
    }

    void make() {
        Draft wanted = draft.get();
        tasks.run(
                () -> {
                    try {
                        return new Outcome(store.make(wanted), "");
                    } catch (Refusal refusal) {
                        return new Outcome(null, refusal.sentence());
                    }
                },
                outcome -> {
                    problem.set(outcome.problem());
                    made.set(outcome.made());
                });
    }

    /** Keeps what was adjusted already. */
    private void lay(Days read) {
        days = read;
        draft.set(draft.get().over(read));
    }

    private record Outcome(@Nullable Activity made, String problem) {}

    private Entry entry(int index) {
        return draft.get().entries().get(index);
    }

    private void change(int index, Step step) {
        change(index, new Entry(step, entry(index).isKept()));
    }

    private void change(int index, Entry entry) {
        draft.set(draft.get().with(index, entry));
    }
}
