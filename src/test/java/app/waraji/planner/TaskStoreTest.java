package app.waraji.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskStoreTest {

    private final Diary diary = new Diary();

    @AfterEach
    void close() {
        diary.close();
    }

    private Task add(String title, int minutes, @Nullable Week week) {
        return diary.tasks.add(new NewTask(title, Role.MARKETING, null, minutes, week, null));
    }

    private long place(Task task, String start, int minutes) {
        return diary.blocks
                .add(new NewBlock(
                        task.title(),
                        task.role(),
                        task.activityId(),
                        task.id(),
                        new Slot(LocalDateTime.parse(start), minutes)))
                .blockId();
    }

    private Task only(Week week) {
        assertThat(diary.tasks.toPlace(week)).hasSize(1);
        return diary.tasks.toPlace(week).get(0);
    }

    @Test
    void waitsUntilAllOfItsEstimateIsPlacedInAnyNumberOfBlocks() {
        Task task = add("ホワイトペーパー", 240, Diary.W47);

        place(task, "2026-11-17T09:00", 90);
        assertThat(only(Diary.W47).restMinutes()).isEqualTo(150);

        place(task, "2026-11-18T09:00", 150);
        assertThat(diary.tasks.toPlace(Diary.W47)).isEmpty();
    }

    @Test
    void waitsAgainForWhatIsTakenOffTheGrid() {
        Task task = add("ホワイトペーパー", 240, Diary.W47);
        long block = place(task, "2026-11-17T09:00", 240);

        diary.shorten(block, 60);
        assertThat(only(Diary.W47).restMinutes()).isEqualTo(180);

        diary.blocks.remove(diary.block(block));
        assertThat(only(Diary.W47).restMinutes()).isEqualTo(240);
    }

    @Test
    void doesNotWaitTwiceForTheRestOfABlockThatWaitsItself() {
        Task task = add("ホワイトペーパー", 120, Diary.W47);
        long block = place(task, "2026-11-17T09:00", 120);

        diary.blocks.finishPartly(diary.block(block), 30);

        assertThat(diary.tasks.toPlace(Diary.W47)).isEmpty();
        assertThat(diary.blocks.inTray(Diary.W47)).extracting(Block::minutes).containsExactly(90);
    }

    @Test
    void doesNotComeBackForARestThatWasTakenAway() {
        Task task = add("ホワイトペーパー", 120, Diary.W47);
        long block = place(task, "2026-11-17T09:00", 120);
        diary.blocks.finishPartly(diary.block(block), 30);

        diary.blocks.remove(diary.blocks.inTray(Diary.W47).get(0));

        assertThat(diary.tasks.toPlace(Diary.W47)).isEmpty();
    }

    @Test
    void isLateOnlyWhenItsWeekIsOverAndThenSaysWhichItWas() {
        add("記事", 60, Diary.W47);
        diary.clock.set("2026-11-22T23:59");
        assertThat(only(Diary.W47).week()).isEqualTo(Diary.W47);
        assertThat(diary.tasks.toPlace(Diary.W48)).isEmpty();

        diary.clock.set("2026-11-23T00:00");

        assertThat(only(Diary.W48).week()).isEqualTo(Diary.W47);
        assertThat(diary.tasks.toPlace(Diary.W48.next())).isEmpty();
    }

    @Test
    void keepsTheWeekItWasPlannedForFirst() {
        Task task = add("記事", 60, Diary.W47);

        diary.tasks.moveTo(task, Diary.W48);
        assertThat(only(Diary.W48).firstWeek()).isEqualTo(Diary.W47);

        diary.tasks.moveTo(only(Diary.W48), null);
        assertThat(diary.tasks.toPlace(Diary.W48)).isEmpty();
        assertThat(diary.tasks.someday()).extracting(Task::firstWeek).containsExactly(Diary.W47);

        diary.db.undo();
        assertThat(only(Diary.W48).title()).isEqualTo("記事");
    }

    @Test
    void whatHadNoWeekBeginsWithTheOneItIsGiven() {
        Task task = add("名刺整理", 30, null);
        assertThat(diary.tasks.someday()).containsExactly(task);

        diary.tasks.moveTo(task, Diary.W48);

        assertThat(only(Diary.W48).firstWeek()).isEqualTo(Diary.W48);
    }

    @Test
    void isChangedInOneStep() {
        Task task = add("記事", 60, Diary.W47);
        NewTask wanted = new NewTask("見積", Role.SALES, null, 90, Diary.W48, LocalDate.parse("2026-11-27"));

        diary.tasks.revise(task, wanted);
        assertThat(only(Diary.W48).wanted()).isEqualTo(wanted);

        diary.db.undo();
        assertThat(only(Diary.W47)).isEqualTo(task);
    }

    @Test
    void aTaskWithoutBlocksIsNotInTheLedger() {
        add("記事", 600, Diary.W47);
        assertThat(diary.week(Diary.W47).planned()).isZero();
    }
}
