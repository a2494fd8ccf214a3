package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kpi.Metric;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.rules.FactStore;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has just begun is not told of what could not have been done before. */
class FirstDaysTest {

    private final SetClock clock = new SetClock("2026-11-09T08:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void anEmptyDiaryIsSilent() {
        assertThat(saidAt("2026-11-09T10:30")).isEmpty();
        assertThat(saidAt("2026-11-13T18:00")).isEmpty();
        assertThat(saidAt("2026-11-16T10:30")).isEmpty();
    }

    @Test
    void theFirstWeekIsNotHeldAgainstTheMinimumButTheNextIs() {
        block("2026-11-09T13:00", 30);
        assertThat(saidAt("2026-11-09T10:30")).isEmpty();
        assertThat(saidAt("2026-11-13T15:00")).isEmpty();
        assertThat(saidAt("2026-11-16T10:30")).contains("R3");
    }

    @Test
    void numbersOfTheWeekBeforeTheFirstAreNotAskedFor() {
        List<Long> two = stores.metrics().all().stream()
                .filter(metric -> metric.ratio() == null)
                .limit(2)
                .map(Metric::id)
                .toList();
        stores.metrics().show(two);
        block("2026-11-09T13:00", 30);
        assertThat(saidAt("2026-11-09T10:30")).doesNotContain("K1");
        assertThat(saidAt("2026-11-13T17:30")).contains("K1");
    }

    private void block(String start, int minutes) {
        Slot slot = new Slot(LocalDateTime.parse(start), minutes);
        stores.blocks().add(new NewBlock("article", Role.MARKETING, null, null, slot));
    }

    private List<String> saidAt(String time) {
        clock.set(time);
        History history = new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH).read();
        return RuleEngine.usual().look(history, Gestures.NONE).alerts().stream()
                .map(Alert::rule)
                .toList();
    }
}
