package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class ShareStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final WinStore wins = new WinStore(db, CLOCK, Locale.JAPANESE);
    private final ShareStore store = new ShareStore(db, Locale.JAPANESE);
    private final Win win = wins.add(FRIDAY, WinLine.read("A社から見積依頼", List.of()));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aWinCanBeSharedWithSeveralAndEachSharingCanBeUndone() {
        Sharing mail = store.add(win, with("佐藤部長", FRIDAY, ShareChannel.MAIL));
        Sharing chat = store.add(win, with(" 営業チーム ", FRIDAY.minusDays(1), ShareChannel.CHAT));
        assertThat(store.of(win.id())).containsExactly(chat, mail);
        assertThat(store.byWin()).containsOnlyKeys(win.id());
        assertThat(store.people()).containsExactly("佐藤部長", "営業チーム");
        assertThat(store.between(FRIDAY, FRIDAY.plusDays(1))).containsExactly(mail);

        Sharing answered = new Sharing(mail.id(), win.id(), FRIDAY, "佐藤部長", ShareChannel.MAIL, "いいね");
        store.change(answered);
        store.remove(chat);
        assertThat(store.of(win.id())).containsExactly(answered);
        assertThat(db.undo()).contains("共有を取り消し: 営業チーム");
        assertThat(db.undo()).contains("共有を変更: 佐藤部長");
        assertThat(store.of(win.id())).containsExactly(chat, mail);
        db.undo();
        assertThat(db.undo()).contains("佐藤部長に共有: A社から見積依頼");
        assertThat(store.byWin()).isEmpty();
    }

    @Test
    void somebodyMustBeNamed() {
        assertThatThrownBy(() -> store.add(win, with("  ", FRIDAY, ShareChannel.TALK)))
                .isInstanceOf(Refusal.class)
                .hasMessage("だれに共有したかを書いてください");
    }

    @Test
    void aRemovedWinTakesItsSharingsAlongAndUndoBringsThemBack() {
        Sharing mail = store.add(win, with("佐藤部長", FRIDAY, ShareChannel.MAIL));
        wins.remove(win);
        assertThat(store.byWin()).isEmpty();
        db.undo();
        assertThat(store.of(win.id())).containsExactly(mail);
    }

    private Sharing with(String told, LocalDate day, ShareChannel channel) {
        return new Sharing(0, win.id(), day, told, channel, null);
    }
}
