package app.waraji.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewStoreTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);
    private static final Instant LATER = Instant.parse("2026-11-20T09:00:00Z");

    private final Database db = Database.inMemory(new Changes(Runnable::run), at(FRIDAY, 16, 0));
    private final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void remindsOnceFromTheUsualTimeOnFridayAndTheBadgeStays() {
        assertThat(on(FRIDAY, 15, 59).remindOnce()).isFalse();
        assertThat(on(FRIDAY, 16, 0).remindOnce()).isTrue();
        assertThat(on(FRIDAY, 16, 1).remindOnce()).isFalse();
        assertThat(on(FRIDAY.plusDays(1), 9, 0).isDue()).isTrue();
        assertThat(on(FRIDAY.plusDays(3), 9, 0).isDue()).isFalse();
        assertThat(on(FRIDAY.plusDays(7), 16, 0).remindOnce()).isTrue();
    }

    @Test
    void remindsOfNothingThatIsFinished() {
        ReviewStore store = on(FRIDAY, 17, 0);
        store.keep(Review.fresh(WEEK).at(Step.REPORT).finished(LATER));
        assertThat(store.isDue()).isFalse();
        assertThat(store.remindOnce()).isFalse();
    }

    @Test
    void remindsADayBeforeWhereFridayIsOff() {
        off.close(FRIDAY, FRIDAY, "創立記念日");
        assertThat(on(FRIDAY.minusDays(1), 16, 0).remindOnce()).isTrue();
    }

    @Test
    void theTimeOfTheReminderIsTheUsersAndChangingItCanBeUndone() {
        ReviewStore store = on(FRIDAY, 16, 30);
        store.remindAt(Optional.of(17 * 60));
        assertThat(store.isDue()).isFalse();
        store.remindAt(Optional.empty());
        assertThat(store.reminder()).isEmpty();
        assertThat(store.isDue()).isFalse();
        assertThat(db.undo()).contains("振り返りのお知らせを変更");
        db.undo();
        assertThat(store.reminder()).hasValue(16 * 60);
        assertThat(store.isDue()).isTrue();
    }

    @Test
    void howFarItCameIsKeptByTheWeekAndIsNoGesture() {
        ReviewStore store = on(FRIDAY, 16, 0);
        store.keep(Review.fresh(WEEK).at(Step.SLIPS).spent(125).at(Step.WINS));
        assertThat(store.of(WEEK)).isEqualTo(new Review(WEEK, Step.WINS, Step.SLIPS, 125, null));
        assertThat(store.of(WEEK.next())).isEqualTo(Review.fresh(WEEK.next()));
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void beingRemindedLeavesWhatWasDoneAsItIs() {
        ReviewStore store = on(FRIDAY, 16, 0);
        Review begun = Review.fresh(WEEK).at(Step.NEXT_WEEK).spent(60);
        store.keep(begun);
        assertThat(store.remindOnce()).isTrue();
        assertThat(store.of(WEEK)).isEqualTo(begun);
        store.keep(begun.spent(90));
        assertThat(store.remindOnce()).isFalse();
    }

    private ReviewStore on(LocalDate day, int hour, int minute) {
        return new ReviewStore(db, off, at(day, hour, minute), Locale.JAPANESE);
    }

    private static Clock at(LocalDate day, int hour, int minute) {
        return Clock.fixed(
                LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, minute)
                        .atZone(TOKYO)
                        .toInstant(),
                TOKYO);
    }
}
