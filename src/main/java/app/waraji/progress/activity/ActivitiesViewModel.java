package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.activities.Standing;
import app.waraji.activities.Status;
import app.waraji.activities.Terms;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kpi.Metric;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Sums;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The activities with what is known of each, the one that is open, and its form. */
final class ActivitiesViewModel {

    private final AccountStore accounts;
    private final ActivityStore activities;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<String> notice;

    private final ReadOnlyObjectWrapper<List<Account>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final BooleanProperty finishedShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Account> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WorkOn> work = new ReadOnlyObjectWrapper<>(WorkOn.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ActivityFormViewModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asksWhyAlone = new ReadOnlyBooleanWrapper();
    private @Nullable Long openId;
    private List<Metric> metrics = List.of();
    private @Nullable Map<Long, Sums> hours;
    /** Tells hours that were counted before the latest change from those counted after it. */
    private int ledgerState;

    /** @param notice says for a while what was done, with a way to take it back */
    ActivitiesViewModel(AccountStore accounts, Tasks tasks, Clock clock, Messages messages, Consumer<String> notice) {
        this.accounts = accounts;
        this.activities = accounts.activities();
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        this.notice = notice;
    }

    /** Nearly all that can change shows here somewhere; the hours, which take longest, are counted again when they may have changed. */
    Subscription activate(Changes changes) {
        forgetHours();
        reread();
        return Subscription.all(
                changes.on(Set.of(LedgerStore.TOPIC, BlockStore.TOPIC, TimeOffStore.TOPIC), this::forgetHours),
                changes.onAny(this::reread));
    }

    private void forgetHours() {
        hours = null;
        ledgerState++;
    }

    /** Those that have finished last. */
    ReadOnlyObjectProperty<List<Account>> accountsProperty() {
        return all.getReadOnlyProperty();
    }

    /** False until the first were read. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    BooleanProperty finishedShownProperty() {
        return finishedShown;
    }

    /** The one whose details are shown; null where none is. */
    ReadOnlyObjectProperty<@Nullable Account> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WorkOn> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** The form of the open activity, or of a new one; null where none is shown. */
    ReadOnlyObjectProperty<@Nullable ActivityFormViewModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether the open one is about to be begun before the boss has agreed. */
    ReadOnlyBooleanProperty asksWhyAloneProperty() {
        return asksWhyAlone.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void open(long activityId) {
        openId = activityId;
        form.set(null);
        asksWhyAlone.set(false);
        reread();
    }

    void close() {
        openId = null;
        form.set(null);
        asksWhyAlone.set(false);
        open.set(null);
    }

    /** Opens the form of a new one. */
    void begin() {
        close();
        edit(new Activity(0, "", null, Channel.CONTENT, today(), Standing.PLANNED, Terms.NONE));
    }

    /** Opens the form of the open one. */
    void edit() {
        Account account = open.get();
        if (account != null) {
            edit(account.activity());
        }
    }

    private void edit(Activity activity) {
        form.set(new ActivityFormViewModel(activity, metrics, messages, this::save));
    }

    /** Leaves the form as it was. */
    void discard() {
        form.set(null);
    }

    private void save(ActivityFormViewModel edited, Activity wanted) {
        tasks.run(
                () -> {
                    try {
                        return new Saved(write(wanted), "");
                    } catch (Refusal refusal) {
                        return new Saved(0, refusal.sentence());
                    }
                },
                saved -> {
                    edited.say(saved.problem());
                    if (saved.problem().isEmpty()) {
                        open(saved.id());
                    }
                });
    }

    private record Saved(long id, String problem) {}

    /** A new one that nobody has to agree to and that has begun by its date is running. */
    private long write(Activity wanted) {
        if (wanted.id() != 0) {
            activities.change(wanted);
            return wanted.id();
        }
        LocalDate start = wanted.startedOn();
        boolean runs =
                start != null && !start.isAfter(today()) && !wanted.terms().needsAgreement();
        return activities.add(runs ? wanted.standing(Standing.RUNNING) : wanted).id();
    }

    /** Begins the open one, or goes on with it; where the boss should agree first and has not, asks why. */
    void start() {
        Account account = open.get();
        if (account == null) {
            return;
        }
        boolean isNew = account.activity().status() == Status.PLANNED;
        if (isNew && account.awaitsAgreement()) {
            asksWhyAlone.set(true);
        } else {
            tasks.run(() -> activities.start(account.activity(), today()));
        }
    }

    void startAlone(String why) {
        Account account = open.get();
        if (account != null) {
            asksWhyAlone.set(false);
            tasks.run(() -> activities.startAlone(account.activity(), today(), why));
        }
    }

    void waitForAgreement() {
        asksWhyAlone.set(false);
    }

    void pause() {
        Account account = open.get();
        if (account != null) {
            tasks.run(() -> activities.pause(account.activity()));
        }
    }

    void finish() {
        Account account = open.get();
        if (account != null) {
            tasks.run(
                    () -> {
                        activities.finish(account.activity(), today());
                        return account.activity().title();
                    },
                    title -> notice.accept(messages.text("activities.finished", title)));
        }
    }

    void resume() {
        Account account = open.get();
        if (account != null) {
            tasks.run(() -> activities.resume(account.activity()));
        }
    }

    private record Known(Map<Long, Sums> hours, List<Account> accounts, WorkOn work, List<Metric> metrics) {}

    private void reread() {
        Long wanted = openId;
        Map<Long, Sums> counted = hours;
        int state = ledgerState;
        tasks.run(
                () -> {
                    Map<Long, Sums> now = counted == null ? accounts.hours() : counted;
                    return new Known(
                            now,
                            accounts.accounts(now),
                            wanted == null ? WorkOn.NONE : accounts.workOn(wanted),
                            accounts.metrics());
                },
                known -> {
                    if (state == ledgerState) {
                        hours = known.hours();
                    }
                    metrics = known.metrics();
                    all.set(known.accounts());
                    read.set(true);
                    Optional<Account> now = known.accounts().stream()
                            .filter(each -> openId != null && each.activity().id() == openId)
                            .findFirst();
                    work.set(known.work());
                    now.filter(each -> each.activity().archived()).ifPresent(each -> finishedShown.set(true));
                    open.set(now.orElse(null));
                });
    }
}
