package app.waraji.activities.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngagementStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final PartnerStore partners = new PartnerStore(db, Locale.JAPANESE);
    private final EngagementStore store = new EngagementStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shrinkingChangesTheFeeAndLeavesADatedDecisionAsOneChange() {
        store.add(quote().in(EngagementState.RUNNING));
        store.decide(stored(), Decision.Kind.SHRINK, FRIDAY, "件数が減った", 20_000);
        assertThat(stored().terms().fee()).isEqualTo(20_000);
        assertThat(stored().decisions())
                .extracting(Decision::on, Decision::feeBefore, Decision::feeAfter)
                .containsExactly(tuple(FRIDAY, 30_000L, 20_000L));
        assertThat(db.undo()).contains("外注を縮小: 校正");
        assertThat(stored().terms().fee()).isEqualTo(30_000);
        assertThat(stored().decisions()).isEmpty();
    }

    @Test
    void takingBackEndsItOnThatDay() {
        store.add(quote().in(EngagementState.RUNNING));
        store.decide(stored(), Decision.Kind.TAKE_BACK, FRIDAY, "", 0);
        assertThat(stored().terms().state()).isEqualTo(EngagementState.ENDED);
        assertThat(stored().terms().endsOn()).isEqualTo(FRIDAY);
        assertThatThrownBy(() -> store.decide(stored(), Decision.Kind.CONTINUE, FRIDAY.minusDays(1), "", 0))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void continuingAQuoteTakesIt() {
        store.add(quote());
        store.decide(stored(), Decision.Kind.CONTINUE, FRIDAY, "", 0);
        assertThat(stored().terms().state()).isEqualTo(EngagementState.RUNNING);
    }

    @Test
    void removingTakesDeliveriesAlongAndUndoBringsThemBack() {
        store.add(quote());
        store.deliver(stored(), FRIDAY, "11月号", null);
        store.remove(stored());
        assertThat(store.all()).isEmpty();
        db.undo();
        assertThat(stored().deliveries()).extracting(Delivery::what).containsExactly("11月号");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> store.add(quote().until(FRIDAY.minusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessage("終了日が開始日より前です");
    }

    @Test
    void notesOfAPartnerAreListedLatestFirst() {
        Partner partner = partners.add("編集社");
        partners.note(partner, FRIDAY.minusDays(7), "見積もり");
        partners.note(partner, FRIDAY, "打ち合わせ");
        assertThat(partners.notes()).extracting(ContactNote::text).containsExactly("打ち合わせ", "見積もり");
        partners.removeNote(partners.notes().get(0));
        db.undo();
        assertThat(partners.notes()).hasSize(2);
        assertThatThrownBy(() -> partners.add(" ")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsReckonedWithIsKeptAndUndone() {
        AssumptionStore assumptions = new AssumptionStore(db, Locale.JAPANESE);
        assertThat(assumptions.assumptions()).isEqualTo(Assumptions.DEFAULT);
        Assumptions wanted = Assumptions.DEFAULT.withHourlyCost(4_200).withResultValue(50_000L);
        assumptions.change(wanted);
        assertThat(assumptions.assumptions()).isEqualTo(wanted);
        db.undo();
        assertThat(assumptions.assumptions()).isEqualTo(Assumptions.DEFAULT);
    }

    private Terms quote() {
        long partner = partners.all().isEmpty()
                ? partners.add("編集社").id()
                : partners.all().get(0).id();
        return new Terms(
                partner,
                null,
                "校正",
                EngagementState.QUOTE,
                FeeBasis.MONTHLY,
                30_000,
                FRIDAY,
                null,
                240,
                new Terms.Expected(2, 1));
    }

    private Engagement stored() {
        return store.all().get(0);
    }
}
