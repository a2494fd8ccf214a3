package app.waraji.planner.month;

import app.waraji.fx.Hint;
import app.waraji.fx.IconButton;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which month is shown, in the top bar. */
final class MonthHeaderView extends HBox {

    MonthHeaderView(MonthViewModel model, MonthWords words) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        IconButton before =
                new IconButton(Feather.CHEVRON_LEFT, words.messages().text("month.header.previous"));
        before.setOnAction(click -> model.showPreviousMonth());
        Label name = new Label();
        name.getStyleClass().add("page-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.month(model.monthProperty().get()), model.monthProperty()));
        IconButton after =
                new IconButton(Feather.CHEVRON_RIGHT, words.messages().text("month.header.next"));
        after.setOnAction(click -> model.showNextMonth());
        Button today = new Button(words.messages().text("month.header.today"));
        today.setTooltip(new Hint(words.messages().text("month.header.thisMonth")));
        today.setAccessibleText(words.messages().text("month.header.thisMonth"));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(click -> model.showThisMonth());
        getChildren().addAll(before, name, after, today);
    }
}
