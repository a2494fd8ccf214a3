package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.rules.FactStore;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much the rules say over the half year of the sample diary, looked at in the evening of each day. */
class SampleAlertsTest {

    private static final int WEEKS = 26;

    private final SetClock clock = new SetClock("2026-11-20T23:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);
    private final Week last = Week.of(LocalDate.parse("2026-11-20"));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void cardsAreFew() {
        stores.sample().fill(WEEKS, 7);

        assertThat((double) shown().size() / WEEKS).isLessThanOrEqualTo(1.5);
    }

    @Test
    void nothingNewIsShownInAWeekThatIsOff() {
        stores.sample().fill(WEEKS, 7);
        Week off = last.plus(-6);
        stores.off()
                .add(Absence.days(AbsenceKind.LEAVE, off.monday(), off.monday().plusDays(4)));

        assertThat(shown()).isNotEmpty().noneMatch(off::contains);
    }

    /** The days on which cards were shown for the first time. */
    private List<LocalDate> shown() {
        History history = new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH).read();
        RuleEngine engine = RuleEngine.usual();
        Standings standings = Standings.NONE;
        List<LocalDate> shown = new ArrayList<>();
        for (LocalDate each = last.plus(1L - WEEKS).monday(); !each.isAfter(history.today()); each = each.plusDays(1)) {
            LocalDate day = each;
            History then = history.asOf(
                    day.atTime(23, 30).atZone(history.days().zone()).toInstant());
            standings = engine.judge(then, engine.look(then, Gestures.NONE), standings, Gestures.NONE)
                    .standings();
            standings.byKey().values().stream()
                    .map(Standing::shownOn)
                    .filter(day::equals)
                    .forEach(shown::add);
        }
        return shown;
    }
}
