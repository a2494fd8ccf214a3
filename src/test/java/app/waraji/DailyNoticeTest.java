package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Subscription;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.rules.AlertStore;
import app.waraji.rules.FactStore;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Taken;
import app.waraji.rules.alertpage.Alarm;
import app.waraji.rules.alertpage.AlertsPage;
import app.waraji.rules.alertpage.EvidenceOpening;
import app.waraji.rules.alertpage.LookStore;
import app.waraji.rules.alertpage.Telling;
import app.waraji.settings.SettingsStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A task has been left for weeks; the user wants to hear once a day, at nine, of what is open. */
class DailyNoticeTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final SetClock clock = new SetClock("2026-10-01T10:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final Stores stores = Stores.over(db, clock, Locale.JAPANESE);
    private final SettingsStore settings = stores.settings();
    private final Desktop desktop = new Desktop();
    private final Bells bells = new Bells();
    private Task task;
    private Subscription watching;

    DailyNoticeTest() {
        task = stores.tasks().add(new NewTask("SEO記事", Role.MARKETING, null, 60, null, null));
        clock.set("2026-11-19T08:00");
        watching = started();
    }

    @BeforeEach
    void choose() {
        settings.noticeAt(Optional.of(NINE));
    }

    @AfterEach
    void close() {
        watching.cancel();
        db.close();
    }

    private Subscription started() {
        Histories histories = new Histories(stores, new FactStore(db, Locale.JAPANESE), clock, Locale.JAPANESE);
        AlertsPage page = new AlertsPage(
                new LookStore(histories::read, new AlertStore(db, clock, Locale.JAPANESE)),
                settings,
                new AlertsPage.Surroundings(new NoWays(), new NoRows(), bells, done -> {}, desktop),
                new DirectTasks(new Failures(sentence -> {}, "unexpected")),
                clock,
                Locale.JAPANESE);
        return page.watch(changes, Set.of(TaskStore.TOPIC, AlertStore.TOPIC));
    }

    @Test
    void tellsAtItsTimeHowManyAreOpenAndNothingOutOfTheDiary() {
        bells.waitUntil("2026-11-19T09:00:01");
        assertThat(desktop.told).containsExactly("判断が必要なことが1件あります 「長期放置」についてです。");
        assertThat(settings.lastNotice()).hasValue(LocalDate.of(2026, 11, 19));
    }

    @Test
    void tellsOnceADayThoughTheProgramIsStartedAgain() {
        bells.waitUntil("2026-11-19T09:00:01");
        watching.cancel();
        clock.set("2026-11-19T08:30");
        watching = started();
        bells.waitUntil("2026-11-19T10:00:01");
        assertThat(desktop.told).hasSize(1);
        bells.waitUntil("2026-11-20T09:00:01");
        assertThat(desktop.told).hasSize(2);
    }

    @Test
    void saysNothingUnlessItIsWanted() {
        settings.noticeAt(Optional.empty());
        bells.waitUntil("2026-11-19T12:00:01");
        assertThat(desktop.told).isEmpty();
        assertThat(db.undo()).hasValue("設定を変更: 1日1回の通知");
        assertThat(settings.noticeTime()).hasValue(NINE);
    }

    @Test
    void saysNothingWhereNothingAsksForAnything() {
        stores.tasks().remove(task);
        bells.waitUntil("2026-11-19T09:00:01");
        assertThat(desktop.told).isEmpty();
        assertThat(settings.lastNotice()).isEmpty();
    }

    @Test
    void saysNothingOnADayOff() {
        bells.waitUntil("2026-11-19T09:00:01");
        bells.waitUntil("2026-11-21T20:00:00");
        assertThat(desktop.told).hasSize(2);
    }

    @Test
    void doesNotMakeUpForATimeThatHasPassed() {
        clock.set("2026-11-19T13:00");
        settings.noticeAt(Optional.of(LocalTime.of(12, 0)));
        bells.waitUntil("2026-11-19T18:00:00");
        assertThat(desktop.told).isEmpty();
    }

    /** Rings when the clock has come so far. */
    private final class Bells implements Alarm {

        private static final class Bell {
            private final Instant at;
            private final Runnable ring;
            private boolean isWanted = true;

            private Bell(Instant at, Runnable ring) {
                this.at = at;
                this.ring = ring;
            }
        }

        private final List<Bell> waiting = new ArrayList<>();

        @Override
        public Subscription after(Duration span, Runnable ring) {
            Bell bell = new Bell(clock.instant().plus(span), ring);
            waiting.add(bell);
            return () -> bell.isWanted = false;
        }

        void waitUntil(String time) {
            Instant end = new SetClock(time).instant();
            for (Optional<Bell> next = next(end); next.isPresent(); next = next(end)) {
                Bell bell = next.get();
                waiting.remove(bell);
                if (bell.isWanted) {
                    clock.pass(Duration.between(clock.instant(), bell.at));
                    bell.ring.run();
                }
            }
            clock.set(time);
        }

        private Optional<Bell> next(Instant end) {
            return waiting.stream().filter(each -> !each.at.isAfter(end)).min(Comparator.comparing(each -> each.at));
        }
    }

    private static final class Desktop implements Telling {
        private final List<String> told = new ArrayList<>();

        @Override
        public boolean isOnDesktop() {
            return true;
        }

        @Override
        public void tell(String title, String sentence) {
            told.add(title + " " + sentence);
        }

        @Override
        public void withdraw() {
            told.clear();
        }
    }

    private static final class NoWays implements Actions {
        @Override
        public Set<ActionKind> known() {
            return Set.of();
        }

        @Override
        public Taken take(Action action) {
            return Taken.OPENED;
        }
    }

    private static final class NoRows implements EvidenceOpening {
        @Override
        public boolean opens(Evidence row) {
            return false;
        }

        @Override
        public void open(Evidence row) {}
    }
}
