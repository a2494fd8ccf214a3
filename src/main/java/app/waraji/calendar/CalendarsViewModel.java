package app.waraji.calendar;

import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imported calendars, what came of the latest import, and the export of the user's own plan. */
final class CalendarsViewModel {

    private static final int MOST_UNREAD_SHOWN = 500;
    private static final double STEP_SHOWN = 0.01;

    private final CalendarStore store;
    private final FeedStore feeds;
    private final IcsExport export;
    private final Changes changes;
    private final Tasks tasks;
    private final Attempts attempts;
    private final Messages messages;

    private final ObservableList<ImportedCalendar> calendars = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", false);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading", false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ReadOnlyStringWrapper unread = new ReadOnlyStringWrapper(this, "unread", "");

    private Work current = new Work();

    CalendarsViewModel(
            CalendarStore store, FeedStore feeds, IcsExport export, Changes changes, Tasks tasks, Messages messages) {
        this.store = store;
        this.feeds = feeds;
        this.export = export;
        this.changes = changes;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, outcome::set);
        this.messages = messages;
    }

    Subscription activate() {
        Subscription subscription = changes.on(Set.of(CalendarStore.TOPIC), this::reread);
        reread();
        return subscription;
    }

    /** By name. */
    ObservableList<ImportedCalendar> calendars() {
        return calendars;
    }

    /** Whether it is known that there is none. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether a file or an address is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How far that has come, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What came of the latest work, in a sentence or two; empty before one and once it is dismissed. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What could not be read, a line each; empty where all was read. */
    ReadOnlyStringProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    void importFile(Path file) {
        String name = String.valueOf(file.getFileName());
        work(watched -> store.importFile(name, CalendarFile.read(file, messages.locale()), watched), this::imported);
    }

    /** @param added called when it is there */
    void addAddress(String typed, Runnable added) {
        work(watched -> feeds.add(typed, watched), summary -> {
            imported(summary);
            added.run();
        });
    }

    void refresh(ImportedCalendar calendar) {
        work(
                watched -> feeds.refresh(calendar, watched),
                (Optional<ImportSummary> summary) -> summary.ifPresentOrElse(
                        this::imported,
                        () -> outcome.set(messages.text("calendar.outcome.unchanged", calendar.name()))));
    }

    void refreshHourly(ImportedCalendar calendar, boolean hourly) {
        tasks.run(() -> store.refreshHourly(calendar, hourly));
    }

    void remove(ImportedCalendar calendar) {
        tasks.run(() -> store.remove(calendar));
    }

    /** Ends what is being read; all is as it was before. */
    void cancel() {
        current.cancelled = true;
    }

    void dismissOutcome() {
        outcome.set("");
        unread.set("");
    }

    /** Shows again what could not be read of it. */
    void showUnread(ImportedCalendar calendar) {
        outcome.set(messages.text(
                "calendar.outcome.unread.of", calendar.name(), calendar.unread().size()));
        unread.set(lines(calendar.unread()));
    }

    /** What an export begins with, until other days are chosen. */
    Week runningWeek() {
        return export.runningWeek();
    }

    /** Writes the user's own plan of these days, both included, to a file. */
    void export(LocalDate first, LocalDate last, Path file) {
        dismissOutcome();
        if (last.isBefore(first)) {
            outcome.set(messages.text("calendar.export.backwards"));
            return;
        }
        tasks.runAside(
                () -> export.write(file, first, last.plusDays(1)),
                written ->
                        outcome.set(messages.text("calendar.export.done", written, String.valueOf(file.getFileName()))),
                this::refused);
    }

    /** What is read beside all else, and may be cancelled. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(Progress progress);
    }

    private <T> void work(Reading<T> work, Consumer<T> done) {
        dismissOutcome();
        progress.set(0);
        reading.set(true);
        Work mine = new Work();
        current = mine;
        Callable<T> watched = () -> work.read(mine);
        tasks.runAside(
                watched,
                result -> {
                    reading.set(false);
                    done.accept(result);
                },
                this::refused);
    }

    /** One import, seen from the thread that does it. */
    private final class Work implements Progress {

        private volatile boolean cancelled;
        private double shown;

        @Override
        public void reached(double share) {
            if (cancelled) {
                throw new CancellationException();
            }
            if (share >= shown + STEP_SHOWN) {
                shown = share;
                tasks.run(() -> share, progress::set);
            }
        }
    }

    private void imported(ImportSummary summary) {
        String found = messages.text("calendar.outcome.events", summary.calendar(), summary.events());
        String missed =
                messages.text("calendar.outcome.unread", summary.unread().size());
        outcome.set(summary.unread().isEmpty() ? found : found + missed);
        unread.set(lines(summary.unread()));
    }

    private String lines(List<Unread> list) {
        Stream<String> shown = list.stream()
                .limit(MOST_UNREAD_SHOWN)
                .map(its -> messages.text("calendar.unread.line", String.valueOf(its.line()), its.reason(messages)));
        Stream<String> rest = list.size() > MOST_UNREAD_SHOWN
                ? Stream.of(messages.text("calendar.unread.more", list.size() - MOST_UNREAD_SHOWN))
                : Stream.empty();
        return Stream.concat(shown, rest).collect(Collectors.joining("\n"));
    }

    /** What is refused is said here, where it was asked for; any other failure goes the common way. */
    private void refused(Exception failure) {
        reading.set(false);
        if (failure instanceof CancellationException) {
            outcome.set(messages.text("calendar.outcome.cancelled"));
        } else {
            attempts.failed(failure);
        }
    }

    private void reread() {
        tasks.run(store::calendars, read -> {
            calendars.setAll(read);
            empty.set(read.isEmpty());
        });
    }
}
