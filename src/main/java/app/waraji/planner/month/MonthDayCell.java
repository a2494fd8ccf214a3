package app.waraji.planner.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One day: its date, its name where it is a day off, the marketing time, and what else takes time. */
final class MonthDayCell extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double MARKETING = 8;
    private static final double LOAD = 4;

    private final MonthDay day;

    MonthDayCell(MonthDay day, MonthPlan plan, LocalDate today, MonthWords words) {
        this.day = day;
        getStyleClass().add("month-day");
        styleWhere(!plan.has(day.date()), "beside");
        styleWhere(day.date().equals(today), "today");
        styleWhere(day.isOff() || day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0, "day-off");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(day, today));
        setMinSize(0, 0);

        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(heading(), room);
        if (day.planned() > 0) {
            Label hours = new Label(words.marketing(day));
            hours.getStyleClass().add("month-hours");
            MonthBarView bar = new MonthBarView(
                    List.of(new MonthBarView.Part("done", day.done()), new MonthBarView.Part("open", day.open())),
                    plan.fullestDay(),
                    MARKETING);
            getChildren().addAll(hours, bar);
        }
        MonthBarView load = new MonthBarView(
                List.of(
                        new MonthBarView.Part("sales", day.sales()),
                        new MonthBarView.Part("committed", day.committed())),
                plan.heaviestLoad(),
                LOAD);
        load.getStyleClass().add("load");
        getChildren().add(load);
    }

    MonthDay day() {
        return day;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private HBox heading() {
        Label number = new Label(String.valueOf(day.date().getDayOfMonth()));
        number.getStyleClass().add("month-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, number);
        line.setAlignment(Pos.CENTER_LEFT);
        if (day.isOff()) {
            Label name = new Label(String.join(" ", day.off()));
            name.getStyleClass().add("month-day-off");
            line.getChildren().add(name);
        }
        return line;
    }

    private void styleWhere(boolean so, String styleClass) {
        if (so) {
            getStyleClass().add(styleClass);
        }
    }
}
