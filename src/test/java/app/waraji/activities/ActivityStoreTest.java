package app.waraji.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, Clock.systemUTC());
    private final ActivityStore store = new ActivityStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void anActivityIsAddedChangedAndEndedAndEachIsUndone() {
        Activity mail = store.add(" 月刊メルマガ ", "#メルマガ", Channel.EMAIL);
        assertThat(mail.title()).isEqualTo("月刊メルマガ");
        assertThat(mail.tag()).isEqualTo("メルマガ");
        store.change(mail.through(Channel.CONTENT).tagged(null));
        store.finish(mail, TODAY);
        assertThat(store.all())
                .containsExactly(mail.through(Channel.CONTENT)
                        .tagged(null)
                        .standing(new Standing(Status.FINISHED, TODAY, null)));

        assertThat(db.undo()).contains("施策「月刊メルマガ」を終了");
        assertThat(db.undo()).contains("施策「月刊メルマガ」を変更");
        assertThat(store.all()).containsExactly(mail);
        db.undo();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void endedOnesComeLast() {
        Activity first = store.add("SEO", null, Channel.SEO);
        Activity second = store.add("展示会", null, Channel.EXHIBITION);
        store.finish(first, TODAY);
        assertThat(store.all()).extracting(Activity::id).containsExactly(second.id(), first.id());
        store.resume(first);
        assertThat(store.all()).extracting(Activity::id).containsExactly(first.id(), second.id());
    }

    @Test
    void aTagBelongsToOneActivityHoweverItIsTyped() {
        Activity mail = store.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        assertThatThrownBy(() -> store.add("号外", "ﾒﾙﾏｶﾞ", Channel.EMAIL))
                .isInstanceOf(Refusal.class)
                .hasMessage("「#ﾒﾙﾏｶﾞ」はほかの施策が使っています");
        store.change(mail.titled("週刊メルマガ"));
        assertThat(store.all()).extracting(Activity::title).containsExactly("週刊メルマガ");
    }

    @Test
    void withoutANameItIsRefused() {
        assertThatThrownBy(() -> store.add(" ", null, Channel.SEO))
                .isInstanceOf(Refusal.class)
                .hasMessage("施策には名前が必要です");
    }

    @Test
    void allThatWasSettledIsKeptAndChangedInOneStep() {
        Terms terms = new Terms(
                new Expectation(6, 12, LocalDate.of(2026, 9, 1)),
                new Cost(new BigDecimal("150000"), new BigDecimal("12000.5")),
                "山田",
                "X社",
                true,
                null,
                "月3件の問い合わせ",
                "1行目\n2行目");
        Activity draft = new Activity(0, "SEO", "SEO", Channel.SEO, LocalDate.of(2026, 6, 15), Standing.PLANNED, terms);
        Activity made = store.add(draft);
        assertThat(store.all()).containsExactly(made);
        assertThat(made.terms()).isEqualTo(terms);
        assertThat(made.status()).isEqualTo(Status.PLANNED);

        store.change(made.on(Terms.NONE).startingOn(null));
        assertThat(store.all().get(0).terms()).isEqualTo(Terms.NONE);
        db.undo();
        assertThat(store.all()).containsExactly(made);
    }

    @Test
    void itIsStartedPausedEndedAndResumedAndEachIsUndone() {
        Activity planned = store.add(
                new Activity(0, "展示会", null, Channel.EXHIBITION, TODAY.plusDays(9), Standing.PLANNED, Terms.NONE));
        store.startAlone(planned, TODAY, " 申込期限のため ");
        Activity running = store.all().get(0);
        assertThat(running.startedOn()).isEqualTo(TODAY);
        assertThat(running.standing())
                .isEqualTo(new Standing(Status.RUNNING, null, new Standing.Alone(TODAY, "申込期限のため")));

        store.pause(running);
        Activity paused = store.all().get(0);
        assertThat(paused.status()).isEqualTo(Status.PAUSED);
        store.finish(paused, TODAY.plusDays(1));
        Activity finished = store.all().get(0);
        assertThat(finished.archived()).isTrue();
        assertThat(finished.standing().finishedOn()).isEqualTo(TODAY.plusDays(1));
        store.resume(finished);
        assertThat(store.all()).containsExactly(paused);

        assertThat(db.undo()).contains("施策「展示会」を再開");
        assertThat(db.undo()).contains("施策「展示会」を終了");
        assertThat(db.undo()).contains("施策「展示会」を休止");
        assertThat(db.undo()).contains("施策「展示会」を開始");
        assertThat(store.all()).containsExactly(planned);
    }

    @Test
    void aCostBelowNothingIsRefused() {
        Terms owing = new Terms(null, new Cost(BigDecimal.ONE.negate(), null), "", "", false, null, "", "");
        Activity mail = store.add("月刊メルマガ", null, Channel.EMAIL);
        assertThatThrownBy(() -> store.change(mail.on(owing)))
                .isInstanceOf(Refusal.class)
                .hasMessage("費用は0以上で入力してください");
    }
}
