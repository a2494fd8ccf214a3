package app.waraji.shell;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the frame around the pages shows: which page, what undo would do, the notice, the banner. */
final class WindowViewModel {

    private final History history;
    private final Tasks tasks;
    private final Messages messages;

    private final ReadOnlyIntegerWrapper shownPage = new ReadOnlyIntegerWrapper(this, "shownPage", 0);
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyBooleanWrapper shortcutsShown = new ReadOnlyBooleanWrapper(this, "shortcutsShown");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice");
    private final ReadOnlyObjectWrapper<@Nullable Banner> banner = new ReadOnlyObjectWrapper<>(this, "banner");
    private final Deque<Banner> banners = new ArrayDeque<>();
    private final int pages;

    /** @param pages how many there are, the settings among them */
    WindowViewModel(int pages, History history, Notices notices, Tasks tasks, Messages messages) {
        this.pages = pages;
        this.history = history;
        this.tasks = tasks;
        this.messages = messages;
        show(Optional.empty(), Optional.empty());
        notices.tell(this::say);
    }

    Subscription activate() {
        reread();
        return history.whenChanged(this::reread);
    }

    /** Shows the page with this number, from 0; nothing where there is none. */
    void showPage(int page) {
        if (page >= 0 && page < pages) {
            shownPage.set(page);
        }
    }

    void undo() {
        tasks.run(
                history::undo,
                step -> told(
                        step.map(taken -> messages.text(taken.blocked() ? "undo.blocked" : "undo.done", taken.label()))
                                .orElseGet(() -> messages.text("undo.nothing"))));
    }

    void redo() {
        tasks.run(
                history::redo,
                step -> told(
                        step.map(again -> messages.text(again.blocked() ? "redo.blocked" : "redo.done", again.label()))
                                .orElseGet(() -> messages.text("redo.nothing"))));
    }

    void showShortcuts() {
        shortcutsShown.set(true);
    }

    void hideShortcuts() {
        shortcutsShown.set(false);
    }

    void takeOffer(Notice.Offer offer) {
        notice.set(null);
        offer.action().run();
    }

    /** The notice has been seen; a later one stays. */
    void dismiss(Notice seen) {
        if (seen.equals(notice.get())) {
            notice.set(null);
        }
    }

    /** Over those that are up already; the one below shows again when it is taken down. */
    Subscription putUp(Banner newBanner) {
        banners.addFirst(newBanner);
        banner.set(newBanner);
        return () -> {
            banners.remove(newBanner);
            banner.set(banners.peekFirst());
        };
    }

    private void say(Notices.Said said) {
        notice.set(
                said.undoable()
                        ? new Notice(said.notice().sentence(), new Notice.Offer(messages.text("undo"), this::undo))
                        : said.notice());
    }

    private void reread() {
        tasks.run(
                () -> new Latest(history.undoable(), history.redoable()),
                latest -> show(latest.undoable(), latest.redoable()));
    }

    private record Latest(Optional<String> undoable, Optional<String> redoable) {}

    private void show(Optional<String> undo, Optional<String> redo) {
        undoable.set(undo.isPresent());
        redoable.set(redo.isPresent());
        undoName.set(undo.map(label -> messages.text("undo.named", label)).orElseGet(() -> messages.text("undo")));
        redoName.set(redo.map(label -> messages.text("redo.named", label)).orElseGet(() -> messages.text("redo")));
    }

    private void told(String sentence) {
        notice.set(new Notice(sentence, null));
    }

    ReadOnlyIntegerProperty shownPageProperty() {
        return shownPage.getReadOnlyProperty();
    }

    /** As in "Undo: move SEO article to Thursday". */
    ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty shortcutsShownProperty() {
        return shortcutsShown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Banner> bannerProperty() {
        return banner.getReadOnlyProperty();
    }
}
