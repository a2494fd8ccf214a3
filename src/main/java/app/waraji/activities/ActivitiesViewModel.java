package app.waraji.activities;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The list of activities and the line that adds one. */
final class ActivitiesViewModel {

    private final ActivityStore store;
    private final Tasks tasks;

    private final ReadOnlyObjectWrapper<List<Activity>> activities = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty endedShown = new SimpleBooleanProperty();
    private final StringProperty newTitle = new SimpleStringProperty("");
    private final StringProperty newTag = new SimpleStringProperty("");
    private final ObjectProperty<Channel> newChannel = new SimpleObjectProperty<>(Channel.CONTENT);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ActivitiesViewModel(ActivityStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(ActivityStore.TOPIC), this::reread);
    }

    /** Running ones first; ended ones too. */
    ReadOnlyObjectProperty<List<Activity>> activitiesProperty() {
        return activities.getReadOnlyProperty();
    }

    BooleanProperty endedShownProperty() {
        return endedShown;
    }

    StringProperty newTitleProperty() {
        return newTitle;
    }

    StringProperty newTagProperty() {
        return newTag;
    }

    ObjectProperty<Channel> newChannelProperty() {
        return newChannel;
    }

    /** Why the last thing asked for was not done, in one sentence; empty where it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void add() {
        String title = newTitle.get();
        String tag = newTag.get();
        Channel channel = newChannel.get();
        attempt(() -> store.add(title, tag, channel), () -> {
            newTitle.set("");
            newTag.set("");
        });
    }

    void rename(Activity activity, String title) {
        change(activity, activity.titled(title.strip()));
    }

    void tag(Activity activity, String tag) {
        change(activity, activity.tagged(tag.isBlank() ? null : tag.strip()));
    }

    void reach(Activity activity, Channel channel) {
        change(activity, activity.through(channel));
    }

    void archive(Activity activity) {
        attempt(() -> store.archive(activity), () -> {});
    }

    void resume(Activity activity) {
        attempt(() -> store.resume(activity), () -> {});
    }

    private void change(Activity before, Activity after) {
        if (!after.equals(before)) {
            attempt(() -> store.change(after), () -> {});
        }
    }

    /** A refusal is said where the user typed, and what is stored is shown again. */
    private void attempt(Tasks.ThrowingRunnable work, Runnable done) {
        tasks.run(
                () -> {
                    try {
                        work.run();
                        return "";
                    } catch (Refusal refusal) {
                        return refusal.sentence();
                    }
                },
                sentence -> {
                    problem.set(sentence);
                    if (sentence.isEmpty()) {
                        done.run();
                    } else {
                        reread();
                    }
                });
    }

    private void reread() {
        tasks.run(store::all, read -> {
            // Set even where it is equal: a field that was refused must show again what is stored.
            activities.set(List.of());
            activities.set(read);
        });
    }
}
