package app.waraji.wins.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.ShareChannel;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import app.waraji.wins.WinLine;
import app.waraji.wins.WinStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShareFormViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
    private final ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
    private final ShareStore shares = new ShareStore(db, Locale.JAPANESE);
    private final WinStore wins = new WinStore(db, CLOCK, Locale.JAPANESE);
    private final TellingStore store =
            new TellingStore(settings, activities, shares, new TemplateStore(db, Locale.JAPANESE), CLOCK);
    private final List<String> failures = new ArrayList<>();
    private final Tasks tasks = new DirectTasks(new Failures(failures::add, "unexpected"));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aMessageIsReadyToSend() {
        ShareFormViewModel form = form(win("メルマガ9月号 → A社 問い合わせ 1件 次: 電話"), null);
        assertThat(form.messageProperty().get()).isEqualTo("""
                小さな成果の共有です。メルマガ9月号
                反応: 問い合わせ A社 1件
                施策: 月刊メルマガ
                次の一手: 電話""");
        form.channelProperty().set(ShareChannel.MAIL);
        assertThat(form.messageProperty().get())
                .startsWith("件名: 【成果共有】メルマガ9月号\n")
                .contains("11/20 金")
                .doesNotContain("金額");
        form.languageProperty().set(Locale.ENGLISH);
        assertThat(form.messageProperty().get())
                .contains("Response: Inquiry × 1")
                .contains("Fri 20 Nov");
    }

    @Test
    void aMessageLeavesOutWhatIsNotKnownOfTheWin() {
        ShareFormViewModel form = form(win("社長に記事をほめられた"), null);
        assertThat(form.messageProperty().get()).isEqualTo("""
                小さな成果の共有です。社長に記事をほめられた
                反応: 社内の評価""");
        form.languageProperty().set(Locale.ENGLISH);
        assertThat(form.messageProperty().get()).isEqualTo("""
                A small win: 社長に記事をほめられた
                What came of it: Praise""");
    }

    @Test
    void theBossIsProposedAndASharingIsWrittenAsTyped() {
        settings.change(before -> before.withNames(new Preferences.Names("山田", "", "佐藤部長", "")));
        Win win = win("A社から返信");
        ShareFormViewModel form = form(win, null);
        assertThat(form.toldProperty().get()).isEqualTo("佐藤部長");
        List<String> closed = new ArrayList<>();
        form.toldProperty().set(" ");
        form.save(() -> closed.add("closed"));
        assertThat(form.problemProperty().get()).isEqualTo("だれに共有したかを書いてください");
        assertThat(closed).isEmpty();
        form.toldProperty().set("佐藤部長");
        form.reactionProperty().set("");
        form.save(() -> closed.add("closed"));
        assertThat(closed).hasSize(1);
        Sharing sharing = shares.of(win.id()).get(0);
        assertThat(sharing).isEqualTo(new Sharing(sharing.id(), win.id(), FRIDAY, "佐藤部長", ShareChannel.CHAT, null));

        ShareFormViewModel later = form(win, sharing);
        later.reactionProperty().set("いいね");
        later.save(() -> {});
        assertThat(shares.of(win.id())).extracting(Sharing::reaction).containsExactly("いいね");
    }

    @Test
    void aTemplateIsKeptForItsChannelAndLanguageAndCanBeUndone() {
        Win win = win("A社から返信");
        ShareFormViewModel form = form(win, null);
        form.editingProperty().set(true);
        form.templateProperty().set("やりました！ {成果}（{相手}）{どこか}");
        assertThat(form.messageProperty().get()).isEqualTo("やりました！ A社から返信（A社）{どこか}");
        form.keepTemplate();
        assertThat(form.editingProperty().get()).isFalse();
        assertThat(form(win, null).messageProperty().get()).startsWith("やりました！");
        form.channelProperty().set(ShareChannel.MAIL);
        assertThat(form.messageProperty().get()).startsWith("件名:");
        assertThat(db.undo()).contains("共有の文例を変更");
        assertThat(form(win, null).messageProperty().get()).startsWith("小さな成果の共有です。");
        assertThat(failures).isEmpty();
    }

    private ShareFormViewModel form(Win win, @Nullable Sharing before) {
        return new ShareFormViewModel(
                store, tasks, Messages.of(ShareFormViewModel.class, Locale.JAPANESE), win, before);
    }

    private Win win(String line) {
        if (activities.all().isEmpty()) {
            activities.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        }
        return wins.add(FRIDAY, WinLine.read(line, activities.all()));
    }
}
