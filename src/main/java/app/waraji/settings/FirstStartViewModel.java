package app.waraji.settings;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.TypedTime;
import app.waraji.settings.Preferences.Look;
import app.waraji.settings.Preferences.Names;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Three questions, each of which may stay unanswered, and the offer of a sample. */
final class FirstStartViewModel {

    /** What is on the screen. */
    enum Step {
        QUESTIONS,
        SAMPLE,
        FILLING
    }

    private final SettingsStore store;
    private final Tasks tasks;
    private final SettingsPage.SampleDiary sample;
    private final Messages messages;
    private final Runnable done;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.QUESTIONS);
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty boss = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("9:00");
    private final StringProperty to = new SimpleStringProperty("18:00");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SYSTEM);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    FirstStartViewModel(
            SettingsStore store, Tasks tasks, SettingsPage.SampleDiary sample, Messages messages, Runnable done) {
        this.store = store;
        this.tasks = tasks;
        this.sample = sample;
        this.messages = messages;
        this.done = done;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    StringProperty authorProperty() {
        return author;
    }

    StringProperty bossProperty() {
        return boss;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** One sentence about the hours; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Saves the answers as one change and goes on to the offer. */
    void answer() {
        Optional<LocalTime> start = TypedTime.time(from.get());
        Optional<LocalTime> end = TypedTime.time(to.get());
        if (start.isEmpty() || end.isEmpty()) {
            problem.set(messages.text("settings.problem.time"));
        } else if (!start.get().isBefore(end.get())) {
            problem.set(messages.text("settings.problem.order"));
        } else {
            problem.set("");
            Hours hours = new Hours(start.get(), end.get());
            tasks.run(
                    () -> {
                        store.change(before -> answered(before, hours));
                        return hours;
                    },
                    saved -> step.set(Step.SAMPLE));
        }
    }

    /** Leaves all as it is and goes on to the offer. */
    void skip() {
        step.set(Step.SAMPLE);
    }

    /** A sample that fails is told like any failure; the offer then stands again. */
    void startWithSample() {
        step.set(Step.FILLING);
        tasks.run(
                () -> {
                    sample.fill();
                    store.rememberStart();
                    return Step.FILLING;
                },
                filled -> done.run());
        tasks.run(store::isFirstStart, stillWaiting -> {
            if (stillWaiting) {
                step.set(Step.SAMPLE);
            }
        });
    }

    void startEmpty() {
        tasks.run(
                () -> {
                    store.rememberStart();
                    return Step.SAMPLE;
                },
                remembered -> done.run());
    }

    private Preferences answered(Preferences before, Hours hours) {
        Names names = before.names();
        WorkingHours work = before.work();
        for (DayOfWeek day : work.days().keySet()) {
            work = work.with(day, hours);
        }
        Look look = before.look();
        return before.withNames(new Names(
                        author.get().strip(),
                        names.authorDepartment(),
                        boss.get().strip(),
                        names.bossDepartment()))
                .withWork(work)
                .withLook(new Look(language.get(), look.shade(), look.reducedMotion()));
    }
}
