package app.waraji.planner.month;

import app.waraji.fx.Hint;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Weeks as rows, days as columns; at the end of each row how the week stands. It takes the keys for all its days. */
final class MonthGridView extends GridPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double WEEK_NUMBER = 64;
    private static final double WEEK_FIGURES = 244;

    private final MonthViewModel model;
    private final MonthWords words;
    private final List<MonthDayCell> days = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();

    MonthGridView(MonthViewModel model, MonthWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        model.planProperty().subscribe(plan -> {
            if (plan != null) {
                show(plan);
            }
        });
        model.selectedProperty().subscribe(day -> mark());
    }

    private void show(MonthPlan plan) {
        getChildren().clear();
        days.clear();
        numbers.clear();
        constrain(plan);
        for (int i = 0; i < plan.daysShown(); i++) {
            add(weekday(DayOfWeek.of(i + 1)), i + 1, 0);
        }
        add(heading(words.messages().text("month.week.heading")), plan.daysShown() + 1, 0);
        for (int i = 0; i < plan.rows().size(); i++) {
            addRow(plan, plan.rows().get(i), i + 1);
        }
        mark();
    }

    private void addRow(MonthPlan plan, MonthPlan.Row row, int place) {
        Week week = row.week();
        Label number = new Label(words.messages().text("month.week.number", String.valueOf(week.number())));
        number.getStyleClass().add("month-week-number");
        number.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        number.setTooltip(new Hint(words.messages().text("month.week.open")));
        number.setOnMouseClicked(click -> model.open(week));
        numbers.add(number);
        add(number, 0, place);
        for (int i = 0; i < plan.daysShown(); i++) {
            MonthDayCell cell = new MonthDayCell(row.days().get(i), plan, model.today(), words);
            cell.setOnMouseClicked(click -> model.open(week));
            days.add(cell);
            add(cell, i + 1, place);
        }
        MonthWeekCell figures = new MonthWeekCell(row.ledger(), plan.fullestWeek(), words);
        figures.setOnMouseClicked(click -> model.open(week));
        add(figures, plan.daysShown() + 1, place);
    }

    private void constrain(MonthPlan plan) {
        getColumnConstraints().clear();
        getRowConstraints().clear();
        getColumnConstraints().add(new ColumnConstraints(WEEK_NUMBER, WEEK_NUMBER, WEEK_NUMBER));
        for (int i = 0; i < plan.daysShown(); i++) {
            ColumnConstraints day = new ColumnConstraints(60, 100, Double.MAX_VALUE);
            day.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(day);
        }
        getColumnConstraints().add(new ColumnConstraints(WEEK_FIGURES, WEEK_FIGURES, WEEK_FIGURES));
        getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < plan.rows().size(); i++) {
            RowConstraints week = new RowConstraints(64, 100, Double.MAX_VALUE);
            week.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(week);
        }
    }

    private Node weekday(DayOfWeek day) {
        return heading(words.words().day(day));
    }

    private static Node heading(String word) {
        Label label = new Label(word);
        label.getStyleClass().add("month-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void mark() {
        LocalDate selected = model.selectedProperty().get();
        days.forEach(cell -> cell.setSelected(cell.day().date().equals(selected)));
        MonthPlan plan = model.planProperty().get();
        for (int i = 0; i < numbers.size(); i++) {
            boolean its = plan.rows().get(i).week().contains(selected);
            numbers.get(i).pseudoClassStateChanged(SELECTED, its);
        }
        setAccessibleText(spoken(selected));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** The selected day and how its week stands; what the keys do while nothing is read. */
    private String spoken(LocalDate selected) {
        return model.selectedRow()
                .map(row -> row.days().stream()
                        .filter(day -> day.date().equals(selected))
                        .map(day -> words.spoken(day, model.today()))
                        .collect(Collectors.joining(
                                "", "", words.messages().text("month.spoken.and") + words.spoken(row.ledger()))))
                .orElseGet(() -> words.messages().text("month.grid.spoken"));
    }
}
