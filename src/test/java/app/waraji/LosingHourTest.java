package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.rules.FactStore;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** For three weeks Tuesday afternoon was skipped, and Wednesday morning done. */
class LosingHourTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 19);

    private final SetClock clock = new SetClock("2026-10-16T17:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatIsAheadAtThatTimeMovesNearTheOneThatHolds() {
        for (int week = 0; week < 3; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            clock.set(monday + "T08:00");
            Block lost = block(monday.plusDays(1).atTime(14, 0), 120);
            Block kept = block(monday.plusDays(2).atTime(9, 0), 60);
            clock.set(monday.plusDays(1) + "T13:00");
            stores.blocks().skip(lost);
            clock.set(monday.plusDays(2) + "T10:00");
            stores.blocks().finish(kept);
        }
        clock.set("2026-11-09T08:00");
        Block ahead = block(LocalDateTime.parse("2026-11-10T14:00"), 60);

        Action other = offered();

        assertThat(new RuleWords(Locale.ENGLISH).say(other.preview()))
                .contains("Tue from 14:00")
                .contains("Wed from 9:00");
        new SlotWays(db, stores, clock, Locale.ENGLISH).move(other);
        assertThat(stores.blocks().find(ahead.id()).orElseThrow().start()).isEqualTo("2026-11-11T09:00");
        db.undo();
        assertThat(stores.blocks().find(ahead.id()).orElseThrow().start()).isEqualTo("2026-11-10T14:00");
    }

    private Block block(LocalDateTime start, int minutes) {
        long id = stores.blocks()
                .add(new NewBlock("article", Role.MARKETING, null, null, new Slot(start, minutes)))
                .blockId();
        return stores.blocks().find(id).orElseThrow();
    }

    private Action offered() {
        History history = new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH).read();
        return RuleEngine.usual().look("R5", history, Gestures.NONE).stream()
                .flatMap(alert -> alert.actions().stream())
                .filter(action -> action.kind() == ActionKind.OTHER_TIME)
                .findFirst()
                .orElseThrow();
    }
}
