package app.waraji.calendar;

import static app.waraji.db.schema.Tables.COMMITMENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsViewModelTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);

    private static final OwnEvent PLANNED = new OwnEvent(
            "block-1@waraji.app", "記事を書く", new Slot(LocalDateTime.parse("2026-11-18T10:00"), 90), true, "");

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, NOW);
    private final List<String> notices = new ArrayList<>();
    private final CalendarStore store = new CalendarStore(db, NOW, Locale.JAPANESE);
    private final CalendarsViewModel model = model(Locale.JAPANESE);
    private final Subscription subscription = model.activate();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CalendarsViewModel model(Locale locale) {
        return new CalendarsViewModel(
                store,
                new FeedStore(store, new CalendarDownload(), NOW, locale),
                new IcsExport((from, to) -> List.of(PLANNED), NOW, locale),
                changes,
                new DirectTasks(new Failures(notices::add, "?")),
                Messages.of(CalendarsViewModel.class, locale));
    }

    @AfterEach
    void close() {
        subscription.cancel();
        db.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anImportedCalendarIsListedAndItsEventsAreCounted() throws IOException {
        assertThat(model.emptyProperty().get()).isTrue();

        model.importFile(file("会社.ics", Ics.event("DTSTART:20261116T100000", "RRULE:FREQ=WEEKLY")));

        assertThat(model.calendars()).extracting(ImportedCalendar::name).containsExactly("会社");
        assertThat(model.emptyProperty().get()).isFalse();
        assertThat(model.outcomeProperty().get()).isEqualTo("「会社」から1件の予定を取り込みました。");
        assertThat(model.unreadProperty().get()).isEmpty();
        assertThat(model.readingProperty().get()).isFalse();
    }

    @Test
    void whatCouldNotBeReadIsToldWithItsLine() throws IOException {
        Path file = file("a.ics", Ics.event("DTSTART:20261116T100000", "RRULE:FREQ=SOMETIMES"));

        model.importFile(file);
        assertThat(model.outcomeProperty().get()).isEqualTo("「a」から1件の予定を取り込みました。1件は読めませんでした。");
        assertThat(model.unreadProperty().get()).isEqualTo("7行目: 繰り返しの条件を読めないため、1回だけの予定としました（RRULE:FREQ=SOMETIMES）");

        CalendarsViewModel english = model(Locale.ENGLISH);
        english.importFile(file);
        assertThat(english.outcomeProperty().get())
                .isEqualTo("1 event was imported from “a”. 1 thing could not be read.");
    }

    @Test
    void whatCouldNotBeReadCanBeLookedUpLater() throws IOException {
        model.importFile(file("a.ics", Ics.event("DTSTART:20261116T100000", "RRULE:FREQ=SOMETIMES")));
        model.dismissOutcome();

        model.showUnread(model.calendars().get(0));

        assertThat(model.outcomeProperty().get()).isEqualTo("「a」には、読めなかったものが1件あります。");
        assertThat(model.unreadProperty().get()).startsWith("7行目: 繰り返しの条件を読めない");
    }

    @Test
    void anImportThatIsCancelledLeavesEverythingAsItWas() throws IOException {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            events.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART:20261116T100000\r\nEND:VEVENT\r\n");
        }
        Path file = file("a.ics", Ics.calendar(events.toString()));
        for (double share : new double[] {0.1, 0.4, 0.6, 0.9}) {
            Subscription impatient = model.progressProperty().subscribe(now -> {
                if (now.doubleValue() >= share) {
                    model.cancel();
                }
            })::unsubscribe;
            model.importFile(file);
            impatient.cancel();

            assertThat(model.outcomeProperty().get()).isEqualTo("取り込みを中止しました。何も変わっていません。");
            assertThat(model.readingProperty().get()).isFalse();
            assertThat(store.calendars()).isEmpty();
            assertThat(db.undoable()).isEmpty();
            assertThat(db.<Integer>read(sql -> sql.fetchCount(COMMITMENT))).isZero();
        }
    }

    @Test
    void theOwnPlanIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("plan.ics");

        model.export(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22), file);

        assertThat(model.outcomeProperty().get()).isEqualTo("1件の枠を plan.ics に書き出しました。");
        assertThat(Files.readString(file)).contains("SUMMARY:記事を書く");
        assertThat(folder.toFile().list()).containsExactly("plan.ics");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidSo() {
        model.export(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22), folder.resolve("gone/plan.ics"));
        assertThat(model.outcomeProperty().get()).contains("plan.ics に書き込めません");

        model.export(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 15), folder.resolve("plan.ics"));
        assertThat(model.outcomeProperty().get()).contains("最後の日が最初の日より前です");
    }

    @Test
    void whatIsNoAddressIsRefusedWhereItWasTyped() {
        model.addAddress("会社のカレンダー", () -> {});

        assertThat(model.outcomeProperty().get()).startsWith("カレンダーのアドレスではありません");
    }

    @Test
    void theOutcomeStaysUntilItIsDismissed() throws IOException {
        model.importFile(file("a.ics", Ics.event("DTSTART:20261131T100000")));

        model.dismissOutcome();

        assertThat(model.outcomeProperty().get()).isEmpty();
        assertThat(model.unreadProperty().get()).isEmpty();
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedWhereItWasChosen() throws IOException {
        model.importFile(file("a.txt", "商談メモ"));

        assertThat(model.outcomeProperty().get()).contains("カレンダーのファイルではありません");
        assertThat(model.calendars()).isEmpty();
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(notices).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsSaidSo() {
        model.importFile(folder.resolve("gone.ics"));

        assertThat(model.outcomeProperty().get()).contains("gone.ics").contains("開けません");
    }

    @Test
    void anUnexpectedFailureGoesTheCommonWay() throws IOException {
        db.close();

        model.importFile(file("a.ics", Ics.event("DTSTART:20261116T100000")));

        assertThat(notices).containsExactly("?");
        assertThat(model.readingProperty().get()).isFalse();
    }

    @Test
    void aRemovedCalendarIsGoneAndUndoBringsItBack() throws IOException {
        model.importFile(file("a.ics", Ics.event("DTSTART:20261116T100000")));

        model.remove(model.calendars().get(0));
        assertThat(model.calendars()).isEmpty();

        db.undo();
        assertThat(model.calendars()).extracting(ImportedCalendar::name).containsExactly("a");
    }
}
