package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Channel;
import app.waraji.activities.outside.Partner;
import app.waraji.boss.Attachment;
import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Rhythm;
import app.waraji.boss.Wording;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BossWaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final SetClock clock = new SetClock("2026-11-09T08:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.JAPANESE);
    private final BossWays ways = new BossWays(db, stores, clock, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aYesIsRecordedThoughNothingWasWrittenDownBefore() {
        long fair = stores.activities().add("展示会", null, Channel.EXHIBITION).id();
        Attachment about = new Attachment(Attachment.Kind.ACTIVITY, fair);

        ways.recordApproval(on(ActionKind.RECORD_APPROVAL, Subject.Kind.ACTIVITY, fair, "展示会"));

        assertThat(stores.boss().requests().about(about)).singleElement().satisfies(request -> {
            assertThat(request.wording().what()).isEqualTo("「展示会」を始めたい");
            assertThat(request.state()).isEqualTo(RequestState.APPROVED);
        });
        db.undo();
        assertThat(stores.boss().requests().about(about)).isEmpty();
    }

    @Test
    void aYesAnswersTheRequestThatWaits() {
        long fair = stores.activities().add("展示会", null, Channel.EXHIBITION).id();
        Attachment about = new Attachment(Attachment.Kind.ACTIVITY, fair);
        Request asked = stores.boss().requests().add(Wording.of("出展したい", about));
        stores.boss().requests().advance(asked, RequestState.ASKED, TODAY.minusDays(3), null, "");

        ways.recordApproval(on(ActionKind.RECORD_APPROVAL, Subject.Kind.ACTIVITY, fair, "展示会"));

        assertThat(stores.boss().requests().all()).extracting(Request::state).containsExactly(RequestState.APPROVED);
    }

    @Test
    void theReportThatIsDueIsOfTheLastPeriodThatIsOverAndWasNotToldOf() {
        Period over = Period.of(Period.Unit.WEEK, TODAY.minusWeeks(1), Month.APRIL);
        assertThat(ways.reportDue()).isEqualTo(over);
        stores.boss().sent().sent(ReportKind.WEEK, over.from(), TODAY, "部長");
        assertThat(ways.reportDue()).isEqualTo(over.next());
        stores.boss().sent().agree(new Rhythm(ReportKind.MONTH, TODAY, "毎月"));
        assertThat(ways.reportDue()).isEqualTo(Period.of(Period.Unit.MONTH, TODAY.minusMonths(1), Month.APRIL));
    }

    @Test
    void aWordWithAPartnerIsNotedForToday() {
        Partner partner = stores.boss().partners().add("制作会社");
        ways.noteContact(on(ActionKind.NOTE_CONTACT, Subject.Kind.PARTNER, partner.id(), "制作会社"));
        assertThat(stores.boss().partners().notes()).singleElement().satisfies(note -> {
            assertThat(note.on()).isEqualTo(TODAY);
            assertThat(note.text()).isEqualTo("連絡あり");
        });
        db.undo();
        assertThat(stores.boss().partners().notes()).isEmpty();
    }

    @Test
    void theTextOfARequestCanBeSentOnceMore() {
        Request asked = stores.boss().requests().add(Wording.of("展示会の予算を確認したい", null));
        assertThat(ways.mail(on(ActionKind.RESEND_REQUEST, Subject.Kind.REQUEST, asked.id(), "展示会")))
                .hasValueSatisfying(text -> assertThat(text).contains("展示会の予算を確認したい"));
        stores.boss().requests().remove(asked);
        assertThat(ways.mail(on(ActionKind.RESEND_REQUEST, Subject.Kind.REQUEST, asked.id(), "展示会")))
                .isEmpty();
    }

    private static Action on(ActionKind kind, Subject.Kind of, long id, String title) {
        return Action.of(kind, new Subject(of, id, Phrase.said(title)), Phrase.NOTHING);
    }
}
