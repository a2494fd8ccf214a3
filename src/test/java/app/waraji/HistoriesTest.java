package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.cli.AlertLine;
import app.waraji.cli.AlertSheet;
import app.waraji.cli.BackTestLine;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.Gesture;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.ledger.Reason;
import app.waraji.rules.AlertStore;
import app.waraji.rules.FactStore;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.history.Item;
import app.waraji.rules.policy.Gestures;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From gestures in the planner to what the rules say of them. */
class HistoriesTest {

    private final SetClock clock = new SetClock("2026-11-09T08:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);
    private final Task task = stores.tasks().add(new NewTask("SEO article", Role.MARKETING, null, 60, null, null));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aTaskPutOffOnThreeDaysIsSpokenOf() {
        long block = plannedAndPutOff(3);
        assertThat(rules()).contains("R1 task " + task.id());
        stores.blocks().finish(block(block));
        assertThat(rules()).doesNotContain("R1 task " + task.id());
    }

    @Test
    void aMoveThatWasUndoneDoesNotCount() {
        plannedAndPutOff(3);
        db.undo();
        assertThat(rules()).isEmpty();
    }

    @Test
    void daysOffDoNotCount() {
        long block = plannedAndPutOff(2);
        clock.set("2026-11-11T13:00");
        Gesture moved = stores.blocks().move(block(block), LocalDateTime.parse("2026-11-12T14:00"));
        Reason off = stores.ledger().reasons().stream()
                .filter(reason -> reason.known() == Reason.Known.DAY_OFF)
                .findFirst()
                .orElseThrow();
        stores.ledger().answer(stores.ledger().displacements(moved.displacements()), off);
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatHappenedLaterIsHiddenFromTheDaysBefore() {
        plannedAndPutOff(3);
        Histories histories = histories();
        assertThat(histories
                        .read()
                        .plan()
                        .work(new Item(Item.Kind.TASK, task.id()))
                        .displacementsAfter(Instant.MIN))
                .hasSize(3);
        assertThat(histories
                        .read()
                        .asOf(clock.instant().minusSeconds(24 * 3600))
                        .plan()
                        .work(new Item(Item.Kind.TASK, task.id()))
                        .displacementsAfter(Instant.MIN))
                .hasSize(2);
    }

    @Test
    void theCommandTellsWhatIsOpenAndWhatIsHeldBack() {
        stores.blocks()
                .add(new NewBlock(
                        "Newsletter",
                        Role.MARKETING,
                        null,
                        null,
                        new Slot(LocalDateTime.parse("2026-11-13T09:00"), 120)));
        plannedAndPutOff(3);
        AlertSheet sheet = new AlertAnswers(stores, db, clock, Locale.ENGLISH).alerts();
        AlertLine alert = sheet.open().get(0);
        assertThat(alert.rule()).isEqualTo("R1");
        assertThat(alert.subject()).isEqualTo(new AlertLine.Subject("task", task.id(), "SEO article"));
        assertThat(alert.text()).isEqualTo("“SEO article” was put off on 3 days so far.");
        assertThat(alert.evidence()).hasSize(3).allMatch(row -> row.kind().equals("displacement"));
        assertThat(alert.actions()).hasSizeBetween(1, 3);
        List<BackTestLine> lines = new AlertAnswers(stores, db, clock, Locale.ENGLISH).backTest(2, "R1");
        assertThat(lines).hasSize(1).allMatch(BackTestLine::fired);
        assertThat(new AlertStore(db, clock, Locale.ENGLISH).standings().byKey())
                .isEmpty();
    }

    private long plannedAndPutOff(int times) {
        Gesture made = stores.blocks()
                .add(new NewBlock(
                        "SEO article",
                        Role.MARKETING,
                        null,
                        task.id(),
                        new Slot(LocalDateTime.parse("2026-11-09T14:00"), 60)));
        for (int day = 9; day < 9 + times; day++) {
            clock.set("2026-11-%02dT13:00".formatted(day));
            stores.blocks().move(block(made.blockId()), LocalDateTime.parse("2026-11-%02dT14:00".formatted(day + 1)));
        }
        return made.blockId();
    }

    private Block block(long id) {
        return stores.blocks().find(id).orElseThrow();
    }

    private Histories histories() {
        return new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH);
    }

    private List<String> rules() {
        return RuleEngine.usual().look(histories().read(), Gestures.NONE).alerts().stream()
                .filter(alert -> alert.rule().equals("R1"))
                .map(alert -> alert.rule() + " "
                        + alert.subject().kind().name().toLowerCase(Locale.ROOT) + " "
                        + alert.subject().id())
                .toList();
    }
}
