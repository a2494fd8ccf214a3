package app.waraji.settings;

import static app.waraji.db.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.settings.Preferences.Look;
import app.waraji.settings.Preferences.Names;
import app.waraji.settings.Preferences.Reckoning;
import app.waraji.settings.Preferences.WeekShown;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final SettingsStore store = new SettingsStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void nothingSetMeansTheUsual() {
        Preferences usual = store.preferences();
        assertThat(usual).isEqualTo(Preferences.DEFAULT);
        assertThat(usual.workMinutes(DayOfWeek.MONDAY)).isEqualTo(8 * 60);
        assertThat(usual.workMinutes(DayOfWeek.SATURDAY)).isZero();
        assertThat(usual.weeklyMinimum()).isEqualTo(180);
    }

    @Test
    void everythingSetComesBackAsItWas() {
        Preferences all = new Preferences(
                new Names("佐藤 花子", "営業企画", "田中", "営業部 部長"),
                new WorkingHours(
                        Map.of(DayOfWeek.SATURDAY, new Hours(LocalTime.of(10, 30), LocalTime.of(15, 0))), null),
                90,
                new WeekShown(5, 7, 22, true),
                new Look(Language.ENGLISH, Shade.DARK, true),
                new Reckoning(Month.JANUARY, ZoneId.of("Europe/Berlin")),
                PaperSize.LETTER);
        store.change(before -> all);
        assertThat(store.preferences()).isEqualTo(all);
    }

    @Test
    void aChangeIsUndoneByName() {
        store.change(before -> before.withWeeklyMinimum(240));
        assertThat(db.undo()).contains("設定を変更: マーケの下限");
        assertThat(store.preferences().weeklyMinimum()).isEqualTo(180);
    }

    @Test
    void changingToTheSameLeavesNothingToUndo() {
        store.change(before -> before.withWeeklyMinimum(180));
        assertThat(db.undoable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "weekly.minimum,many",
        "weekly.minimum,-5",
        "weekly.minimum,99999",
        "hours.monday,18:00-09:00",
        "hours.monday,early",
        "lunch,''",
        "shown.days,6",
        "shown.hours,19-8",
        "shown.hours,8",
        "language,KLINGON",
        "shade,''",
        "fiscal.year.start,13",
        "zone,Moon/Tranquility",
        "paper,PAPYRUS"
    })
    void whatMakesNoSenseIsAsIfItHadNeverBeenSet(String name, String text) {
        db.record(
                SettingsStore.TOPIC,
                sql -> sql.insertInto(SETTING, SETTING.NAME, SETTING.TEXT)
                        .values(name, text)
                        .execute());
        assertThat(store.preferences()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void theWindowsPlaceIsKeptWithoutAnythingToUndo() {
        List<String> told = new ArrayList<>();
        changes.on(Set.of(SettingsStore.TOPIC), () -> told.add("settings"));
        store.rememberWindow("0,0,1280,720");
        store.rememberWindow("8,8,1440,900");
        assertThat(store.window()).contains("8,8,1440,900");
        assertThat(db.undoable()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void theFirstStartIsOnlyOnce() {
        assertThat(store.isFirstStart()).isTrue();
        store.rememberStart();
        assertThat(store.isFirstStart()).isFalse();
    }

    @Test
    void lunchIsTakenOutOfTheDay() {
        assertThat(WorkingHours.USUAL.on(DayOfWeek.FRIDAY))
                .containsExactly(
                        new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Hours(LocalTime.of(13, 0), LocalTime.of(18, 0)));
        WorkingHours morning =
                WorkingHours.USUAL.with(DayOfWeek.FRIDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)));
        assertThat(morning.minutesOn(DayOfWeek.FRIDAY)).isEqualTo(180);
    }
}
