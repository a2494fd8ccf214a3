package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WinStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final WinStore store = new WinStore(db, CLOCK, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aLineIsLoggedWithAllThatWasUnderstood() {
        Activity mail = new ActivityStore(db, Locale.JAPANESE).add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        Win win = store.add(FRIDAY, WinLine.read("メルマガ9月号 → A社 問い合わせ 1件", List.of(mail)));
        assertThat(store.all())
                .containsExactly(win)
                .containsExactly(new Win(
                        win.id(), FRIDAY, "メルマガ9月号", mail.id(), new Outcome(Effect.INQUIRY, "A社", 1, null, null)));
    }

    @Test
    void loggingChangingAndRemovingAreUndoneOneByOne() {
        Win win = store.add(FRIDAY, WinLine.read("A社から見積依頼", List.of()));
        Win changed = new Win(
                win.id(), FRIDAY.minusDays(1), "A社から受注", null, new Outcome(Effect.ORDER, "A社", null, 500_000L, "納品"));
        store.change(changed);
        store.remove(changed);
        assertThat(store.all()).isEmpty();

        assertThat(db.undo()).contains("成果を削除: A社から受注");
        assertThat(store.all()).containsExactly(changed);
        assertThat(db.undo()).contains("成果を変更: A社から受注");
        assertThat(store.all()).containsExactly(win);
        assertThat(db.undo()).contains("成果を追加: A社から見積依頼");
        assertThat(store.all()).isEmpty();
        db.redo();
        assertThat(store.all()).containsExactly(win);
    }

    @Test
    void theNewestComesFirstAndTheEndOfARangeIsOut() {
        Win monday = log(FRIDAY.minusDays(4), "月");
        Win first = log(FRIDAY, "金1");
        Win second = log(FRIDAY, "金2");
        assertThat(store.all()).containsExactly(second, first, monday);
        assertThat(store.between(FRIDAY.minusDays(4), FRIDAY)).containsExactly(monday);
    }

    @Test
    void whatHasNoRoomIsRefusedInWords() {
        assertThatThrownBy(() -> log(FRIDAY, " ")).isInstanceOf(Refusal.class).hasMessage("何があったかを書いてください");
        assertThatThrownBy(() -> log(FRIDAY, "あ".repeat(401))).isInstanceOf(Refusal.class);
        assertThat(store.all()).isEmpty();
    }

    @Test
    void aLongTitleIsNamedShortlyForUndo() {
        log(FRIDAY, "𠮷".repeat(100));
        assertThat(db.undoable()).contains("成果を追加: " + "𠮷".repeat(40) + "…");
    }

    private Win log(LocalDate date, String title) {
        return store.add(date, title, null, new Outcome(Effect.OTHER, null, null, null, null));
    }

    @Test
    void whatFollowedARemovedWinFollowsWhatItFollowed() {
        Win inquiry = store.add(FRIDAY, WinLine.read("A社から問い合わせ", List.of()));
        Win meeting = store.add(FRIDAY, WinLine.read("A社と商談", List.of()), Links.after(inquiry.id()));
        Win order = store.add(FRIDAY, WinLine.read("A社から受注", List.of()), Links.after(meeting.id()));
        store.remove(meeting);
        assertThat(store.find(order.id())).contains(order.with(Links.after(inquiry.id())));
        db.undo();
        assertThat(store.all()).containsExactly(order, meeting, inquiry);
        store.remove(inquiry);
        assertThat(store.find(meeting.id())).contains(meeting.with(Links.NONE));
    }

    @Test
    void noWinFollowsItself() {
        Win inquiry = store.add(FRIDAY, WinLine.read("A社から問い合わせ", List.of()));
        Win order = store.add(FRIDAY, WinLine.read("A社から受注", List.of()), Links.after(inquiry.id()));
        assertThatThrownBy(() -> store.change(inquiry.with(Links.after(order.id()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("続き");
        assertThat(store.find(inquiry.id())).contains(inquiry);
    }
}
