package app.waraji.planner.focus;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which day it is, in the top bar, what it is off for, and what is left of it. */
final class FocusHeaderView extends HBox {

    private final FocusViewModel model;
    private final FocusWords words;
    private final Label date = new Label();
    private final Label off = new Label();
    private final Label left = new Label();

    FocusHeaderView(FocusViewModel model, FocusWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        date.getStyleClass().add("page-title");
        date.setMinWidth(Region.USE_PREF_SIZE);
        off.getStyleClass().add("soft");
        off.setMinWidth(Region.USE_PREF_SIZE);
        left.getStyleClass().add("soft");
        getChildren().addAll(date, off, left);
        off.managedProperty().bind(off.textProperty().isNotEmpty());
        model.planProperty().subscribe(plan -> off.setText(plan == null ? "" : String.join(" ", words.off(plan))));
        model.dayProperty().subscribe(day -> {
            if (day != null) {
                show(day);
            }
        });
    }

    private void show(FocusDay day) {
        LocalDate today = model.today();
        date.setText(words.words().dateAndDay(today));
        int minutes = day.next().stream()
                .filter(item -> item.block() != null)
                .mapToInt(item -> item.slot().minutes())
                .sum();
        left.setText(
                minutes == 0
                        ? words.messages().text("focus.header.free")
                        : words.messages()
                                .text("focus.header.left", words.words().duration(minutes)));
    }
}
