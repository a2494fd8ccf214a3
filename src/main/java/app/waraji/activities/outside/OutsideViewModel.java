package app.waraji.activities.outside;

import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
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

/** The partners with their engagements, the one that is open, and what can be done with it. */
final class OutsideViewModel {

    private final OutsideStore store;
    private final Outlook outlook;
    private final Tasks tasks;
    private final Attempts attempts;
    private final Messages messages;
    private final Consumer<String> notice;

    private final ObservableList<OutsideRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Outside> read = new ReadOnlyObjectWrapper<>(Outside.NOTHING);
    private final ObjectProperty<@Nullable OutsideRow> open = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final StringProperty newPartner = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    OutsideViewModel(OutsideStore store, Outlook outlook, Tasks tasks, Messages messages, Consumer<String> notice) {
        this.store = store;
        this.outlook = outlook;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, problem::set);
        this.messages = messages;
        this.notice = notice;
        open.subscribe(now -> problem.set(""));
    }

    /** @param others topics of what the agreements are worked out from */
    Subscription activate(Changes changes, Set<Topic> others) {
        reread();
        List<Topic> topics = new ArrayList<>(List.of(PartnerStore.TOPIC, EngagementStore.TOPIC, ActivityStore.TOPIC));
        topics.addAll(others);
        return changes.on(Set.copyOf(topics), this::reread);
    }

    /** Each partner over its engagements. */
    ObservableList<OutsideRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Outside> outsideProperty() {
        return read.getReadOnlyProperty();
    }

    /** How many engagements run. */
    ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The row whose form is open, or null. */
    ObjectProperty<@Nullable OutsideRow> openProperty() {
        return open;
    }

    StringProperty newPartnerProperty() {
        return newPartner;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Makes a partner of the line and opens it; does nothing while the line is blank. */
    void addPartner() {
        String name = newPartner.get();
        if (!name.isBlank()) {
            attempts.run(() -> store.partners().add(name), made -> {
                newPartner.set("");
                open.set(new OutsideRow.OfPartner(made, 0));
            });
        }
    }

    void save(Partner changed) {
        attempts.run(() -> store.partners().change(changed), () -> notice.accept(messages.text("outside.saved")));
    }

    void archive(Partner partner, boolean archived) {
        attempts.run(() -> store.partners().archive(partner, archived), () -> {});
    }

    void note(Partner partner, LocalDate on, String text, Runnable done) {
        attempts.run(() -> store.partners().note(partner, on, text), done);
    }

    void removeNote(ContactNote note) {
        attempts.run(() -> store.partners().removeNote(note), () -> {});
    }

    /** Begins a quote of the partner and opens it. */
    void addEngagement(Partner partner) {
        Terms terms = new Terms(
                partner.id(),
                null,
                messages.text("outside.new.title"),
                EngagementState.QUOTE,
                FeeBasis.MONTHLY,
                0,
                read.get().today(),
                null,
                0,
                null);
        attempts.run(
                () -> store.engagements().add(terms),
                made -> open.set(new OutsideRow.OfEngagement(made, "", Agreement.NONE)));
    }

    /** Writes the terms; where the work so begins before anybody said yes, that is said. */
    void save(Engagement engagement, Terms terms) {
        boolean begins = engagement.terms().state() != EngagementState.RUNNING
                && terms.state() == EngagementState.RUNNING
                && read.get().agreement(engagement) != Agreement.AGREED;
        attempts.run(
                () -> store.engagements().change(engagement, terms),
                () -> notice.accept(begins ? messages.text("outside.begun.unagreed") : messages.text("outside.saved")));
    }

    void remove(Engagement engagement) {
        attempts.run(() -> store.engagements().remove(engagement), () -> {
            open.set(null);
            notice.accept(messages.text("outside.removed", engagement.terms().title()));
        });
    }

    void deliver(Engagement engagement, LocalDate on, String what, @Nullable Long cost, Runnable done) {
        attempts.run(() -> store.engagements().deliver(engagement, on, what, cost), done);
    }

    void removeDelivery(Delivery delivery) {
        attempts.run(() -> store.engagements().removeDelivery(delivery), () -> {});
    }

    void ask(Engagement engagement) {
        outlook.ask(engagement);
    }

    void compare(Engagement engagement) {
        outlook.compare(engagement);
    }

    void close() {
        open.set(null);
    }

    void refuse(String sentence) {
        problem.set(sentence);
    }

    private void reread() {
        tasks.run(store::read, this::show);
    }

    private void show(Outside now) {
        read.set(now);
        running.set((int) now.engagements().stream()
                .filter(each -> each.terms().state() == EngagementState.RUNNING)
                .count());
        List<OutsideRow> all = new ArrayList<>();
        for (Partner partner : now.partners()) {
            List<Engagement> engagements = now.of(partner);
            int current = (int) engagements.stream()
                    .filter(each -> each.terms().state() == EngagementState.RUNNING)
                    .count();
            all.add(new OutsideRow.OfPartner(partner, current));
            engagements.forEach(each -> all.add(new OutsideRow.OfEngagement(
                    each,
                    now.activity(each.terms().activityId())
                            .map(activity -> activity.shortName())
                            .orElse(""),
                    now.agreement(each))));
        }
        rows.setAll(all);
        OutsideRow before = open.get();
        if (before != null) {
            open.set(all.stream().filter(before::isSame).findFirst().orElse(null));
        }
    }
}
