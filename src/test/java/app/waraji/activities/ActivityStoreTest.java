package app.waraji.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityStoreTest {

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
        store.archive(mail);
        assertThat(store.all()).containsExactly(new Activity(mail.id(), "月刊メルマガ", null, Channel.CONTENT, null, true));

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
        store.archive(first);
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
    void withoutANameItIsRefusedWhereItWasTyped() {
        ActivitiesViewModel model = new ActivitiesViewModel(store, new DirectTasks(new Failures(sentence -> {}, "")));
        model.activate(changes);
        model.newTitleProperty().set("展示会");
        model.add();
        assertThat(model.newTitleProperty().get()).isEmpty();
        Activity made = model.activitiesProperty().get().get(0);

        model.rename(made, " ");
        assertThat(model.problemProperty().get()).isEqualTo("施策には名前が必要です");
        assertThat(model.activitiesProperty().get()).containsExactly(made);

        model.reach(made, Channel.EXHIBITION);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.activitiesProperty().get().get(0).channel()).isEqualTo(Channel.EXHIBITION);
    }
}
