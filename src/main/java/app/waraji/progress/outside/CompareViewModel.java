package app.waraji.progress.outside;

import app.waraji.activities.outside.Assumptions;
import app.waraji.activities.outside.Decision;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.Terms;
import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.YenWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
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

/** The engagement that is compared, over which time, and with what it is reckoned. */
final class CompareViewModel {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int MOST = 100_000;

    private record Read(
            List<Engagement> engagements,
            Map<Long, String> partners,
            @Nullable Compared compared,
            Assumptions assumptions,
            LocalDate today) {}

    private final CompareStore store;
    private final Tasks tasks;
    private final Attempts attempts;
    private final Messages messages;

    private final ObservableList<Engagement> engagements = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Engagement> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.HALF);
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> ifTaken = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    final StringProperty hourlyCost = new SimpleStringProperty("");
    final StringProperty ownPercent = new SimpleStringProperty("");
    /** Of a month: in yen, hours and results, as typed; never stored. */
    final StringProperty ifFee = new SimpleStringProperty("");

    final StringProperty ifHours = new SimpleStringProperty("");
    final StringProperty ifResults = new SimpleStringProperty("");
    private Map<Long, String> partners = Map.of();
    private Assumptions assumptions = Assumptions.DEFAULT;
    private LocalDate today = LocalDate.EPOCH;
    private boolean showing;
    /** Whether what is tried out is still of another engagement. */
    private boolean isUntried;

    CompareViewModel(CompareStore store, Tasks tasks, Messages messages) {
        this.store = store;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, problem::set);
        this.messages = messages;
        chosen.subscribe((before, now) -> chooseAnother(before, now));
        span.subscribe((before, now) -> reread());
        List.of(ifFee, ifHours, ifResults).forEach(each -> each.subscribe(typed -> reckon()));
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(CompareStore.TOPICS, this::reread);
    }

    /** Running ones first. */
    ObservableList<Engagement> engagements() {
        return engagements;
    }

    /** Null where there is none. */
    ObjectProperty<@Nullable Engagement> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** Null where there is no engagement, or it is a quote. */
    ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** A month of the quote that is tried; null where what was typed makes no sense. */
    ReadOnlyObjectProperty<@Nullable Comparison> ifTakenProperty() {
        return ifTaken.getReadOnlyProperty();
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    String nameOf(Engagement engagement) {
        String partner = partners.getOrDefault(engagement.terms().partnerId(), "");
        return messages.text("compare.named", engagement.terms().title(), partner);
    }

    /** Shows an engagement, now or when the page is shown. */
    void show(long engagementId) {
        tasks.run(() -> store.engagements().find(engagementId), found -> found.ifPresent(chosen::set));
    }

    /** Takes over what was typed as assumed, or says what is wrong. */
    void assume() {
        OptionalLong cost = YenWords.read(hourlyCost.get());
        OptionalLong percent = YenWords.read(ownPercent.get().replaceAll("[%％]", ""));
        if (cost.isEmpty() || percent.isEmpty() || percent.getAsLong() > Assumptions.MOST_PERCENT) {
            problem.set(messages.text("compare.problem.assumption"));
            return;
        }
        Assumptions wanted =
                assumptions.withHourlyCost(cost.getAsLong()).withOwnResultPercent((int) percent.getAsLong());
        problem.set("");
        tasks.run(() -> store.assume(wanted));
    }

    /** @param fee as typed; counts only where it is shrunk */
    void decide(Decision.Kind kind, LocalDate on, String why, String fee) {
        Engagement engagement = chosen.get();
        OptionalLong yen = YenWords.read(fee);
        if (engagement == null) {
            return;
        }
        if (kind == Decision.Kind.SHRINK && yen.isEmpty()) {
            problem.set(messages.text("compare.problem.fee"));
            return;
        }
        attempts.run(() -> store.engagements().decide(engagement, kind, on, why, yen.orElse(0)), () -> {});
    }

    private void chooseAnother(@Nullable Engagement before, @Nullable Engagement now) {
        if (now != null && !showing) {
            isUntried = isUntried || before == null || before.id() != now.id();
            reread();
        }
    }

    /** As quoted; where no results were expected, as many as came so far. */
    private void tryOut(Terms terms, @Nullable Compared sofar) {
        Comparison month = Comparison.ofMonth(terms, assumptions);
        int results = month.results() == 0 && sofar != null ? sofar.resultsAMonth() : month.results();
        ifFee.set(YenWords.plain(month.fees()));
        ifHours.set(String.valueOf(Math.round(month.freedMinutes() / (double) MINUTES_AN_HOUR)));
        ifResults.set(String.valueOf(results));
    }

    private void reckon() {
        OptionalLong fee = YenWords.read(ifFee.get());
        OptionalLong hours = YenWords.read(ifHours.get());
        OptionalLong results = YenWords.read(ifResults.get());
        boolean sensible = fee.isPresent() && hours.orElse(MOST) < MOST && results.orElse(MOST) < MOST;
        ifTaken.set(
                sensible
                        ? new Comparison(
                                fee.getAsLong(),
                                0,
                                (int) hours.getAsLong() * MINUTES_AN_HOUR,
                                (int) results.getAsLong(),
                                assumptions)
                        : null);
    }

    private void reread() {
        Engagement wanted = chosen.get();
        Span over = span.get();
        tasks.run(
                () -> {
                    List<Engagement> all = store.all();
                    Engagement now = all.stream()
                            .filter(each -> wanted != null && each.id() == wanted.id())
                            .findFirst()
                            .orElse(all.isEmpty() ? null : all.get(0));
                    return new Read(
                            all,
                            store.partners(),
                            now == null || now.terms().state() == EngagementState.QUOTE
                                    ? null
                                    : store.compare(now, over),
                            store.assumptions(),
                            store.today());
                },
                this::show);
    }

    private void show(Read read) {
        Engagement before = chosen.get();
        showing = true;
        partners = read.partners();
        assumptions = read.assumptions();
        today = read.today();
        engagements.setAll(read.engagements());
        chosen.set(engagements.stream()
                .filter(each -> before != null && each.id() == before.id())
                .findFirst()
                .orElse(engagements.isEmpty() ? null : engagements.get(0)));
        showing = false;
        Engagement now = chosen.get();
        if (now != null && (isUntried || before == null)) {
            isUntried = false;
            tryOut(now.terms(), read.compared());
        }
        hourlyCost.set(YenWords.plain(assumptions.hourlyCost()));
        ownPercent.set(String.valueOf(assumptions.ownResultPercent()));
        compared.set(read.compared());
        reckon();
    }
}
