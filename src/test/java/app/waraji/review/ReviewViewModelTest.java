package app.waraji.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {

    private final Moving clock = new Moving();
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final ReviewStore store =
            new ReviewStore(db, new TimeOffStore(db, Locale.JAPANESE), clock, Locale.JAPANESE);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        assertThat(told).isEmpty();
        db.close();
    }

    @Test
    void isTakenUpWhereItWasLeftAndCountsOnlyTheTimeOnItsPage() {
        ReviewViewModel first = model();
        Subscription active = first.activate(changes);
        clock.pass(Duration.ofMinutes(2));
        first.next();
        first.next();
        first.back();
        clock.pass(Duration.ofMinutes(1));
        active.cancel();
        clock.pass(Duration.ofHours(3));

        ReviewViewModel second = model();
        second.activate(changes);
        assertThat(second.review().at()).isEqualTo(Step.WINS);
        assertThat(second.review().reached()).isEqualTo(Step.SLIPS);
        assertThat(second.minutesProperty().get()).isEqualTo(3);
    }

    @Test
    void afterTheLastStepItIsFinishedAndCountsNoMore() {
        ReviewViewModel model = model();
        model.activate(changes);
        clock.pass(Duration.ofMinutes(8));
        for (Step step : Step.values()) {
            assertThat(model.review().at()).isEqualTo(step);
            model.next();
        }
        assertThat(model.review().isFinished()).isTrue();
        clock.pass(Duration.ofMinutes(8));
        model.go(Step.WINS);
        assertThat(model.minutesProperty().get()).isEqualTo(8);
        assertThat(store.of(model.review().week()).isFinished()).isTrue();
    }

    @Test
    void aReviewLeftOpenIsTakenUpOnMondayAtItsStepAndThenTheRunningWeekHasItsTurn() {
        Week friday = Week.of(LocalDate.of(2026, 11, 20));
        ReviewViewModel before = model();
        Subscription active = before.activate(changes);
        before.go(Step.SLIPS);
        clock.pass(Duration.ofMinutes(4));
        active.cancel();
        clock.pass(Duration.ofDays(3));

        ReviewViewModel model = model();
        model.activate(changes);
        assertThat(model.review().week()).isEqualTo(friday);
        assertThat(model.review().at()).isEqualTo(Step.SLIPS);
        assertThat(model.minutesProperty().get()).isEqualTo(4);

        model.showOtherWeek();
        assertThat(model.review().week()).isEqualTo(friday.next());
        model.showOtherWeek();
        assertThat(model.review().at()).isEqualTo(Step.SLIPS);
        model.go(Step.REPORT);
        model.next();
        assertThat(store.weekToReview()).isEqualTo(friday.next());
    }

    @Test
    void aWeekThatWasNeverReviewedIsNotAskedForButCanBe() {
        ReviewViewModel model = model();
        model.activate(changes);
        assertThat(model.isOfRunningWeek()).isTrue();

        model.showOtherWeek();

        assertThat(model.review().week()).isEqualTo(Week.of(LocalDate.of(2026, 11, 13)));
    }

    @Test
    void undoBringsBackTheReminderOnTheScreen() {
        ReviewViewModel model = model();
        model.activate(changes);
        model.reminderProperty().set(Optional.of(15 * 60));
        assertThat(store.reminder()).hasValue(15 * 60);
        db.undo();
        assertThat(model.reminderProperty().get()).hasValue(16 * 60);
        assertThat(store.reminder()).hasValue(16 * 60);
    }

    private ReviewViewModel model() {
        return new ReviewViewModel(store, new DirectTasks(new Failures(told::add, "unexpected")), clock);
    }

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-11-20T07:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
