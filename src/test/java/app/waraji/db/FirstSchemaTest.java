package app.waraji.db;

import static app.waraji.db.schema.Tables.CALENDAR_COPY;
import static app.waraji.db.schema.Tables.COMMITMENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.Commitment;
import app.waraji.calendar.ImportedCalendar;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data folders of the first release. */
class FirstSchemaTest {

    private static final Topic TOPIC = new Topic("test");
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    private static final String WEEKLY = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            SUMMARY:定例
            DTSTART;TZID=Asia/Tokyo:20261118T100000
            DURATION:PT1H
            RRULE:FREQ=WEEKLY
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;

    @Test
    void calendarsOfTheFirstReleaseAreStillOnTheWeek() throws IOException {
        asTheFirstReleaseLeftIt(FirstSchemaTest::calendars);

        try (Database db = open()) {
            CalendarStore store = new CalendarStore(db, new TurnedClock(), Locale.JAPANESE);
            assertThat(store.calendars())
                    .containsExactly(
                            new ImportedCalendar(3, "休み", LocalDateTime.parse("2026-11-17T13:00"), List.of(), null),
                            new ImportedCalendar(7, "会社", LocalDateTime.parse("2026-11-16T13:00"), List.of(), null));
            assertThat(store.commitments(WEEK))
                    .as("those of the rows, one of which began long before the week")
                    .extracting(Commitment::title)
                    .containsExactly("育休", "定例");
            assertThat(store.commitments(Week.of(LocalDate.of(2031, 1, 1))))
                    .as("that of the file")
                    .extracting(Commitment::title)
                    .containsExactly("定例");
        }
    }

    @Test
    void calendarsOfTheFirstReleaseAreReplacedAndTakenAwayAsOthersAre() throws IOException {
        asTheFirstReleaseLeftIt(FirstSchemaTest::calendars);

        try (Database db = open()) {
            CalendarStore store = new CalendarStore(db, new TurnedClock(), Locale.JAPANESE);
            store.importFile("会社.ics", WEEKLY.replace("定例", "朝会").getBytes(StandardCharsets.UTF_8));
            assertThat(titles(store)).containsExactly("育休", "朝会");
            db.undo();
            assertThat(titles(store)).containsExactly("育休", "定例");
            assertThat(db.undo()).as("undo does not reach past the migration").isEmpty();

            store.calendars().forEach(store::remove);
            assertThat(titles(store)).isEmpty();
            db.undo();
            db.undo();
            assertThat(titles(store)).containsExactly("育休", "定例");
        }
    }

    @Test
    void eachCalendarOfTheFirstReleaseHasACopyAndTheNextCopyAnIdOfItsOwn() throws IOException {
        asTheFirstReleaseLeftIt(FirstSchemaTest::calendars);

        try (Database db = open()) {
            assertThat(db.<List<Long>>read(sql -> sql.select(CALENDAR_COPY.ID)
                            .from(CALENDAR_COPY)
                            .orderBy(CALENDAR_COPY.ID)
                            .fetch(CALENDAR_COPY.ID)))
                    .containsExactly(3L, 7L);
            assertThat(db.<List<Long>>read(sql -> sql.select(COMMITMENT.COPY_ID)
                            .from(COMMITMENT)
                            .orderBy(COMMITMENT.ID)
                            .fetch(COMMITMENT.COPY_ID)))
                    .containsExactly(7L, 3L);
            new CalendarStore(db, new TurnedClock(), Locale.JAPANESE)
                    .importFile("b.ics", WEEKLY.getBytes(StandardCharsets.UTF_8));
            assertThat(db.<Integer>read(sql -> sql.fetchCount(CALENDAR_COPY))).isEqualTo(3);
        }
    }

    @Test
    void aFolderWithoutCalendarsIsBroughtUpToDateToo() throws IOException {
        asTheFirstReleaseLeftIt(db -> {});

        try (Database db = open()) {
            CalendarStore store = new CalendarStore(db, new TurnedClock(), Locale.JAPANESE);
            assertThat(store.calendars()).isEmpty();
            store.importFile("会社.ics", WEEKLY.getBytes(StandardCharsets.UTF_8));
            assertThat(titles(store)).containsExactly("定例");
        }
    }

    /** By its own gestures, so that its journal and its triggers are there. */
    private void asTheFirstReleaseLeftIt(Consumer<Database> filled) throws IOException {
        String first = Files.readString(
                Path.of("src/main/resources/app/waraji/db", Migrations.FILES.get(0)), StandardCharsets.UTF_8);
        try (Database db = Database.open(
                folder, new Migrations(List.of(first)), new Changes(Runnable::run), new TurnedClock(), () -> false)) {
            filled.accept(db);
        }
    }

    private static void calendars(Database db) {
        db.change(
                "import",
                TOPIC,
                sql -> sql.execute(
                                "INSERT INTO calendar VALUES (7, '会社', ?,"
                                        + " TIMESTAMP WITH TIME ZONE '2026-11-16 13:00:00+09', DATE '2025-11-16',"
                                        + " DATE '2028-11-16')",
                                WEEKLY)
                        + sql.execute("INSERT INTO commitment VALUES (20, 7, '1', '定例',"
                                + " TIMESTAMP '2026-11-18 10:00:00', TIMESTAMP '2026-11-18 11:00:00', FALSE)"));
        db.change(
                "import",
                TOPIC,
                sql -> sql.execute("INSERT INTO calendar VALUES (3, '休み', 'BEGIN:VCALENDAR',"
                                + " TIMESTAMP WITH TIME ZONE '2026-11-17 13:00:00+09', DATE '2025-11-17',"
                                + " DATE '2028-11-17')")
                        + sql.execute("INSERT INTO commitment VALUES (21, 3, '2', '育休',"
                                + " TIMESTAMP '2026-01-01 00:00:00', TIMESTAMP '2026-12-31 00:00:00', TRUE)"));
    }

    private Database open() {
        return Database.open(folder, new Changes(Runnable::run), new TurnedClock(), () -> false);
    }

    private static List<String> titles(CalendarStore store) {
        return store.commitments(WEEK).stream().map(Commitment::title).toList();
    }
}
