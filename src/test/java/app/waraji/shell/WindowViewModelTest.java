package app.waraji.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WindowViewModelTest {

    private final MadeUpHistory history = new MadeUpHistory();
    private final Notices notices = new Notices(Locale.JAPANESE);
    private final WindowViewModel model = new WindowViewModel(
            3,
            history,
            notices,
            new DirectTasks(new Failures(sentence -> {}, "")),
            Messages.of(WindowViewModel.class, Locale.JAPANESE));

    @Test
    void undoAndRedoNameWhatTheyWouldDo() {
        model.activate();
        history.happened("SEO記事を木曜へ移動");

        assertThat(model.undoNameProperty().get()).isEqualTo("元に戻す: SEO記事を木曜へ移動");
        assertThat(model.undoableProperty().get()).isTrue();
        assertThat(model.redoNameProperty().get()).isEqualTo("やり直す");
        assertThat(model.redoableProperty().get()).isFalse();
    }

    @Test
    void afterUndoRedoNamesTheGestureAndANoticeSaysWhatWasTakenBack() {
        model.activate();
        history.happened("成果を追加");

        model.undo();

        assertThat(model.undoableProperty().get()).isFalse();
        assertThat(model.redoNameProperty().get()).isEqualTo("やり直す: 成果を追加");
        assertThat(sentence()).isEqualTo("元に戻しました: 成果を追加");

        model.redo();

        assertThat(model.undoNameProperty().get()).isEqualTo("元に戻す: 成果を追加");
        assertThat(sentence()).isEqualTo("やり直しました: 成果を追加");
    }

    @Test
    void undoThatIsBlockedSaysSoInASentence() {
        model.activate();
        history.happened("枠を削除");
        history.blocked = true;

        model.undo();

        assertThat(sentence()).isEqualTo("「枠を削除」は、その後の変更と関わっているため元に戻せません。内容は変わっていません。");
        assertThat(model.undoableProperty().get()).isTrue();
    }

    @Test
    void undoWithNothingToUndoSaysSo() {
        model.undo();
        assertThat(sentence()).isEqualTo("元に戻せる操作はありません。");

        model.redo();
        assertThat(sentence()).isEqualTo("やり直せる操作はありません。");
    }

    @Test
    void aCancelledWindowNoLongerAsksForNames() {
        Subscription subscription = model.activate();
        subscription.cancel();

        assertThat(history.isWatched()).isFalse();
    }

    @Test
    void aPageThatIsNotThereIsNotShown() {
        model.showPage(2);
        model.showPage(3);
        model.showPage(-1);

        assertThat(model.shownPageProperty().get()).isEqualTo(2);
    }

    @Test
    void anUndoableNoticeTakesBackTheLatestGesture() {
        model.activate();
        history.happened("成果を削除");
        notices.sayUndoable("成果を削除しました。");

        Notice.Offer offer = Objects.requireNonNull(notice().offer());
        assertThat(offer.button()).isEqualTo("元に戻す");
        model.takeOffer(offer);

        assertThat(model.redoNameProperty().get()).isEqualTo("やり直す: 成果を削除");
    }

    @Test
    void takingAnOfferPutsTheNoticeAwayAndRunsItOnce() {
        List<String> ran = new ArrayList<>();
        notices.offer("週報を保存しました。", "開く", () -> ran.add("opened"));

        model.takeOffer(Objects.requireNonNull(notice().offer()));

        assertThat(ran).containsExactly("opened");
        assertThat(model.noticeProperty().get()).isNull();
    }

    @Test
    void aNoticeThatFadesLeavesALaterOneStanding() {
        notices.say("一つ目。");
        Notice first = notice();
        notices.say("二つ目。");

        model.dismiss(first);

        assertThat(sentence()).isEqualTo("二つ目。");
    }

    @Test
    void whatWasSaidBeforeTheWindowIsShownInIt() {
        Notices early = new Notices(Locale.ENGLISH);
        early.say("Said early.");

        WindowViewModel later = new WindowViewModel(
                1,
                history,
                early,
                new DirectTasks(new Failures(sentence -> {}, "")),
                Messages.of(WindowViewModel.class, Locale.ENGLISH));

        assertThat(Objects.requireNonNull(later.noticeProperty().get()).sentence())
                .isEqualTo("Said early.");
    }

    @Test
    void aFailureEndsAsANoticeAndARefusalInItsOwnWords() {
        notices.failures().show(new Refusal("このファイルは読めません。"));
        assertThat(sentence()).isEqualTo("このファイルは読めません。");

        notices.failures().show(new IllegalStateException("planned by the test"));
        assertThat(sentence()).startsWith("問題が起きました。");
    }

    @Test
    void aBannerComesBackWhenTheOneOverItIsTakenDown() {
        Banner first = new Banner("見本の日誌です。", "削除", () -> {});
        model.putUp(first);
        Subscription second = model.putUp(new Banner("お知らせがあります。", "見る", () -> {}));
        second.cancel();
        assertThat(model.bannerProperty().get()).isEqualTo(first);
    }

    @Test
    void aBannerStandsUntilItIsTakenDownAndALaterOneOutlivesIt() {
        Subscription first = model.putUp(new Banner("見本の日誌です。", "削除", () -> {}));
        Banner second = new Banner("更新があります。", "見る", () -> {});
        model.putUp(second);

        first.cancel();

        assertThat(model.bannerProperty().get()).isEqualTo(second);
    }

    private Notice notice() {
        return Objects.requireNonNull(model.noticeProperty().get());
    }

    private String sentence() {
        return notice().sentence();
    }
}
