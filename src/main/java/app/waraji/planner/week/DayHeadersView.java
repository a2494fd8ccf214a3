package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.fx.Hint;
import app.waraji.planner.BlockState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The days above the grid: date, hours taken of those worked, holidays, absences and what else lasts the whole day. */
final class DayHeadersView extends GridPane {

    private final GridViewModel model;
    private final BiConsumer<Node, LocalDate> dayMenu;
    private final BlockWords words;
    private final DayLoadsView loads;

    /** @param dayMenu offers what can be done with a day on its header */
    DayHeadersView(GridViewModel model, BiConsumer<Node, LocalDate> dayMenu, BlockWords words) {
        this.model = model;
        this.dayMenu = dayMenu;
        this.words = words;
        this.loads = new DayLoadsView(words.words());
        getStyleClass().add("day-headers");
        leaveRoomForScrollBar(0);
        model.planProperty().addListener((seen, before, plan) -> show(plan));
        model.nowProperty().addListener((seen, before, now) -> {
            if (!before.toLocalDate().equals(now.toLocalDate())
                    && model.planProperty().get() != null) {
                show(model.planProperty().get());
            }
        });
    }

    /** So that the days stand above their columns when the hours scroll. */
    void leaveRoomForScrollBar(double width) {
        setPadding(new Insets(0, Math.max(0, width), 0, GridGeometry.GUTTER));
    }

    private void show(WeekPlan plan) {
        int focused = getChildren().stream().map(Node::isFocused).toList().indexOf(true);
        getChildren().clear();
        getColumnConstraints().clear();
        loads.clear();
        int days = plan.daysShown();
        for (int i = 0; i < days; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / days);
            getColumnConstraints().add(column);
            add(header(plan.week().monday().plusDays(i), plan), i, 0);
        }
        if (focused >= 0 && focused < days) {
            getChildren().get(focused).requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        if (!getChildren().isEmpty() && getChildren().get(0) instanceof Region header) {
            double column = (getWidth() - snappedLeftInset() - snappedRightInset())
                    / getChildren().size();
            loads.fit(column - header.snappedLeftInset() - header.snappedRightInset());
        }
        super.layoutChildren();
    }

    private Node header(LocalDate day, WeekPlan plan) {
        Label weekday = new Label(words.words().day(day.getDayOfWeek()));
        weekday.getStyleClass().add("weekday");
        weekday.setMinWidth(USE_PREF_SIZE);
        Label number = new Label(String.valueOf(day.getDayOfMonth()));
        number.getStyleClass().add("day-number");
        number.setVisible(!UndatedWeek.has(day));
        number.setManaged(number.isVisible());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(4, weekday, number, space);
        line.getStyleClass().add("day-line");
        // Or it would stay as wide as its longest words when the column becomes narrower.
        line.setMinWidth(0);
        int worked = plan.workMinutes(day);
        if (worked > 0) {
            loads.add(line, takenMinutes(day, plan), worked);
        }
        VBox header = new VBox(line);
        header.getStyleClass().add("day-header");
        if (day.equals(model.nowProperty().get().toLocalDate())) {
            header.getStyleClass().add("today");
        }
        if (worked == 0) {
            header.getStyleClass().add("day-off");
        }
        List<String> off = plan.off().names(day, words::absence);
        off.forEach(name -> header.getChildren().add(chip(name, "off-chip")));
        header.setAccessibleRole(AccessibleRole.BUTTON);
        header.setAccessibleText(
                words.messages().text("week.day.spoken", words.words().dateAndDay(day), String.join(" ", off)));
        dayMenu.accept(header, day);
        allDayOn(day, plan)
                .forEach(commitment -> header.getChildren().add(chip(commitment.title(), "commitment", "all-day")));
        header.setMinWidth(0);
        return header;
    }

    /** Shows the whole name when it is pointed at: a column may be narrower. */
    private static Label chip(String name, String... styleClasses) {
        Label label = new Label(name);
        label.getStyleClass().addAll(styleClasses);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Hint(name));
        return label;
    }

    private static List<Commitment> allDayOn(LocalDate day, WeekPlan plan) {
        return plan.commitments().stream()
                .filter(commitment -> commitment.allDay() && commitment.touches(day, day.plusDays(1)))
                .toList();
    }

    /** What was skipped leaves its time free; what overlaps counts twice, as it would take twice. */
    private static int takenMinutes(LocalDate day, WeekPlan plan) {
        int minutes = 0;
        for (GridItem item : GridItem.on(day, plan)) {
            boolean takes = item instanceof GridItem.OfBlock of
                    ? of.block().state() != BlockState.SKIPPED
                    : item instanceof GridItem.OfCommitment its
                            && its.commitment().end().isAfter(its.commitment().start());
            minutes += takes ? item.slot().minutes() : 0;
        }
        return minutes;
    }
}
