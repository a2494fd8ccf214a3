package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarStoreTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, NOW);
    private final CalendarStore store = new CalendarStore(db, NOW, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    private ImportSummary imported(String fileName, String file) {
        return store.importFile(fileName, file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> starts(LocalDate from, LocalDate to) {
        return store.commitments(from, to).stream()
                .map(its -> its.start().toString())
                .toList();
    }

    @Test
    void anImportedCalendarLiesOnTheWeek() {
        ImportSummary summary = imported(
                "会社.ics", Ics.event("DTSTART;TZID=Asia/Tokyo:20261104T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"));

        assertThat(summary).isEqualTo(new ImportSummary("会社", 1, List.of()));
        assertThat(store.commitments(WEEK))
                .containsExactly(new Commitment(
                        "1",
                        "商談",
                        LocalDateTime.parse("2026-11-18T10:00"),
                        LocalDateTime.parse("2026-11-18T11:00"),
                        false));
        assertThat(store.calendars())
                .extracting(ImportedCalendar::name, ImportedCalendar::importedAt)
                .containsExactly(tuple("会社", LocalDateTime.parse("2026-11-18T10:00")));
    }

    @Test
    void aStretchThatBeganBeforeTheWeekTouchesIt() {
        imported("a.ics", Ics.event("DTSTART;VALUE=DATE:20261113", "DTEND;VALUE=DATE:20261117"));

        assertThat(store.commitments(WEEK)).hasSize(1);
        assertThat(store.commitments(WEEK.next())).isEmpty();
        assertThat(starts(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18)))
                .isEmpty();
    }

    @Test
    void aCalendarIsCalledWhatItCallsItself() {
        String file = Ics.event("DTSTART:20261118T100000").replace("VERSION:2.0", "X-WR-CALNAME:職場");

        assertThat(imported("basic.ics", file).calendar()).isEqualTo("職場");
    }

    @Test
    void theSameCalendarImportedAgainReplacesItsCommitmentsOnly() {
        imported("a.ics", Ics.event("DTSTART:20261117T100000"));
        imported("b.ics", Ics.event("DTSTART:20261118T100000"));
        imported("a.ics", Ics.event("DTSTART:20261119T100000"));

        assertThat(starts(WEEK.monday(), WEEK.sunday())).containsExactly("2026-11-18T10:00", "2026-11-19T10:00");
        assertThat(store.calendars()).extracting(ImportedCalendar::name).containsExactly("a", "b");
    }

    @Test
    void noSeriesEndsInSilence() {
        imported("a.ics", Ics.event("DTSTART:20201118T100000", "RRULE:FREQ=MONTHLY"));

        assertThat(starts(LocalDate.of(2028, 10, 1), LocalDate.of(2029, 1, 1)))
                .containsExactly("2028-10-18T10:00", "2028-11-18T10:00", "2028-12-18T10:00");
        assertThat(starts(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 2, 1))).containsExactly("2035-01-18T10:00");
        assertThat(starts(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1))).containsExactly("2021-01-18T10:00");
    }

    @Test
    void lookingFarAheadDoesNotStandInTheWayOfUndo() {
        imported("a.ics", Ics.event("DTSTART:20201118T100000", "RRULE:FREQ=MONTHLY"));
        starts(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 2, 1));

        assertThat(db.undo()).contains("予定を取り込み: a");
        assertThat(store.calendars()).isEmpty();
        assertThat(starts(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 2, 1))).isEmpty();
    }

    @Test
    void anImportIsUndoneAndDoneAgainAsOne() {
        imported("a.ics", Ics.event("DTSTART:20261117T100000"));
        imported("a.ics", Ics.event("DTSTART:20261119T100000", "RRULE:FREQ=DAILY;COUNT=2"));

        db.undo();
        assertThat(starts(WEEK.monday(), WEEK.sunday())).containsExactly("2026-11-17T10:00");
        db.redo();
        assertThat(starts(WEEK.monday(), WEEK.sunday())).containsExactly("2026-11-19T10:00", "2026-11-20T10:00");
        db.undo();
        db.undo();
        assertThat(store.calendars()).isEmpty();
    }

    @Test
    void aRemovedCalendarComesBackByUndo() {
        imported("a.ics", Ics.event("DTSTART:20261117T100000"));

        store.remove(store.calendars().get(0));
        assertThat(store.commitments(WEEK)).isEmpty();
        assertThat(db.undo()).contains("取り込んだ予定を外す: a");
        assertThat(store.commitments(WEEK)).hasSize(1);
    }

    @Test
    void whatIsNoCalendarIsRefusedAndNothingIsChanged() {
        List<String> told = new ArrayList<>();
        changes.on(Set.of(CalendarStore.TOPIC), () -> told.add("changed"));

        assertThatThrownBy(() -> imported("a.ics", "商談"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("カレンダーのファイルではありません");
        assertThat(told).isEmpty();
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsHandedBackInTheOrderOfTheFile() {
        String file = Ics.calendar(
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART:20261117T100000",
                "RRULE:FREQ=SECONDLY",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:2",
                "END:VEVENT");

        assertThat(imported("a.ics", file).unread())
                .extracting(Unread::line, Unread::why)
                .containsExactly(tuple(3, Unread.Why.TOO_MANY), tuple(8, Unread.Why.NO_START));
    }

    @Test
    void aTextLongerThanTheTablesHoldIsCut() {
        imported("あ".repeat(300) + ".ics", Ics.event("DTSTART:20261117T100000").replace("商談", "い".repeat(2000)));

        assertThat(store.commitments(WEEK).get(0).title()).hasSize(1000);
        assertThat(store.calendars().get(0).name()).hasSize(200);
    }
}
