package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.ChartEvent.Kind;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumberEventsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final LocalDate TO = LocalDate.of(2026, 11, 16);

    private final SetClock clock = new SetClock("2026-11-02T08:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.JAPANESE);
    private final NumberEvents events =
            new NumberEvents(stores.work(), stores.wins(), stores.activities(), stores.off());

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void onlyMarketingWorkThatWasDoneIsMarked() {
        stores.blocks().finish(block("SEO", Role.MARKETING, "2026-11-04T09:00"));
        stores.blocks().finishPartly(block("DM", Role.MARKETING, "2026-11-05T09:00"), 20);
        stores.blocks().skip(block("SNS", Role.MARKETING, "2026-11-06T09:00"));
        block("open", Role.MARKETING, "2026-11-07T09:00");
        stores.blocks().finish(block("A社訪問", Role.SALES, "2026-11-04T13:00"));
        stores.blocks().finish(block("later", Role.MARKETING, "2026-11-16T09:00"));
        assertThat(of(Kind.BLOCK)).extracting(ChartEvent::title).containsExactlyInAnyOrder("SEO", "DM");
    }

    @Test
    void winsActivitiesAndDaysOffAreMarkedOnTheirDay() {
        stores.wins()
                .add(
                        LocalDate.of(2026, 11, 10),
                        "A社から問い合わせ",
                        null,
                        new Outcome(Effect.INQUIRY, null, null, null, null));
        stores.wins()
                .add(LocalDate.of(2026, 11, 16), "later", null, new Outcome(Effect.INQUIRY, null, null, null, null));
        Activity made = stores.activities().add("展示会", null, Channel.EXHIBITION);
        stores.activities()
                .change(new Activity(made.id(), "展示会", null, Channel.EXHIBITION, LocalDate.of(2026, 11, 5), false));
        stores.off().add(Absence.days(AbsenceKind.TRIP, LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2)));
        assertThat(of(Kind.WIN)).extracting(ChartEvent::title).containsExactly("A社から問い合わせ");
        assertThat(of(Kind.ACTIVITY)).extracting(ChartEvent::day).containsExactly(LocalDate.of(2026, 11, 5));
        assertThat(of(Kind.OFF))
                .extracting(ChartEvent::day)
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 2));
    }

    private List<ChartEvent> of(Kind kind) {
        return events.between(FROM, TO).stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }

    private Block block(String title, Role role, String start) {
        Slot slot = new Slot(LocalDateTime.parse(start), 60);
        stores.blocks().add(new NewBlock(title, role, null, null, slot));
        return stores.blocks().placed(Week.of(slot.start())).stream()
                .filter(block -> block.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
