package app.waraji.wins.share;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.wins.ShareChannel;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One sharing of one win while it is being written: the message, its template, and who is told. */
final class ShareFormViewModel {

    private final TellingStore store;
    private final Tasks tasks;
    private final Messages messages;
    private final Win win;
    /** The sharing that is changed; null for a new one. */
    private final @Nullable Sharing before;

    private final ObjectProperty<ShareChannel> channel = new SimpleObjectProperty<>(ShareChannel.CHAT);
    private final ObjectProperty<Locale> language;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty template = new SimpleStringProperty("");
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final StringProperty told = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty reaction = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private @Nullable Telling telling;

    ShareFormViewModel(TellingStore store, Tasks tasks, Messages messages, Win win, @Nullable Sharing before) {
        this.store = store;
        this.tasks = tasks;
        this.messages = messages;
        this.win = win;
        this.before = before;
        this.language = new SimpleObjectProperty<>(messages.isJapanese() ? Locale.JAPANESE : Locale.ENGLISH);
        if (before != null) {
            channel.set(before.channel());
            told.set(before.told());
            date.set(before.date());
            reaction.set(Objects.requireNonNullElse(before.reaction(), ""));
        }
        channel.subscribe((was, is) -> readTemplate());
        language.subscribe((was, is) -> readTemplate());
        template.subscribe((was, is) -> write());
        tasks.run(() -> store.of(win), this::begin);
    }

    String title() {
        return win.title();
    }

    boolean isNew() {
        return before == null;
    }

    ObjectProperty<ShareChannel> channelProperty() {
        return channel;
    }

    /** Of the message. */
    ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /** Ready to send; the user may write on. */
    StringProperty messageProperty() {
        return message;
    }

    /** What the message is made from; the message follows it. */
    StringProperty templateProperty() {
        return template;
    }

    /** Whether the template is being edited. */
    BooleanProperty editingProperty() {
        return editing;
    }

    StringProperty toldProperty() {
        return told;
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    StringProperty reactionProperty() {
        return reaction;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whom it may be told, the most likely first. */
    ObservableList<String> people() {
        return people;
    }

    /** Keeps the template as it is typed. */
    void keepTemplate() {
        ShareChannel of = channel.get();
        Locale in = language.get();
        String typed = template.get();
        tasks.run(
                () -> {
                    store.templates().change(of, in, typed);
                    return typed;
                },
                kept -> {
                    editing.set(false);
                    readTemplate();
                },
                this::say);
    }

    /** Shows the template that comes with the language again; it is kept by {@link #keepTemplate}. */
    void showOriginal() {
        template.set(TemplateStore.original(channel.get(), language.get()));
    }

    /** Leaves the template as it was. */
    void discardTemplate() {
        editing.set(false);
        readTemplate();
    }

    /** @param done called once it is written; what is wrong is said instead */
    void save(Runnable done) {
        Sharing typed = new Sharing(
                before == null ? 0 : before.id(), win.id(), day(), told.get(), channel.get(), reaction.get());
        tasks.run(
                () -> {
                    if (before == null) {
                        store.shares().add(win, typed);
                    } else {
                        store.shares().change(typed);
                    }
                    return typed;
                },
                written -> done.run(),
                this::say);
    }

    private LocalDate day() {
        Telling read = telling;
        LocalDate today = read == null ? win.date() : read.today();
        return Objects.requireNonNullElse(date.get(), before == null ? today : before.date());
    }

    private void begin(Telling read) {
        telling = read;
        people.setAll(read.people());
        if (date.get() == null) {
            date.set(read.today());
        }
        if (told.get().isEmpty() && !read.people().isEmpty()) {
            told.set(read.people().get(0));
        }
        readTemplate();
    }

    private void readTemplate() {
        ShareChannel of = channel.get();
        Locale in = language.get();
        tasks.run(() -> store.templates().text(of, in), read -> {
            template.set(read);
            write();
        });
    }

    private void write() {
        Telling read = telling;
        if (read != null) {
            message.set(new WinMessage(read, language.get()).from(template.get()));
        }
    }

    private void say(Exception failure) {
        problem.set(
                failure instanceof Refusal refusal ? refusal.sentence() : messages.text("share.problem.unexpected"));
    }
}
