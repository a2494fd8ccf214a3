package app.waraji.boss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.FeeBasis;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.activities.outside.Terms;
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

class RequestStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final RequestStore store = new RequestStore(db, CLOCK, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aRequestGoesFromDraftToDoneAndUndoTakesItBackStepByStep() {
        Request draft = store.add(new Wording(
                "外注したい",
                "時間がない",
                List.of(new Wording.Option("頼む", true), new Wording.Option(" ", false)),
                30_000L,
                FRIDAY,
                null));
        assertThat(draft.state()).isEqualTo(RequestState.DRAFT);
        assertThat(stored().wording().options()).containsExactly(new Wording.Option("頼む", true));

        store.advance(stored(), RequestState.ASKED, FRIDAY, Means.MAIL, "");
        store.advance(stored(), RequestState.CHANGED, FRIDAY, null, "月2万円まで");
        store.advance(stored(), RequestState.DONE, FRIDAY, null, "");
        assertThat(stored().state()).isEqualTo(RequestState.DONE);
        assertThat(stored().answer().orElseThrow().words()).isEqualTo("月2万円まで");
        assertThat(stored().askedOn()).isEqualTo(FRIDAY);

        assertThat(db.undo()).contains("相談を済ませた: 外注したい");
        assertThat(stored().state()).isEqualTo(RequestState.CHANGED);
        store.stepBack(stored());
        assertThat(stored().state()).isEqualTo(RequestState.ASKED);
        store.remove(stored());
        assertThat(store.all()).isEmpty();
        db.undo();
        assertThat(stored().steps()).hasSize(1);
        assertThat(stored().wording().options()).hasSize(1);
    }

    @Test
    void aStepThatCannotComeNextOrLiesBeforeTheLastIsRefused() {
        store.add(Wording.of("相談", null));
        assertThatThrownBy(() -> store.advance(stored(), RequestState.APPROVED, FRIDAY, null, ""))
                .isInstanceOf(Refusal.class);
        store.advance(stored(), RequestState.ASKED, FRIDAY, Means.TALK, "");
        assertThatThrownBy(() -> store.advance(stored(), RequestState.APPROVED, FRIDAY.minusDays(1), null, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("日付が、すでに記録されている経過より前です");
        assertThat(stored().state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void whatIsAgreedIsWorkedOutFromAllRequestsAboutIt() {
        Activity fair = new ActivityStore(db, Locale.JAPANESE).add("展示会", null, Channel.EXHIBITION);
        Attachment about = new Attachment(Attachment.Kind.ACTIVITY, fair.id());
        assertThat(store.approvalOfActivity(fair.id())).isEqualTo(Approval.NONE);

        Request first = store.add(Wording.of("出展したい", about));
        assertThat(store.approvalOfActivity(fair.id())).isEqualTo(Approval.NONE);
        store.advance(first, RequestState.ASKED, FRIDAY.minusDays(9), Means.TALK, "");
        store.advance(first, RequestState.DECLINED, FRIDAY.minusDays(8), null, "今回は見送り");
        assertThat(store.approvalOfActivity(fair.id())).isEqualTo(Approval.DECLINED);

        Request second = store.add(Wording.of("小さく出展したい", about));
        store.advance(second, RequestState.ASKED, FRIDAY.minusDays(2), Means.TALK, "");
        assertThat(store.approvalOfActivity(fair.id())).isEqualTo(Approval.ASKED);
        store.advance(second, RequestState.CHANGED, FRIDAY.minusDays(1), null, "1小間で");
        assertThat(store.approvalOfActivity(fair.id())).isEqualTo(Approval.APPROVED);
        assertThat(store.approvalOf(about, FRIDAY.minusDays(2))).isEqualTo(Approval.ASKED);
        assertThat(store.approvalOf(about, FRIDAY.minusDays(3))).isEqualTo(Approval.DECLINED);
    }

    @Test
    void aRequestOutlivesTheEngagementItIsAboutAndUndoJoinsThemAgain() {
        EngagementStore engagements = new EngagementStore(db, Locale.JAPANESE);
        long partner = new PartnerStore(db, Locale.JAPANESE).add("編集社").id();
        Engagement engagement = engagements.add(new Terms(
                partner, null, "校正", EngagementState.QUOTE, FeeBasis.MONTHLY, 30_000, FRIDAY, null, 240, null));
        Attachment about = new Attachment(Attachment.Kind.ENGAGEMENT, engagement.id());
        store.add(Wording.of("外注したい", about));

        engagements.remove(engagement);
        assertThat(stored().wording().about()).isNull();
        db.undo();
        assertThat(stored().wording().about()).isEqualTo(about);
    }

    @Test
    void anEmptyQuestionIsRefused() {
        assertThatThrownBy(() -> store.add(Wording.of(" ", null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("何を相談するかを書いてください");
    }

    private Request stored() {
        return store.all().get(0);
    }
}
