package app.waraji.calendar.off;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TimeOffStoreTest {

    private static final LocalDate DEC_29 = LocalDate.of(2026, 12, 29);
    private static final LocalDate JAN_3 = LocalDate.of(2027, 1, 3);

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, new SetClock("2026-11-16T09:00"));
    private final TimeOffStore store = new TimeOffStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aRangeIsEnteredAndTakenBackAsOne() {
        store.close(DEC_29, JAN_3, " 年末年始 ");
        assertThat(store.companyHolidays()).containsExactly(new ClosedDays(DEC_29, JAN_3, "年末年始"));
        assertThat(db.undo()).contains("休業日を追加: 年末年始（12/29–1/3）");
        assertThat(store.companyHolidays()).isEmpty();
    }

    @Test
    void aDayInTheMiddleMayHaveANameOfItsOwn() {
        store.close(DEC_29, JAN_3, "年末年始");
        store.close(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), "大掃除");
        assertThat(store.companyHolidays())
                .containsExactly(
                        new ClosedDays(DEC_29, LocalDate.of(2026, 12, 30), "年末年始"),
                        new ClosedDays(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), "大掃除"),
                        new ClosedDays(LocalDate.of(2027, 1, 1), JAN_3, "年末年始"));
    }

    @Test
    void aRangeIsRenamedAndOpenedAgain() {
        store.close(DEC_29, JAN_3, "");
        ClosedDays usual = store.companyHolidays().get(0);
        assertThat(usual.name()).isEqualTo("休業日");
        store.rename(usual, "冬休み");
        ClosedDays renamed = store.companyHolidays().get(0);
        assertThat(renamed.name()).isEqualTo("冬休み");
        store.open(renamed);
        assertThat(store.companyHolidays()).isEmpty();
    }

    @Test
    void aWeekHasPublicHolidaysFirstThenTheFirmsOwn() {
        store.close(DEC_29, JAN_3, "年末年始");
        TimeOff off = store.of(Week.of(LocalDate.of(2027, 1, 1)));
        assertThat(off.holidays()).hasSize(7);
        assertThat(off.holiday(LocalDate.of(2027, 1, 1))).contains(new Holiday(LocalDate.of(2027, 1, 1), "元日", true));
        assertThat(off.holiday(JAN_3)).contains(new Holiday(JAN_3, "年末年始", false));
    }

    @Test
    void moreThanAYearOrBackwardsIsRefused() {
        assertThatThrownBy(() -> store.close(JAN_3, DEC_29, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.close(DEC_29, DEC_29.plusYears(2), "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.add(Absence.days(AbsenceKind.TRIP, JAN_3, DEC_29)))
                .isInstanceOf(Refusal.class);
        assertThat(db.undoable()).isEmpty();
    }

    @Test
    void anAbsenceTouchesEveryWeekItReachesInto() {
        store.add(Absence.days(AbsenceKind.LEAVE, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 24)));
        assertThat(store.of(new Week(LocalDate.of(2026, 11, 16))).absences()).hasSize(1);
        assertThat(store.of(new Week(LocalDate.of(2026, 11, 23))).absences()).hasSize(1);
        assertThat(store.of(new Week(LocalDate.of(2026, 11, 30))).absences()).isEmpty();
    }

    @Test
    void anAbsenceIsChangedAndRemovedAndOthersAreTold() {
        List<String> told = new ArrayList<>();
        changes.on(Set.of(TimeOffStore.TOPIC), () -> told.add("off"));
        store.add(Absence.days(AbsenceKind.LEAVE, DEC_29, DEC_29));
        Absence leave = store.absences().get(0);
        store.change(new Absence(
                leave.id(),
                AbsenceKind.TRIP,
                "大阪",
                LocalDateTime.parse("2026-12-29T09:00"),
                LocalDateTime.parse("2026-12-29T12:00"),
                false));
        Absence trip = store.absences().get(0);
        assertThat(trip.title()).isEqualTo("大阪");
        store.remove(trip);
        assertThat(store.absences()).isEmpty();
        assertThat(told).hasSize(3);
        assertThat(db.undo()).contains("不在を取り消し: 大阪（12/29 火 9:00–12:00）");
        assertThat(store.absences()).containsExactly(trip);
    }
}
