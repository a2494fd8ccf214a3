package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.activities.Cost;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.FeeBasis;
import app.waraji.activities.outside.Partner;
import app.waraji.activities.outside.Terms;
import app.waraji.boss.Attachment;
import app.waraji.boss.Means;
import app.waraji.boss.ReportKind;
import app.waraji.boss.Request;
import app.waraji.boss.RequestState;
import app.waraji.boss.Rhythm;
import app.waraji.boss.Wording;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.rules.FactStore;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.History;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the boss and partners have to do with it, from the forms to what the rules see. */
class HistoryOfOutsideTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");

    private final SetClock clock = new SetClock("2026-11-18T10:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void anActivityThatCostsSomethingAsksForAYesUntilTheBossSaidIt() {
        Activity fair = stores.activities().add("Fair", null, Channel.EXHIBITION);
        stores.activities()
                .change(fair.startingOn(TODAY.plusDays(2))
                        .on(new app.waraji.activities.Terms(
                                null, new Cost(BigDecimal.valueOf(300_000), null), "", "", false, null, "", "")));
        assertThat(rules()).contains("B2");
        Request request =
                stores.boss().requests().add(Wording.of("Fair", new Attachment(Attachment.Kind.ACTIVITY, fair.id())));
        advance(request, RequestState.ASKED, "2026-11-17");
        assertThat(rules()).contains("B2");
        advance(request, RequestState.APPROVED, "2026-11-18");
        assertThat(rules()).doesNotContain("B2");
    }

    @Test
    void aQuestionThatWaitsTooLongIsSpokenOf() {
        Request request = stores.boss().requests().add(Wording.of("Ads", null));
        assertThat(history().told().requests()).as("a draft was not asked").isEmpty();
        advance(request, RequestState.ASKED, "2026-11-04");
        assertThat(rules()).contains("B3");
        advance(request, RequestState.DECLINED, "2026-11-18");
        assertThat(rules()).doesNotContain("B3");
    }

    @Test
    void theShortestRhythmThatWasAgreedHolds() {
        stores.boss().sent().agree(new Rhythm(ReportKind.MONTH, LocalDate.parse("2026-09-01"), ""));
        stores.boss().sent().agree(new Rhythm(ReportKind.WEEK, LocalDate.parse("2026-10-05"), ""));
        assertThat(rules()).contains("B1");
        stores.boss().sent().sent(ReportKind.WEEK, LocalDate.parse("2026-11-09"), LocalDate.parse("2026-11-13"), "");
        assertThat(rules()).doesNotContain("B1");
        assertThat(history().told().lastReport()).contains(LocalDate.parse("2026-11-13"));
    }

    @Test
    void anEngagementThatRunsIsKnownWithItsDeliveriesAndContacts() {
        Partner partner = stores.boss().partners().add("Studio");
        Engagement articles = stores.boss()
                .engagements()
                .add(new Terms(
                        partner.id(),
                        null,
                        "Articles",
                        EngagementState.RUNNING,
                        FeeBasis.PER_DELIVERY,
                        40_000,
                        LocalDate.parse("2026-08-03"),
                        null,
                        520,
                        null));
        stores.boss().engagements().deliver(articles, LocalDate.parse("2026-09-01"), "First", null);
        stores.boss().engagements().deliver(articles, LocalDate.parse("2026-10-01"), "Second", 55_000L);
        stores.boss().partners().note(partner, LocalDate.parse("2026-10-20"), "Call");
        History history = history();
        EngagementFact fact = history.outside().engagements().get(0);
        assertThat(fact.freedMinutes()).as("a week").isEqualTo(120);
        assertThat(history.outside().deliveries(fact))
                .extracting(each -> each.cost())
                .containsExactly(40_000L, 55_000L);
        assertThat(rules()).contains("O1", "O3");
    }

    @Test
    void aQuoteIsNoEngagementYet() {
        Partner partner = stores.boss().partners().add("Studio");
        stores.boss()
                .engagements()
                .add(new Terms(
                        partner.id(),
                        null,
                        "Film",
                        EngagementState.QUOTE,
                        FeeBasis.MONTHLY,
                        90_000,
                        LocalDate.parse("2026-08-03"),
                        null,
                        300,
                        null));
        assertThat(history().outside().engagements()).isEmpty();
    }

    private void advance(Request request, RequestState to, String day) {
        Request now = stores.boss().requests().find(request.id()).orElseThrow();
        stores.boss()
                .requests()
                .advance(now, to, LocalDate.parse(day), to == RequestState.ASKED ? Means.MAIL : null, "");
    }

    private History history() {
        return new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH).read();
    }

    private List<String> rules() {
        return new AlertAnswers(stores, db, clock, Locale.ENGLISH)
                .backTest(1, null).stream()
                        .filter(row -> row.date().equals(TODAY) && !row.cleared())
                        .map(row -> row.rule())
                        .distinct()
                        .toList();
    }
}
