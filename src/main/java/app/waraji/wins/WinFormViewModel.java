package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Every field of one win, as it is being edited. */
final class WinFormViewModel {

    private static final int MOST_COUNT = 9_999_999;

    private final WinsViewModel list;
    private final Messages messages;

    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Activity>> activity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Effect> effect = new SimpleObjectProperty<>(Effect.OTHER);
    private final StringProperty customer = new SimpleStringProperty("");
    private final StringProperty count = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty nextStep = new SimpleStringProperty("");
    private final ObjectProperty<Optional<TrackedNumber>> metric = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Win>> after = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Win filled;

    WinFormViewModel(WinsViewModel list, Messages messages) {
        this.list = list;
        this.messages = messages;
        list.openProperty().subscribe(this::fill);
    }

    StringProperty titleProperty() {
        return title;
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    ObjectProperty<Optional<Activity>> activityProperty() {
        return activity;
    }

    ObjectProperty<Effect> effectProperty() {
        return effect;
    }

    StringProperty customerProperty() {
        return customer;
    }

    StringProperty countProperty() {
        return count;
    }

    /** In yen, as typed: 50万円 too. */
    StringProperty amountProperty() {
        return amount;
    }

    StringProperty nextStepProperty() {
        return nextStep;
    }

    /** The number that it moved. */
    ObjectProperty<Optional<TrackedNumber>> metricProperty() {
        return metric;
    }

    /** The win that it follows. */
    ObjectProperty<Optional<Win>> afterProperty() {
        return after;
    }

    /** What it may follow, the most likely first. */
    List<Win> forerunners() {
        return filled == null ? List.of() : list.forerunners(filled);
    }

    /** The numbers that it may have moved. */
    List<TrackedNumber> numbers() {
        return list.numbers();
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Saves and closes, or says what is wrong. */
    void save() {
        Win before = filled;
        if (before == null) {
            return;
        }
        try {
            Win typed = typed(before);
            problem.set("");
            list.save(typed);
        } catch (Refusal refusal) {
            problem.set(refusal.sentence());
        }
    }

    void discard() {
        filled = null;
        list.close();
    }

    void remove() {
        Win win = filled;
        filled = null;
        if (win != null) {
            list.remove(win);
        }
    }

    /** The same win read again keeps what is being typed, unless it was changed meanwhile. */
    private void fill(@Nullable Win win) {
        Win before = filled;
        if (Objects.equals(win, before)) {
            return;
        }
        filled = win;
        problem.set("");
        if (win == null) {
            return;
        }
        if (before != null && before.id() != win.id()) {
            keep(before);
        }
        Outcome outcome = win.outcome();
        title.set(win.title());
        date.set(win.date());
        activity.set(list.activity(win.activityId()));
        metric.set(numbers().stream()
                .filter(each -> Objects.equals(each.id(), win.links().metricId()))
                .findFirst());
        after.set(list.forerunners(win).stream()
                .filter(each -> Objects.equals(each.id(), win.links().afterId()))
                .findFirst());
        effect.set(outcome.effect());
        customer.set(Objects.requireNonNullElse(outcome.customer(), ""));
        count.set(outcome.count() == null ? "" : String.valueOf(outcome.count()));
        amount.set(outcome.amount() == null ? "" : "%,d".formatted(outcome.amount()));
        nextStep.set(Objects.requireNonNullElse(outcome.nextStep(), ""));
    }

    /** Opening another win saves what was typed into this one, as far as it makes sense. */
    private void keep(Win before) {
        try {
            Win typed = typed(before);
            if (!typed.equals(before)) {
                list.save(typed);
            }
        } catch (Refusal refusal) {
            problem.set(refusal.sentence());
        }
    }

    private Win typed(Win before) {
        if (title.get().isBlank()) {
            throw new Refusal(messages.text("wins.problem.title"));
        }
        Outcome outcome = new Outcome(effect.get(), textOf(customer), countTyped(), amountTyped(), textOf(nextStep));
        Long activityId = activity.get().map(Activity::id).orElse(null);
        LocalDate day = Objects.requireNonNullElse(date.get(), before.date());
        return new Win(before.id(), day, title.get().strip(), activityId, outcome, linksTyped(before.links()));
    }

    /** What is not offered stays as it was. */
    private Links linksTyped(Links before) {
        boolean knowsNumber =
                before.metricId() == null || numbers().stream().anyMatch(each -> each.id() == before.metricId());
        boolean knowsForerunner =
                before.afterId() == null || forerunners().stream().anyMatch(each -> each.id() == before.afterId());
        return new Links(
                knowsForerunner ? after.get().map(Win::id).orElse(null) : before.afterId(),
                knowsNumber ? metric.get().map(TrackedNumber::id).orElse(null) : before.metricId());
    }

    private @Nullable Integer countTyped() {
        String digits = plain(count);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > MOST_COUNT) {
            throw new Refusal(messages.text("wins.problem.count"));
        }
        return Integer.valueOf(digits);
    }

    private @Nullable Long amountTyped() {
        String sum = plain(amount);
        if (sum.isEmpty()) {
            return null;
        }
        return Yen.in(sum.endsWith("円") ? sum : sum + "円")
                .filter(read -> read.span().start() == 0)
                .map(Yen::amount)
                .orElseThrow(() -> new Refusal(messages.text("wins.problem.amount")));
    }

    private static @Nullable String textOf(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    private static String plain(StringProperty field) {
        return Normalizer.normalize(field.get(), Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
    }
}
