package app.waraji.planner.focus;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TimerStore;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedWorkStoreTest {

    private final TimedDiary diary = new TimedDiary();
    private final TimedWorkStore work = diary.work;

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void aPauseDoesNotCount() {
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(20));
        work.pause(diary.article());
        diary.clock.pass(Duration.ofMinutes(60));
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(5));

        assertThat(elapsed()).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void aRestartDoesNotStopIt() {
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(20));

        TimedWorkStore again = new TimedWorkStore(
                diary.db,
                new BlockStore(diary.db, diary.clock, diary.ledger, Locale.JAPANESE),
                new TimerStore(diary.db, diary.clock, Locale.JAPANESE),
                Locale.JAPANESE);
        assertThat(again.timed()).hasValueSatisfying(timed -> {
            assertThat(timed.block().title()).isEqualTo("SEO記事");
            assertThat(timed.minutes(diary.clock.instant())).isEqualTo(20);
        });
    }

    @Test
    void onlyOneTimerIsOnAndWhatTheOtherMeasuredIsNoted() {
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(20));
        work.start(diary.calls());

        assertThat(work.timed()).map(timed -> timed.block().title()).contains("架電");
        assertThat(diary.article().actualMinutes()).isEqualTo(20);
        diary.db.undo();
        assertThat(work.timed()).map(timed -> timed.block().title()).contains("SEO記事");
        assertThat(diary.article().actualMinutes()).isNull();
    }

    @Test
    void finishingNotesWhatWasSaidAndOneUndoTakesItBack() {
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(50));
        work.finish(diary.article(), 45);

        assertThat(diary.article().state()).isEqualTo(BlockState.DONE);
        assertThat(diary.article().actualMinutes()).isEqualTo(45);
        assertThat(work.timed()).isEmpty();
        diary.db.undo();
        assertThat(diary.article().state()).isEqualTo(BlockState.OPEN);
        assertThat(diary.article().actualMinutes()).isNull();
        assertThat(work.timed()).isPresent();
    }

    @Test
    void endingTheBlockElsewhereTakesTheTimerOffAndNotesWhatItMeasured() {
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(50));
        diary.blocks.finish(diary.article());

        assertThat(work.timed()).isEmpty();
        assertThat(diary.article().actualMinutes()).isEqualTo(50);
    }

    @Test
    void theRestOfAPartlyDoneBlockHasTakenNoTimeYet() {
        work.start(diary.article());
        diary.clock.pass(Duration.ofMinutes(40));
        work.finishPartly(diary.article(), 40, 40);

        assertThat(diary.article().doneMinutes()).isEqualTo(40);
        assertThat(diary.blocks.inTray(diary.article().week())).singleElement().satisfies(rest -> {
            assertThat(rest.minutes()).isEqualTo(20);
            assertThat(rest.actualMinutes()).isNull();
        });
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        work.start(diary.article());
        diary.clock.set("2026-11-17T08:00");

        assertThat(elapsed()).isEqualTo(Duration.ZERO);
    }

    private Duration elapsed() {
        return work.timed().orElseThrow().timer().elapsed(diary.clock.instant());
    }
}
