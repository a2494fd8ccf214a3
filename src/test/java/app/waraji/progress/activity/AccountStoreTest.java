package app.waraji.progress.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Approval;
import app.waraji.activities.Channel;
import app.waraji.activities.Cost;
import app.waraji.activities.Expectation;
import app.waraji.activities.Standing;
import app.waraji.activities.Terms;
import app.waraji.kernel.Slot;
import app.waraji.kpi.Metric;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountStoreTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Terms TERMS = new Terms(
            new Expectation(3, 6, null),
            new Cost(new BigDecimal("50000"), new BigDecimal("8000")),
            "",
            "",
            false,
            null,
            "",
            "");

    private final Accounts diary = new Accounts();
    private final Activity mail =
            diary.activities.add(new Activity(0, "月刊メルマガ", null, Channel.EMAIL, START, Standing.RUNNING, TERMS));
    private final Activity seo = diary.activities.add("SEO", null, Channel.SEO);

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void hoursAreThoseOfTheLedgerAndOfNoOtherActivity() {
        Block kept = block(mail, "2026-11-16T09:00", 60);
        Block given = block(mail, "2026-11-17T09:00", 90);
        Block other = block(seo, "2026-11-18T09:00", 45);
        diary.clock.set("2026-11-17T08:00");
        diary.blocks.finish(kept);
        diary.blocks.skip(given);

        Account account = account(mail);
        assertThat(account.hours().planned()).isEqualTo(150);
        assertThat(account.hours().done()).isEqualTo(60);
        assertThat(account.hours().givenAway()).isEqualTo(90);
        assertThat(account(seo).hours().planned()).isEqualTo(45);
        assertThat(account(seo).next()).isEqualTo(other);
        assertThat(account.next()).isNull();

        diary.db.undo();
        assertThat(account(mail).hours().givenAway()).isZero();
    }

    @Test
    void weeksFarApartCountAsWell() {
        diary.clock.set("2026-01-05T08:00");
        diary.blocks.finish(block(mail, "2026-01-05T09:00", 30));
        diary.clock.set("2026-11-16T08:00");
        diary.blocks.finish(block(mail, "2026-11-16T09:00", 60));
        assertThat(account(mail).hours().planned()).isEqualTo(90);
    }

    @Test
    void theClockTheCostAndTheWinsRunFromTheStart() {
        Outcome inquiry = new Outcome(Effect.INQUIRY, null, 1, null, null);
        diary.wins.add(START.minusDays(1), "前の成果", mail.id(), inquiry);
        diary.wins.add(START, "A社 問い合わせ", mail.id(), inquiry);
        Account account = account(mail);
        assertThat(account.clock().month()).isEqualTo(3);
        assertThat(account.spent()).isEqualByComparingTo("74000");
        assertThat(account.wins()).extracting(win -> win.title()).containsExactly("A社 問い合わせ");
    }

    @Test
    void aCostWaitsForAnAgreementUntilThereIsOne() {
        assertThat(account(mail).awaitsAgreement()).isTrue();
        assertThat(account(seo).awaitsAgreement()).isFalse();
        diary.approvals.put(mail.id(), new Approval(Approval.State.APPROVED, START));
        assertThat(account(mail).awaitsAgreement()).isFalse();
    }

    @Test
    void numbersAreComparedWithThoseBeforeTheStart() {
        Metric inquiries = diary.metrics.find("inquiries").orElseThrow();
        measure(inquiries, "2026-08-17", "1");
        measure(inquiries, "2026-08-24", "2");
        // The week of the start belongs to neither, and the running one is not whole yet.
        measure(inquiries, "2026-11-02", "4");
        measure(inquiries, "2026-11-09", "3");
        measure(inquiries, "2026-11-16", "90");
        List<MetricChange> changes = account(mail).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).before()).isEqualByComparingTo("1.5");
        assertThat(changes.get(0).now()).isEqualByComparingTo("3.5");
        assertThat(changes.get(0).direction()).isPositive();
    }

    @Test
    void theNumberThatWasChosenStandsFirst() {
        Metric cards = diary.metrics.find("cards").orElseThrow();
        Terms chosen = new Terms(null, Cost.NONE, "", "", false, cards.id(), "", "");
        diary.activities.change(mail.on(chosen));
        measure(cards, "2026-11-09", "12");
        measure(diary.metrics.find("inquiries").orElseThrow(), "2026-11-09", "3");
        assertThat(account(mail).changes())
                .extracting(change -> change.metric().key())
                .containsExactly("cards", "inquiries");
    }

    @Test
    void theWorkIsItsBlocksAndWhatIsNotPlacedYet() {
        Block first = block(mail, "2026-11-16T09:00", 60);
        Block second = block(mail, "2026-11-17T09:00", 60);
        block(seo, "2026-11-17T10:00", 60);
        diary.tasks.add(new NewTask("校正", Role.MARKETING, mail.id(), 30, null, null));
        WorkOn work = diary.store.workOn(mail.id());
        assertThat(work.blocks()).extracting(Block::id).containsExactly(second.id(), first.id());
        assertThat(work.tasks()).extracting(task -> task.title()).containsExactly("校正");
    }

    private void measure(Metric metric, String start, String value) {
        diary.measurements.enter(metric, LocalDate.parse(start), new BigDecimal(value), "");
    }

    private Block block(Activity activity, String start, int minutes) {
        Slot slot = new Slot(LocalDateTime.parse(start), minutes);
        long id = diary.blocks
                .add(new NewBlock("原稿", Role.MARKETING, activity.id(), null, slot))
                .blockId();
        return diary.blocks.find(id).orElseThrow();
    }

    private Account account(Activity activity) {
        return diary.store.accounts(diary.store.hours()).stream()
                .filter(each -> each.activity().id() == activity.id())
                .findFirst()
                .orElseThrow();
    }
}
