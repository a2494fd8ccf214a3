package app.waraji.boss;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.settings.Preferences.Names;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The requests by how far they have come, the one that is open, and what can be done with it. */
final class RequestsViewModel {

    private static final Desk NOTHING = new Desk(List.of(), List.of(), new Names("", "", "", ""), LocalDate.EPOCH);

    private final DeskStore desk;
    private final RequestStore store;
    private final Tasks tasks;
    private final Attempts attempts;
    private final Messages messages;
    private final Consumer<String> notice;

    private final ObservableList<RequestRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Desk> read = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ObjectProperty<@Nullable Request> open = new SimpleObjectProperty<>();
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    RequestsViewModel(DeskStore desk, Tasks tasks, Messages messages, Consumer<String> notice) {
        this.desk = desk;
        this.store = desk.requests();
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, problem::set);
        this.messages = messages;
        this.notice = notice;
        open.subscribe(now -> problem.set(""));
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(
                Set.of(RequestStore.TOPIC, ActivityStore.TOPIC, EngagementStore.TOPIC, SettingsStore.TOPIC),
                this::reread);
    }

    /** Each group under its heading, the newest request first. */
    ObservableList<RequestRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Desk> deskProperty() {
        return read.getReadOnlyProperty();
    }

    /** The request whose form is open, or null. */
    ObjectProperty<@Nullable Request> openProperty() {
        return open;
    }

    /** The line that makes a draft. */
    StringProperty lineProperty() {
        return line;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many the boss has not answered yet. */
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether there is none at all; false until it is known. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Makes a draft of the line and opens it; does nothing while the line is blank. */
    void draft() {
        String what = line.get();
        if (!what.isBlank()) {
            attempts.run(() -> store.add(Wording.of(what, null)), made -> {
                line.set("");
                open.set(made);
            });
        }
    }

    /** Makes a draft about something and opens it. */
    void draft(String what, @Nullable Attachment about) {
        attempts.run(() -> store.add(Wording.of(what, about)), open::set);
    }

    void open(long id) {
        tasks.run(() -> store.find(id), found -> open.set(found.orElse(null)));
    }

    void save(Request request, Wording wording) {
        if (!wording.equals(request.wording())) {
            attempts.run(() -> store.revise(request, wording), () -> notice.accept(messages.text("requests.saved")));
        }
    }

    void advance(Request request, RequestState to, LocalDate on, @Nullable Means means, String words) {
        attempts.run(() -> store.advance(request, to, on, to == RequestState.ASKED ? means : null, words), () -> {});
    }

    void stepBack(Request request) {
        attempts.run(() -> store.stepBack(request), () -> {});
    }

    void remove(Request request) {
        attempts.run(() -> store.remove(request), () -> {
            open.set(null);
            notice.accept(messages.text("requests.removed", request.wording().what()));
        });
    }

    void close() {
        open.set(null);
    }

    void refuse(String sentence) {
        problem.set(sentence);
    }

    /** As a mail; the caller has put it on the clipboard. */
    String mailText(Wording wording) {
        Names names = read.get().names();
        return new RequestMail(messages, names.boss(), names.author())
                .write(wording, read.get().nameOf(wording.about()));
    }

    void mailCopied() {
        notice.accept(messages.text("requests.copied"));
    }

    private void reread() {
        tasks.run(desk::read, this::show);
    }

    private void show(Desk now) {
        read.set(now);
        empty.set(now.requests().isEmpty());
        waiting.set((int) now.requests().stream()
                .filter(request -> request.state() == RequestState.ASKED)
                .count());
        rows.setAll(Arrays.stream(RequestRow.Group.values())
                .flatMap(group -> rows(now, group).stream())
                .toList());
        Request before = open.get();
        if (before != null) {
            open.set(now.requests().stream()
                    .filter(request -> request.id() == before.id())
                    .findFirst()
                    .orElse(null));
        }
    }

    private static List<RequestRow> rows(Desk now, RequestRow.Group group) {
        List<RequestRow> rows = new ArrayList<>();
        for (Request request : now.requests()) {
            if (RequestRow.Group.of(request.state()) == group) {
                String about = now.nameOf(request.wording().about());
                rows.add(new RequestRow.Entry(request, about, request.isOverdue(now.today())));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(0, new RequestRow.Heading(group, rows.size()));
        }
        return rows;
    }
}
