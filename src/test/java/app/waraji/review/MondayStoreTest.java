package app.waraji.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Slot;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.planner.ideal.IdealWeekStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MondayStoreTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-16T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDateTime TUESDAY_TEN = LocalDateTime.of(2026, 11, 17, 10, 0);

    private final Database db = Database.inMemory(new Changes(Runnable::run), MONDAY);
    private final CalendarStore calendar = new CalendarStore(db, MONDAY, Locale.JAPANESE);
    private final BlockStore blocks =
            new BlockStore(db, MONDAY, new LedgerStore(db, MONDAY, Locale.JAPANESE), Locale.JAPANESE);
    private final IdealWeekStore ideals = new IdealWeekStore(db, Locale.JAPANESE);
    private final SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
    private final MondayStore store = new MondayStore(
            calendar,
            blocks,
            ideals,
            new FreeTimeStore(blocks, calendar, new TimeOffStore(db, Locale.JAPANESE), settings, MONDAY),
            settings,
            MONDAY);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void nothingIsSetUpInAnEmptyWeek() {
        Monday monday = store.read();
        assertThat(monday.commitments()).isEqualTo(new Monday.Commitments(0, 0, null, 0, false));
        assertThat(monday.ideal()).isEqualTo(new Monday.Ideal(null, 0, 0));
        assertThat(monday.minimum().planned()).isZero();
        assertThat(monday.minimum().isKept()).isFalse();
        assertThat(monday.minimum().free()).isPositive();
    }

    @Test
    void whatWasReadLatelyAndPlacedIsSeen() {
        calendar.importFile(
                "会社.ics",
                String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "BEGIN:VEVENT",
                                "UID:1",
                                "DTSTART:20261118T100000",
                                "DTEND:20261118T110000",
                                "SUMMARY:A社",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                "")
                        .getBytes(StandardCharsets.UTF_8));
        ideals.add("通常", List.of(block("記事", TUESDAY_TEN, 120), block("メルマガ", TUESDAY_TEN.plusDays(1), 60)));
        blocks.add(block("記事", TUESDAY_TEN.plusHours(4), 180));

        Monday monday = store.read();
        assertThat(monday.commitments().isFresh()).isTrue();
        assertThat(monday.commitments().count()).isEqualTo(1);
        assertThat(monday.ideal()).isEqualTo(new Monday.Ideal("通常", 2, 1));
        assertThat(monday.minimum().planned()).isEqualTo(180);
        assertThat(monday.minimum().isKept()).isTrue();
    }

    private static NewBlock block(String title, LocalDateTime start, int minutes) {
        return new NewBlock(title, Role.MARKETING, null, null, new Slot(start, minutes));
    }
}
