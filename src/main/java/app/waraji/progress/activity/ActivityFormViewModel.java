package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.activities.Cost;
import app.waraji.activities.Expectation;
import app.waraji.activities.Terms;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kpi.Metric;
import app.waraji.kpi.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the form of an activity says, as typed. */
final class ActivityFormViewModel {

    private final Activity activity;
    private final List<Metric> metrics;
    private final Messages messages;
    private final BiConsumer<ActivityFormViewModel, Activity> save;

    private final StringProperty title;
    private final StringProperty tag;
    private final ObjectProperty<Channel> channel;
    private final ObjectProperty<@Nullable LocalDate> start;
    private final StringProperty fromMonth = new SimpleStringProperty("");
    private final StringProperty toMonth = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> agreedOn = new SimpleObjectProperty<>();
    private final StringProperty once;
    private final StringProperty monthly;
    private final StringProperty owner;
    private final StringProperty partner;
    private final BooleanProperty visible;
    private final ObjectProperty<Optional<Metric>> metric;
    private final StringProperty goal;
    private final StringProperty notes;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param save takes the activity as it is wanted */
    ActivityFormViewModel(
            Activity activity,
            List<Metric> metrics,
            Messages messages,
            BiConsumer<ActivityFormViewModel, Activity> save) {
        this.activity = activity;
        this.metrics = metrics;
        this.messages = messages;
        this.save = save;
        Terms terms = activity.terms();
        title = new SimpleStringProperty(activity.title());
        tag = new SimpleStringProperty(Objects.requireNonNullElse(activity.tag(), ""));
        channel = new SimpleObjectProperty<>(activity.channel());
        start = new SimpleObjectProperty<>(activity.startedOn());
        Expectation expected = terms.expected();
        if (expected != null) {
            fromMonth.set(String.valueOf(expected.fromMonth()));
            toMonth.set(String.valueOf(expected.toMonth()));
            agreedOn.set(expected.agreedOn());
        }
        once = new SimpleStringProperty(typed(terms.cost().once()));
        monthly = new SimpleStringProperty(typed(terms.cost().monthly()));
        owner = new SimpleStringProperty(terms.owner());
        partner = new SimpleStringProperty(terms.partner());
        visible = new SimpleBooleanProperty(terms.isVisible());
        metric = new SimpleObjectProperty<>(metrics.stream()
                .filter(each -> Objects.equals(each.id(), terms.metricId()))
                .findFirst());
        goal = new SimpleStringProperty(terms.goal());
        notes = new SimpleStringProperty(terms.notes());
    }

    private static String typed(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    boolean isNew() {
        return activity.id() == 0;
    }

    List<Metric> metrics() {
        return metrics;
    }

    /** Asks for it to be kept; what cannot be understood is said instead. */
    void save() {
        try {
            Activity wanted = read();
            problem.set("");
            save.accept(this, wanted);
        } catch (Refusal refusal) {
            problem.set(refusal.sentence());
        }
    }

    void say(String sentence) {
        problem.set(sentence);
    }

    private Activity read() {
        Terms terms = new Terms(
                expected(),
                new Cost(amount(once.get()), amount(monthly.get())),
                owner.get().strip(),
                partner.get().strip(),
                visible.get(),
                metric.get().map(Metric::id).orElse(null),
                goal.get().strip(),
                notes.get().strip());
        return new Activity(
                activity.id(), title.get(), tag.get(), channel.get(), start.get(), activity.standing(), terms);
    }

    /** One month alone is from and to. */
    private @Nullable Expectation expected() {
        String from = fromMonth.get().isBlank() ? toMonth.get() : fromMonth.get();
        String to = toMonth.get().isBlank() ? fromMonth.get() : toMonth.get();
        if (from.isBlank()) {
            return null;
        }
        int first = month(from);
        int last = month(to);
        if (last < first) {
            throw new Refusal(messages.text("activities.problem.range"));
        }
        return new Expectation(first, last, agreedOn.get());
    }

    private int month(String typed) {
        return NumberText.read(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(month -> month >= 1 && month <= Expectation.LONGEST)
                .orElseThrow(() -> new Refusal(messages.text("activities.problem.month", Expectation.LONGEST)));
    }

    private @Nullable BigDecimal amount(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        BigDecimal amount = NumberText.read(typed)
                .filter(number ->
                        number.signum() >= 0 && number.scale() <= 2 && number.precision() - number.scale() <= 13)
                .orElseThrow(() -> new Refusal(messages.text("activities.problem.amount", typed.strip())));
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty tagProperty() {
        return tag;
    }

    ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    ObjectProperty<@Nullable LocalDate> startProperty() {
        return start;
    }

    StringProperty fromMonthProperty() {
        return fromMonth;
    }

    StringProperty toMonthProperty() {
        return toMonth;
    }

    ObjectProperty<@Nullable LocalDate> agreedOnProperty() {
        return agreedOn;
    }

    StringProperty onceProperty() {
        return once;
    }

    StringProperty monthlyProperty() {
        return monthly;
    }

    StringProperty ownerProperty() {
        return owner;
    }

    StringProperty partnerProperty() {
        return partner;
    }

    BooleanProperty visibleProperty() {
        return visible;
    }

    /** Empty for those that the channel usually moves. */
    ObjectProperty<Optional<Metric>> metricProperty() {
        return metric;
    }

    StringProperty goalProperty() {
        return goal;
    }

    StringProperty notesProperty() {
        return notes;
    }

    /** Why it was not saved, in one sentence; empty where it was, or nobody tried. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
