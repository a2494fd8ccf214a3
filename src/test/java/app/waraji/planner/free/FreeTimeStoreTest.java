package app.waraji.planner.free;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FreeTimeStoreTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));
    private static final LocalDate MONDAY = WEEK.monday();

    private final SetClock clock = new SetClock("2026-11-10T09:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final BlockStore blocks =
            new BlockStore(db, clock, new LedgerStore(db, clock, Locale.JAPANESE), Locale.JAPANESE);
    private final CalendarStore calendar = new CalendarStore(db, clock, Locale.JAPANESE);
    private final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);
    private final FreeTimeStore free =
            new FreeTimeStore(blocks, calendar, off, new SettingsStore(db, Locale.JAPANESE), clock);

    @AfterEach
    void close() {
        db.close();
    }

    private Block placed(LocalDateTime start, int minutes, Role role) {
        long id = blocks.add(new NewBlock("枠", role, null, null, new Slot(start, minutes)))
                .blockId();
        return blocks.find(id).orElseThrow();
    }

    private void imported(String... lines) {
        String file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:予定\n" + String.join("\n", lines)
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        calendar.importFile("a.ics", file.getBytes(StandardCharsets.UTF_8));
    }

    private List<Slot> freeOn(LocalDate day) {
        return free.free(day, day.plusDays(1), 15);
    }

    private static Slot slot(LocalDate day, int fromHour, int toHour) {
        return Slot.between(day.atTime(fromHour, 0), day.atTime(toHour, 0));
    }

    @Test
    void anEmptyDayIsItsWorkingHoursLessLunch() {
        assertThat(freeOn(MONDAY)).containsExactly(slot(MONDAY, 9, 12), slot(MONDAY, 13, 18));
        assertThat(free.free(WEEK, 15)).hasSize(10);
    }

    @Test
    void blocksOfBothRolesTakeTheirTimeAndSkippedOnesGiveItBack() {
        placed(MONDAY.atTime(9, 0), 60, Role.SALES);
        Block marketing = placed(MONDAY.atTime(13, 0), 60, Role.MARKETING);
        assertThat(freeOn(MONDAY)).containsExactly(slot(MONDAY, 10, 12), slot(MONDAY, 14, 18));

        blocks.skip(marketing);
        assertThat(freeOn(MONDAY)).containsExactly(slot(MONDAY, 10, 12), slot(MONDAY, 13, 18));
    }

    @Test
    void aBlockThatRunsIntoTheWeekOverMidnightIsSeen() {
        placed(MONDAY.minusDays(1).atTime(22, 0), 12 * 60, Role.SALES);
        assertThat(freeOn(MONDAY)).startsWith(slot(MONDAY, 10, 12));
    }

    @Test
    void meetingsTakeTimeAndBirthdaysDoNot() {
        imported("DTSTART:20261116T100000", "DTEND:20261116T110000");
        assertThat(freeOn(MONDAY)).startsWith(slot(MONDAY, 9, 10), slot(MONDAY, 11, 12));

        imported("DTSTART;VALUE=DATE:20261116");
        assertThat(freeOn(MONDAY)).containsExactly(slot(MONDAY, 9, 12), slot(MONDAY, 13, 18));
    }

    @Test
    void aHolidayIsNotFree() {
        Week thanksgiving = WEEK.next();
        assertThat(free.free(thanksgiving, 15))
                .hasSize(8)
                .noneMatch(slot -> slot.day().equals(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void ofTheRunningWeekOnlyWhatIsStillToComeInWholeQuarters() {
        clock.set("2026-11-17T10:01");
        assertThat(free.free(WEEK, 15))
                .first()
                .isEqualTo(Slot.between(
                        MONDAY.plusDays(1).atTime(10, 15), MONDAY.plusDays(1).atTime(12, 0)));
        assertThat(free.free(WEEK.previous(), 15)).as("a week that is over").hasSize(10);
    }

    @Test
    void anAbsenceOfSomeHoursIsNotFree() {
        off.add(new Absence(0, AbsenceKind.TRIP, "", MONDAY.atTime(10, 0), MONDAY.atTime(15, 0), false));
        assertThat(freeOn(MONDAY)).containsExactly(slot(MONDAY, 9, 10), slot(MONDAY, 15, 18));
    }

    @Test
    void everyWorkingMinuteIsEitherFreeOrTaken() {
        for (long seed = 1; seed <= 6; seed++) {
            List<Slot> busy = fill(new Random(seed));
            List<Slot> slots = free.free(WEEK.next(), 1);
            assertThat(slots)
                    .as("seed %d", seed)
                    .noneMatch(slot -> busy.stream().anyMatch(slot::overlaps));
            assertThat(slots.stream().mapToInt(Slot::minutes).sum())
                    .as("seed %d", seed)
                    .isEqualTo((int) workingMinutes(WEEK.next())
                            .filter(minute -> isFree(minute, busy))
                            .count());
            while (db.undoable().isPresent()) {
                db.undo();
            }
        }
    }

    /** Blocks and absences anywhere in the week with the holiday. */
    private List<Slot> fill(Random random) {
        List<Slot> busy = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDateTime start = WEEK.next()
                    .monday()
                    .plusDays(random.nextInt(7))
                    .atStartOfDay()
                    .plusMinutes(random.nextInt(1300));
            Slot taken = new Slot(start, 1 + random.nextInt(300));
            busy.add(taken);
            if (random.nextBoolean()) {
                placed(start, taken.minutes(), random.nextBoolean() ? Role.SALES : Role.MARKETING);
            } else {
                off.add(new Absence(0, AbsenceKind.OTHER, "", start, taken.end(), false));
            }
        }
        return busy;
    }

    /** Those of the usual hours, without the holiday on the Monday. */
    private static Stream<LocalDateTime> workingMinutes(Week week) {
        return week.monday()
                .plusDays(1)
                .datesUntil(week.monday().plusDays(5))
                .flatMap(day -> IntStream.range(9 * 60, 18 * 60)
                        .filter(minute -> minute < 12 * 60 || minute >= 13 * 60)
                        .mapToObj(minute -> day.atStartOfDay().plusMinutes(minute)));
    }

    private static boolean isFree(LocalDateTime minute, List<Slot> busy) {
        return busy.stream().noneMatch(new Slot(minute, 1)::overlaps);
    }

    @Test
    void whatIsTooShortIsLeftOut() {
        placed(MONDAY.atTime(9, 15), 165, Role.SALES);
        assertThat(free.free(MONDAY, MONDAY.plusDays(1), 30)).containsExactly(slot(MONDAY, 13, 18));
    }
}
