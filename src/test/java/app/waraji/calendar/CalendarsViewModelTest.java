package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsViewModelTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);

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
