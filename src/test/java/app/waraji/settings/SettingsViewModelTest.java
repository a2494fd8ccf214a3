package app.waraji.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Messages;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final SettingsStore store = new SettingsStore(db, Locale.JAPANESE);
    private final SettingsViewModel model = new SettingsViewModel(
            store,
            new DirectTasks(new Failures(sentence -> {}, "")),
            Messages.of(SettingsViewModel.class, Locale.JAPANESE));

    @BeforeEach
    void open() {
        model.activate(changes);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aNameIsSavedWhenItsFieldIsLeft() {
        model.boss().textProperty().set(" 田中 ");
        model.boss().commit();
        assertThat(store.preferences().names().boss()).isEqualTo("田中");
        assertThat(model.boss().textProperty().get()).isEqualTo("田中");
    }

    @Test
    void anEndBeforeTheStartIsSaidInWordsAndNotSaved() {
        HoursViewModel monday = model.day(DayOfWeek.MONDAY);
        monday.toProperty().set("8:00");
        monday.commit();
        assertThat(monday.problemProperty().get()).isEqualTo("終了は開始より後の時刻にしてください");
        assertThat(monday.toProperty().get()).isEqualTo("8:00");
        assertThat(store.preferences()).isEqualTo(Preferences.DEFAULT);

        monday.fromProperty().set("7:00");
        monday.commit();
        assertThat(monday.problemProperty().get()).isEmpty();
        assertThat(store.preferences().workMinutes(DayOfWeek.MONDAY)).isEqualTo(60);
    }

    @Test
    void whatIsWrongInOneFieldSurvivesAChangeInAnother() {
        model.weeklyMinimum().textProperty().set("41");
        model.weeklyMinimum().commit();
        model.paint(Shade.DARK);
        assertThat(model.weeklyMinimum().problemProperty().get()).isEqualTo("0〜40時間の間で入力してください");
        assertThat(model.weeklyMinimum().textProperty().get()).isEqualTo("41");
        assertThat(store.preferences().weeklyMinimum()).isEqualTo(180);
    }

    @Test
    void aDayOffAndBackKeepsItsHours() {
        HoursViewModel friday = model.day(DayOfWeek.FRIDAY);
        friday.presentProperty().set(false);
        friday.commit();
        assertThat(store.preferences().workMinutes(DayOfWeek.FRIDAY)).isZero();
        friday.presentProperty().set(true);
        friday.commit();
        assertThat(store.preferences().workMinutes(DayOfWeek.FRIDAY)).isEqualTo(8 * 60);
    }

    @Test
    void undoShowsWhatWasThereBefore() {
        model.weeklyMinimum().textProperty().set("2.5");
        model.weeklyMinimum().commit();
        assertThat(store.preferences().weeklyMinimum()).isEqualTo(150);
        db.undo();
        assertThat(model.weeklyMinimum().textProperty().get()).isEqualTo("3");
    }
}
