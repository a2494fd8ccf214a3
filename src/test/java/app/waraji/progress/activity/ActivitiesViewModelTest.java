package app.waraji.progress.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Approval;
import app.waraji.activities.Expectation;
import app.waraji.activities.Status;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivitiesViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final Accounts diary = new Accounts();
    private final List<String> notices = new ArrayList<>();
    private final ActivitiesViewModel model = new ActivitiesViewModel(
            diary.store,
            new DirectTasks(new Failures(
                    sentence -> {
                        throw new AssertionError(sentence);
                    },
                    "unexpected")),
            diary.clock,
            Messages.of(ActivitiesViewModel.class, Locale.JAPANESE),
            notices::add);

    @BeforeEach
    void activate() {
        model.activate(diary.changes);
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void whatNeedsNoAgreementRunsAsSoonAsItIsSaved() {
        model.begin();
        form().titleProperty().set("SEO");
        form().save();
        assertThat(model.formProperty().get()).isNull();
        assertThat(open().activity().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void whatCostsSomethingIsBegunWithoutAnAgreementOnlyAfterSayingSo() {
        model.begin();
        form().titleProperty().set("春の展示会");
        form().onceProperty().set("48万円");
        form().save();
        assertThat(open().activity().status()).isEqualTo(Status.PLANNED);
        assertThat(open().activity().terms().cost().once()).isEqualTo(new BigDecimal("480000"));

        model.start();
        assertThat(model.asksWhyAloneProperty().get()).isTrue();
        assertThat(open().activity().status()).isEqualTo(Status.PLANNED);
        model.waitForAgreement();
        assertThat(model.asksWhyAloneProperty().get()).isFalse();

        model.start();
        model.startAlone("申込期限のため");
        assertThat(open().activity().status()).isEqualTo(Status.RUNNING);
        assertThat(Objects.requireNonNull(open().activity().standing().alone()).why())
                .isEqualTo("申込期限のため");
    }

    @Test
    void whatWasAgreedToIsBegunAtOnce() {
        model.begin();
        form().titleProperty().set("春の展示会");
        form().visibleProperty().set(true);
        form().save();
        diary.approvals.put(open().activity().id(), new Approval(Approval.State.CHANGED, TODAY));
        model.open(open().activity().id());
        model.start();
        assertThat(model.asksWhyAloneProperty().get()).isFalse();
        assertThat(open().activity().status()).isEqualTo(Status.RUNNING);
        assertThat(open().activity().standing().alone()).isNull();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNothingIsLost() {
        model.begin();
        form().titleProperty().set("SEO");
        form().fromMonthProperty().set("１２");
        form().toMonthProperty().set("6");
        form().save();
        assertThat(form().problemProperty().get()).isEqualTo("「何か月目まで」は「何か月目から」以降にしてください");
        form().toMonthProperty().set("0.5");
        form().save();
        assertThat(form().problemProperty().get()).isEqualTo("月は1〜120の整数で入力してください");
        form().toMonthProperty().set("");
        form().monthlyProperty().set("たくさん");
        form().save();
        assertThat(form().problemProperty().get()).isEqualTo("「たくさん」は金額として読み取れませんでした");
        form().monthlyProperty().set("");
        form().titleProperty().set(" ");
        form().save();
        assertThat(form().problemProperty().get()).isEqualTo("施策には名前が必要です");
        form().titleProperty().set("SEO");
        form().save();
        Activity saved = open().activity();
        assertThat(saved.terms().expected()).isEqualTo(new Expectation(12, 12, null));
    }

    @Test
    void hoursAreCountedAgainWhenABlockEnds() {
        model.begin();
        form().titleProperty().set("SEO");
        form().save();
        long id = open().activity().id();
        Slot slot = new Slot(TODAY.atTime(9, 0), 60);
        long block = diary.blocks
                .add(new NewBlock("記事", Role.MARKETING, id, null, slot))
                .blockId();
        assertThat(open().hours().open()).isEqualTo(60);
        diary.blocks.finish(diary.blocks.find(block).orElseThrow());
        assertThat(open().hours().kept()).isEqualTo(60);
        diary.db.undo();
        assertThat(open().hours().kept()).isZero();
    }

    @Test
    void aFinishedOneKeepsItsRecordAndCanBeTakenUpAgain() {
        model.begin();
        form().titleProperty().set("SEO");
        form().save();
        model.finish();
        assertThat(open().activity().standing().finishedOn()).isEqualTo(TODAY);
        assertThat(model.finishedShownProperty().get()).isTrue();
        assertThat(notices).containsExactly("「SEO」を終了しました。記録はそのまま残ります。");
        model.resume();
        assertThat(open().activity().status()).isEqualTo(Status.RUNNING);
    }

    private ActivityFormViewModel form() {
        return Objects.requireNonNull(model.formProperty().get());
    }

    private Account open() {
        return Objects.requireNonNull(model.openProperty().get());
    }
}
