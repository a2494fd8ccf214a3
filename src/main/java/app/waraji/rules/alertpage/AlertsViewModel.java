package app.waraji.rules.alertpage;

import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.rules.AlertStore;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Taken;
import app.waraji.rules.policy.Quiet;
import app.waraji.rules.rule.RuleCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** What the rules say now, and what the user does about it. Looks are taken in the background, one at a time. */
final class AlertsViewModel {

    /** Those that are about the alert itself. */
    private static final Set<ActionKind> OWN = Set.of(ActionKind.OVERRIDE, ActionKind.WAIT);

    private final LookStore store;
    private final Actions actions;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<Taken> notice;
    private final ObservableList<AlertRow> cards = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Looked> looked = new SimpleObjectProperty<>();
    private final IntegerProperty asking = new SimpleIntegerProperty();
    private final IntegerProperty good = new SimpleIntegerProperty();
    private final ObservableMap<String, SortedMap<LocalDate, Severity>> strips = FXCollections.observableHashMap();
    /** Rules whose strips are still to be worked out, with the thresholds to try. */
    private final Map<String, Map<String, Double>> wanted = new HashMap<>();

    private final Deque<String> order = new ArrayDeque<>();
    private boolean looking;
    private boolean again;
    private boolean trying;

    /** @param notice says for a while what was done, with a way to take it back where there is one */
    AlertsViewModel(LookStore store, Actions actions, Tasks tasks, Clock clock, Consumer<Taken> notice) {
        this.store = store;
        this.actions = actions;
        this.tasks = tasks;
        this.clock = clock;
        this.notice = notice;
    }

    /** At most three: the open ones, then those put off. */
    ObservableList<AlertRow> cards() {
        return cards;
    }

    /** Null before the first look. */
    ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
        return looked;
    }

    /** How many are open that ask for something. */
    ReadOnlyIntegerProperty askingProperty() {
        return asking;
    }

    /** How many are open that only please. */
    ReadOnlyIntegerProperty goodProperty() {
        return good;
    }

    /** By rule, the days of half a year on which it would have spoken; those not worked out yet are missing. */
    ObservableMap<String, SortedMap<LocalDate, Severity>> strips() {
        return strips;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Looks anew; where a look is under way already, once more after it. */
    void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        tasks.runAside(store::look, this::show, failure -> {
            looking = false;
            tasks.run(() -> {
                throw failure;
            });
        });
    }

    private void show(Looked found) {
        looking = false;
        looked.set(found);
        int pleasing = (int) found.open().stream().filter(AlertRow::isGood).count();
        asking.set(found.open().size() - pleasing);
        good.set(pleasing);
        List<AlertRow> shown = new ArrayList<>(found.open());
        found.snoozed().stream()
                .limit(Math.max(0, Quiet.MOST_OPEN - shown.size()))
                .forEach(shown::add);
        if (!shown.equals(cards)) {
            cards.setAll(shown);
        }
        tasks.run(() -> store.alerts().remember(found.judgement().standings()));
        if (again) {
            again = false;
            look();
        }
    }

    /** Those that can be taken, the first first. */
    List<Action> ways(AlertRow row) {
        List<Action> all = new ArrayList<>(row.alert().actions());
        all.addAll(row.alert().more());
        all.removeIf(each -> !OWN.contains(each.kind()) && !actions.known().contains(each.kind()));
        return all;
    }

    void take(AlertRow row, Action action) {
        if (action.kind() == ActionKind.WAIT) {
            snooze(row, firstOfNextMonth(), "");
            return;
        }
        tasks.run(() -> actions.take(action), taken -> {
            if (!taken.sentence().isEmpty()) {
                notice.accept(taken);
            }
        });
    }

    /** @param reason may be empty */
    void snooze(AlertRow row, LocalDate until, String reason) {
        change(alerts -> alerts.snooze(row.alert(), row.card(), until, reason));
    }

    LocalDate nextMonday() {
        return Week.of(today()).next().monday();
    }

    LocalDate firstOfNextMonth() {
        return today().withDayOfMonth(1).plusMonths(1);
    }

    void wake(AlertRow row) {
        change(alerts -> alerts.wake(row.alert()));
    }

    void dismiss(AlertRow row) {
        change(alerts -> alerts.dismiss(row.alert(), row.card()));
    }

    void override(AlertRow row, String reason) {
        change(alerts -> alerts.override(row.alert(), reason));
    }

    void set(RuleCard card, String threshold, double amount) {
        change(alerts -> alerts.set(card, threshold, amount));
    }

    void switchTo(RuleCard card, boolean on) {
        change(alerts -> {
            if (on) {
                alerts.switchOn(card);
            } else {
                alerts.switchOff(card);
            }
        });
    }

    private void change(Consumer<AlertStore> gesture) {
        tasks.run(() -> gesture.accept(store.alerts()));
    }

    /** Works out when a rule would have spoken with these thresholds; the one asked for last comes first. */
    void tryOut(String rule, Map<String, Double> amounts) {
        wanted.put(rule, Map.copyOf(amounts));
        order.remove(rule);
        order.addFirst(rule);
        tryNext();
    }

    private void tryNext() {
        Looked seen = looked.get();
        if (trying || seen == null || order.isEmpty()) {
            return;
        }
        String rule = order.removeFirst();
        Map<String, Double> amounts = Objects.requireNonNull(wanted.remove(rule), rule);
        trying = true;
        tasks.runAside(
                () -> store.strip(rule, seen, amounts),
                days -> {
                    trying = false;
                    strips.put(rule, days);
                    tryNext();
                },
                failure -> {
                    trying = false;
                    tasks.run(() -> {
                        throw failure;
                    });
                });
    }
}
