package app.waraji.review;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The review of the running week, or of the one before: which step is shown, and how long it has taken. */
final class ReviewViewModel {

    /** What it is meant to take. */
    static final int MINUTES = 10;

    private final ReviewStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Review> review;
    private final ReadOnlyIntegerWrapper minutes = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<Integer>> reminder =
            new SimpleObjectProperty<>(Optional.of(ReviewStore.USUAL_REMINDER));
    private Instant countedTo;
    private boolean isRead;
    private @Nullable Week chosen;

    private record Reading(Review review, Optional<Integer> reminder) {}

    ReviewViewModel(ReviewStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.countedTo = clock.instant();
        this.review = new ReadOnlyObjectWrapper<>(Review.fresh(thisWeek()));
        reminder.subscribe((before, wanted) -> {
            if (isRead) {
                tasks.run(() -> store.remindAt(wanted));
            }
        });
    }

    /** Takes it up where it was left; leaving it keeps how far it came. */
    Subscription activate(Changes changes) {
        countedTo = clock.instant();
        isRead = false;
        read();
        return Subscription.all(changes.on(Set.of(ReviewStore.TOPIC), this::readReminder), this::leave);
    }

    ReadOnlyObjectProperty<Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    Review review() {
        return review.get();
    }

    /** Whole minutes that it has taken. */
    ReadOnlyIntegerProperty minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    /** Minutes after midnight on Friday; empty for no reminder. */
    ObjectProperty<Optional<Integer>> reminderProperty() {
        return reminder;
    }

    boolean isOfRunningWeek() {
        return review().week().equals(thisWeek());
    }

    /** From the running week to the one before, and back. */
    void showOtherWeek() {
        leave();
        chosen = isOfRunningWeek() ? thisWeek().previous() : thisWeek();
        countedTo = clock.instant();
        read();
    }

    /** The next step; after the last one it is finished. */
    void next() {
        count();
        if (review().at().isLast()) {
            keep(review().finished(clock.instant()));
        } else {
            keep(review().at(review().at().next()));
        }
    }

    void back() {
        go(review().at().previous());
    }

    void go(Step step) {
        if (step != review().at()) {
            count();
            keep(review().at(step));
        }
    }

    /** Counts the time until now; none once it is finished. */
    void count() {
        Instant now = clock.instant();
        if (!review().isFinished()) {
            int seconds = (int) Duration.between(countedTo, now).toSeconds();
            review.set(review().spent(review().spentSeconds() + Math.max(0, seconds)));
        }
        countedTo = now;
        minutes.set(review().spentSeconds() / 60);
    }

    private void keep(Review changed) {
        review.set(changed);
        tasks.run(() -> store.keep(changed));
    }

    private void leave() {
        chosen = null;
        if (isRead && !review().isFinished()) {
            count();
            keep(review());
        }
        isRead = false;
    }

    private void read() {
        Week wanted = chosen;
        tasks.run(() -> reading(wanted == null ? store.weekToReview() : wanted), reading -> {
            reminder.set(reading.reminder());
            isRead = true;
            review.set(reading.review());
            count();
        });
    }

    private Reading reading(Week week) {
        return new Reading(store.of(week), store.reminder());
    }

    /** What undo brought back. */
    private void readReminder() {
        tasks.run(store::reminder, reminder::set);
    }

    private Week thisWeek() {
        return Week.of(LocalDate.now(clock));
    }
}
