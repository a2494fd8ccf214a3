package app.waraji.planner.week;

import app.waraji.fx.Hint;
import app.waraji.fx.WholeLabel;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.planner.WeekAction;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Which week is shown, in the top bar. */
final class WeekHeaderView extends HBox {

    private final Label name = new Label();
    private final WholeLabel span = new WholeLabel();
    private final DateWords words;

    WeekHeaderView(WeekViewModel model, List<WeekAction> actions, Messages messages, DateWords words) {
        this.words = words;
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("page-title");
        span.getStyleClass().add("soft");
        Button before = button("‹", messages.text("week.header.previous"), model::showPreviousWeek);
        Button after = button("›", messages.text("week.header.next"), model::showNextWeek);
        Button today =
                button(messages.text("week.header.today"), messages.text("week.header.thisWeek"), model::showThisWeek);
        Button add = button(
                messages.text("week.header.add"), messages.text("week.header.addHint"), model.sketches()::draftNew);
        MenuButton more = more(model, actions, messages);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(before, name, span, after, today, room, more, add);
        for (Region fixed : new Region[] {before, after, today, more, add, name}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        show(model.weekProperty().get());
        model.weekProperty().addListener((seen, last, week) -> show(week));
    }

    private void show(Week week) {
        name.setText(words.week(week));
        span.setText(words.span(week.monday(), week.sunday()));
    }

    private static MenuButton more(WeekViewModel model, List<WeekAction> actions, Messages messages) {
        MenuButton more = new MenuButton(messages.text("week.header.more"));
        for (WeekAction action : actions) {
            MenuItem item = new MenuItem(action.name());
            item.setOnAction(event -> action.begin().accept(model.weekProperty().get()));
            more.getItems().add(item);
        }
        if (!actions.isEmpty()) {
            more.getItems().add(new SeparatorMenuItem());
        }
        CheckMenuItem weekend = new CheckMenuItem(messages.text("week.header.weekend"));
        weekend.setOnAction(event -> model.showOfWeeks(shown -> shown.on(weekend.isSelected() ? 7 : 5)));
        CheckMenuItem wholeDay = new CheckMenuItem(messages.text("week.header.wholeDay"));
        wholeDay.setOnAction(event -> model.showOfWeeks(shown -> shown.withWholeDay(wholeDay.isSelected())));
        more.getItems().addAll(weekend, wholeDay);
        model.planProperty().addListener((seen, before, plan) -> {
            weekend.setSelected(plan.preferences().daysShown() == 7);
            wholeDay.setSelected(plan.preferences().weekShown().wholeDay());
        });
        return more;
    }

    private static Button button(String text, String meaning, Runnable action) {
        Button button = new Button(text);
        button.setAccessibleText(meaning);
        button.setTooltip(new Hint(meaning));
        button.setOnAction(event -> action.run());
        return button;
    }
}
