package app.waraji.calendar.off;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimeOffPageFxTest {

    private final SetClock clock = new SetClock("2026-11-16T09:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final TimeOffStore store = new TimeOffStore(db, Locale.JAPANESE);
    private TimeOffPage page;

    @Start
    void open(Stage stage) {
        Fonts.load();
        Failures failures = new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected");
        page = new TimeOffPage(store, changes, new DirectTasks(failures), clock, Locale.JAPANESE);
        Scene scene = new Scene((Parent) page.view(), 760, 600);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        page.activate();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aRangeOfHolidaysIsTypedAtOnceAndWhatIsNoDayIsSaid(FxRobot robot) {
        robot.clickOn(field(robot, "日　例：12/29-1/3")).write("xmas").type(KeyCode.ENTER);
        assertThat(robot.lookup("日は 12/29 や 12/29-1/3 のように入れてください。").tryQuery()).isPresent();
        assertThat(store.companyHolidays()).isEmpty();

        robot.eraseText(4).write("12/29-1/3").type(KeyCode.TAB).write("break").type(KeyCode.ENTER);
        assertThat(store.companyHolidays())
                .containsExactly(new ClosedDays(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3), "break"));
        assertThat(robot.lookup("2026年 12/29–1/3").tryQuery()).isPresent();
    }

    @Test
    void anAbsenceOfSomeHoursIsEnteredByForm(FxRobot robot) {
        robot.interact(() -> page.edit(
                Absence.days(AbsenceKind.TRIP, LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 18)),
                page.view().getScene().getWindow()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("終日").clickOn("保存");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(store.absences())
                .containsExactly(new Absence(
                        1,
                        AbsenceKind.TRIP,
                        "",
                        LocalDateTime.parse("2026-11-18T09:00"),
                        LocalDateTime.parse("2026-11-18T18:00"),
                        false));
    }

    private static TextField field(FxRobot robot, String meaning) {
        return robot.lookup((TextField each) -> meaning.equals(each.getAccessibleText()))
                .query();
    }
}
