package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.alert.Taken;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** It is Monday morning; blocks stand in this week and the next ones. */
class SlotWaysTest {

    private static final int THURSDAY_AT_TWO = 4 * 24 + 14;

    private final SetClock clock = new SetClock("2026-11-09T08:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);
    private final SlotWays ways = new SlotWays(db, stores, clock, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void blocksAtALosingTimeMoveNearTheBetterOneWhereThereIsRoom() {
        long first = block("2026-11-12T14:00", 60);
        long later = block("2026-11-19T14:30", 60);
        block("2026-11-17T10:00", 60);

        Taken taken = ways.move(moving());

        assertThat(start(first)).isEqualTo("2026-11-10T10:00");
        // Ten o'clock is taken there.
        assertThat(start(later)).isIn("2026-11-17T09:00", "2026-11-17T11:00");
        assertThat(taken.canBeUndone()).isTrue();
        assertThat(givenAway("2026-11-12")).isZero();
        db.undo();
        assertThat(start(first)).isEqualTo("2026-11-12T14:00");
        assertThat(start(later)).isEqualTo("2026-11-19T14:30");
    }

    @Test
    void whatIsNotAtThatTimeStays() {
        long block = block("2026-11-12T15:00", 60);
        assertThat(ways.move(moving()).canBeUndone()).isFalse();
        assertThat(start(block)).isEqualTo("2026-11-12T15:00");
    }

    @Test
    void theLastBlocksOfNextWeekWaitUntilAsMuchAsUsualIsPlanned() {
        long monday = block("2026-11-16T10:00", 60);
        long tuesday = block("2026-11-17T10:00", 60);
        long friday = block("2026-11-20T10:00", 60);

        ways.lower(lowering(120));

        assertThat(List.of(monday, tuesday))
                .allSatisfy(each -> assertThat(found(each).start()).isNotNull());
        assertThat(found(friday).start()).isNull();
        assertThat(givenAway("2026-11-20")).isZero();
        db.undo();
        assertThat(start(friday)).isEqualTo("2026-11-20T10:00");
    }

    @Test
    void aWeekThatHasNoMoreThanThatStaysAsItIs() {
        block("2026-11-16T10:00", 60);
        Taken taken = ways.lower(lowering(120));
        assertThat(taken).isEqualTo(Taken.said("No more than that is planned for next week."));
    }

    private static Action moving() {
        Subject slot = new Subject(Subject.Kind.SLOT, THURSDAY_AT_TWO, Phrase.said("Thursday, from 14:00"));
        return Action.of(ActionKind.MOVE_SERIES, slot, Phrase.NOTHING)
                .at(List.of(new Slot(time("2026-11-10T10:00"), 60)));
    }

    private static Action lowering(int minutes) {
        return Action.of(ActionKind.LOWER_PLAN, Subject.plan(), Phrase.NOTHING).lasting(minutes);
    }

    private long block(String start, int minutes) {
        return stores.blocks()
                .add(new NewBlock("SEO article", Role.MARKETING, null, null, new Slot(time(start), minutes)))
                .blockId();
    }

    private Block found(long id) {
        return stores.blocks().find(id).orElseThrow();
    }

    private String start(long id) {
        return String.valueOf(found(id).start());
    }

    private int givenAway(String day) {
        return stores.ledger().displacements(Week.of(LocalDate.parse(day))).size();
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }
}
