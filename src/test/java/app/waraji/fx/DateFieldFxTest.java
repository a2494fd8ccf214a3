package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DateFieldFxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(DAY);

    @Test
    void emptiedItMeansNoDayUnlessOneIsNeeded(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(day, "day");
            assertThat(field.getConverter().fromString(" ")).isNull();
            assertThat(field.needed().getConverter().fromString(" ")).isEqualTo(DAY);
        });
    }

    @Test
    void readsAndWritesTheFormItIsGivenAndLeavesWhatIsNoDay(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(day, "day", "d/M/uuuu");
            assertThat(field.getConverter().toString(DAY)).isEqualTo("20/11/2026");
            assertThat(field.getConverter().fromString("3/12/2026")).isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(field.getConverter().fromString("soon")).isEqualTo(DAY);
        });
    }
}
