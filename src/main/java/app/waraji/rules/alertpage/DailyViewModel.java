package app.waraji.rules.alertpage;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The one notice a day of what is open: when it comes, and that it comes. Nothing runs but the wait for the next. */
final class DailyViewModel {

    private final AlertsViewModel alerts;
    private final SettingsStore settings;
    private final AlertsPage.Surroundings around;
    private final Tasks tasks;
    private final Clock clock;
    private final AlertTexts texts;
    private final ObjectProperty<Optional<LocalTime>> time = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper way = new ReadOnlyStringWrapper("");
    private NoticePlan plan;
    private Subscription waiting = () -> {};
    private boolean isRead;

    private record Reading(Optional<LocalTime> at, Optional<LocalDate> toldOn) {}

    DailyViewModel(
            AlertsViewModel alerts,
            SettingsStore settings,
            AlertsPage.Surroundings around,
            Tasks tasks,
            Clock clock,
            AlertTexts texts) {
        this.alerts = alerts;
        this.settings = settings;
        this.around = around;
        this.tasks = tasks;
        this.clock = clock;
        this.texts = texts;
        this.plan = new NoticePlan(Optional.empty(), Optional.empty(), now());
        time.subscribe((before, wanted) -> {
            if (isRead) {
                tasks.run(() -> settings.noticeAt(wanted));
            }
        });
    }

    /** When it comes; empty for never. Setting it keeps it. */
    ObjectProperty<Optional<LocalTime>> timeProperty() {
        return time;
    }

    /** Where it will be seen, in a sentence; empty while it never comes. */
    ReadOnlyStringProperty wayProperty() {
        return way.getReadOnlyProperty();
    }

    Subscription begin(Changes changes) {
        read();
        javafx.util.Subscription looks = alerts.lookedProperty().subscribe(this::consider);
        return Subscription.all(
                changes.on(Set.of(SettingsStore.TOPIC), this::read), looks::unsubscribe, () -> waiting.cancel());
    }

    /** The user looks at the alerts themselves. */
    void seen() {
        around.telling().withdraw();
    }

    private void read() {
        tasks.run(() -> new Reading(settings.noticeTime(), settings.lastNotice()), this::follow);
    }

    private void follow(Reading read) {
        isRead = false;
        time.set(read.at());
        isRead = true;
        if (!read.at().equals(plan.at()) || read.at().isEmpty()) {
            plan = new NoticePlan(read.at(), read.toldOn(), now());
            waitForNext();
            sayWay();
        }
    }

    private void sayWay() {
        if (plan.at().isEmpty()) {
            way.set("");
            return;
        }
        tasks.runAside(
                around.telling()::isOnDesktop,
                is -> way.set(texts.messages().text(is ? "alerts.daily.desktop" : "alerts.daily.window")),
                failure -> way.set(texts.messages().text("alerts.daily.window")));
    }

    private void waitForNext() {
        waiting.cancel();
        plan.next(now())
                .ifPresent(moment -> waiting = around.alarm().after(until(moment), () -> {
                    alerts.look();
                    waitForNext();
                }));
    }

    /** A second more, so as not to come early. */
    private Duration until(LocalDateTime moment) {
        return Duration.between(clock.instant(), moment.atZone(clock.getZone()).toInstant())
                .plusSeconds(1);
    }

    private void consider(@Nullable Looked looked) {
        LocalDateTime now = now();
        if (looked == null || !plan.isDue(now)) {
            return;
        }
        Optional<Tidings> tidings =
                looked.history().days().isWorked(now.toLocalDate()) ? Tidings.of(looked.open()) : Optional.empty();
        plan = tidings.isPresent() ? plan.told(now) : plan.passed(now);
        tidings.ifPresent(each -> {
            tasks.run(() -> settings.rememberNotice(now.toLocalDate()));
            around.telling().tell(texts.title(each), texts.sentence(each));
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
