package app.waraji.planner.focus;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.ledger.Reason.Known;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FocusViewModelTest {

    private final TimedDiary diary = new TimedDiary();
    private final FocusViewModel model = new FocusViewModel(diary.store, diary.tasks, diary.clock);

    @BeforeEach
    void activate() {
        model.activate(diary.changes);
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void theBlockWhoseTimeItIsStandsFirstAndTheRestFollowsByTime() {
        assertThat(day().current()).extracting(Block::title).isEqualTo("SEO記事");
        assertThat(titles(day().next().stream().map(FocusDay.Item::block).toList()))
                .containsExactly("架電", "メルマガ");
    }

    @Test
    void whatHasPassedWithoutAnAnswerWaitsForOne() {
        passTo("2026-11-17T10:30");
        assertThat(day().current()).isNull();
        assertThat(titles(day().awaiting())).containsExactly("SEO記事");

        model.end(diary.article(), BlockState.DONE);
        assertThat(day().awaiting()).isEmpty();
        assertThat(titles(day().ended())).containsExactly("SEO記事");
    }

    @Test
    void nobodyIsAskedAboutWhatLiesInTimeOff() {
        LocalDate tuesday = LocalDate.parse("2026-11-17");
        new TimeOffStore(diary.db, Locale.JAPANESE).add(Absence.days(AbsenceKind.LEAVE, tuesday, tuesday));
        passTo("2026-11-17T10:30");

        assertThat(day().awaiting()).isEmpty();
        assertThat(model.planProperty().get().off().names(tuesday, Absence::title))
                .hasSize(1);
    }

    @Test
    void tickingWritesNothing() {
        model.startOrPause(diary.article());
        String latest = diary.db.undoable().orElseThrow();
        passTo("2026-11-17T09:40");

        assertThat(model.elapsed()).contains(Duration.ofMinutes(35));
        assertThat(diary.db.undoable()).contains(latest);
    }

    @Test
    void stoppingProposesWhatWasMeasuredAndDoneWhenMostOfThePlanIsSpent() {
        model.startOrPause(diary.article());
        passTo("2026-11-17T10:01");
        model.stop();

        Question.Outcome asked = (Question.Outcome) model.questionProperty().get();
        assertThat(asked.minutes()).isEqualTo(56);
        assertThat(asked.isProbablyDone()).isTrue();
        model.finish(asked, 50);
        assertThat(diary.article().state()).isEqualTo(BlockState.DONE);
        assertThat(diary.article().actualMinutes()).isEqualTo(50);
        assertThat(model.timed()).isEmpty();
    }

    @Test
    void leavingTheQuestionKeepsWhatWasMeasured() {
        model.startOrPause(diary.article());
        passTo("2026-11-17T09:30");
        model.stop();
        model.leaveQuestion();
        passTo("2026-11-17T10:30");

        assertThat(model.elapsed()).contains(Duration.ofMinutes(25));
    }

    @Test
    void partlyDoneAfterTheWholeTimeAsksHowMuch() {
        model.startOrPause(diary.article());
        passTo("2026-11-17T10:20");
        model.stop();
        model.finishPartly((Question.Outcome) model.questionProperty().get(), 75);

        Question.HowMuch asked = (Question.HowMuch) model.questionProperty().get();
        model.finishPartly(asked, 40);
        assertThat(diary.article().state()).isEqualTo(BlockState.PARTLY);
        assertThat(diary.article().doneMinutes()).isEqualTo(40);
        assertThat(diary.article().actualMinutes()).isEqualTo(75);
    }

    @Test
    void aTimerLeftRunningOvernightAsksOnceHowLongItReallyWas() {
        model.startOrPause(diary.article());
        passTo("2026-11-18T08:30");

        Question.Outcome asked = (Question.Outcome) model.questionProperty().get();
        assertThat(asked.ranOn()).isEqualTo(23 * 60 + 25);
        assertThat(asked.minutes()).isEqualTo(60);
        model.leaveQuestion();
        passTo("2026-11-19T08:30");
        assertThat(model.questionProperty().get()).isNull();
    }

    @Test
    void skippingAsksWhatItWasGivenTo() {
        model.end(diary.article(), BlockState.SKIPPED);

        Question.Why asked = (Question.Why) model.questionProperty().get();
        model.answer(asked, model.planProperty().get().reasons().get(0));
        assertThat(diary.ledger.displacements(diary.article().week()))
                .extracting(row -> row.reason().known())
                .containsExactly(Known.URGENT_DEAL);
    }

    @Test
    void theKeysGoThroughTheDayAndStopAtItsEnds() {
        assertThat(model.selectedBlock()).map(Block::title).contains("SEO記事");
        model.moveSelection(1);
        model.moveSelection(1);
        model.moveSelection(1);
        assertThat(model.selectedBlock()).map(Block::title).contains("メルマガ");
    }

    @Test
    void whatABlockReallyTookCanBeCorrected() {
        model.end(diary.article(), BlockState.DONE);
        model.correct(diary.article(), 45);
        assertThat(diary.article().actualMinutes()).isEqualTo(45);
        diary.db.undo();
        assertThat(diary.article().actualMinutes()).isNull();
    }

    private FocusDay day() {
        return model.dayProperty().get();
    }

    private void passTo(String time) {
        diary.clock.set(time);
        model.tick();
    }

    private static List<String> titles(List<Block> blocks) {
        return blocks.stream().map(Block::title).toList();
    }
}
