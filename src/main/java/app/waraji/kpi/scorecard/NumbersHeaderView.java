package app.waraji.kpi.scorecard;

import app.waraji.fx.Hint;
import app.waraji.fx.IconButton;
import app.waraji.kpi.scorecard.NumbersPage.Way;
import app.waraji.kpi.scorecard.ScorecardViewModel.Mode;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** In the top bar: which week is entered, what is left to enter, and the ways from here. */
final class NumbersHeaderView extends HBox {

    private static final int STEP = 1;

    private final ScorecardViewModel model;
    private final CardWords words;
    private final Label week = new Label();
    private final Hint dates = new Hint("");
    private final HBox weeks;
    private final Button today;
    private final Button later;
    private final ToggleButton metrics;

    NumbersHeaderView(ScorecardViewModel model, CardWords words, List<Way> ways) {
        this.model = model;
        this.words = words;
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        week.getStyleClass().add("secondary");
        week.setMinWidth(0);
        week.setTooltip(dates);
        Button earlier = new IconButton(Feather.CHEVRON_LEFT, words.messages().text("card.previous"));
        earlier.setOnAction(event -> model.showEarlier(STEP));
        later = new IconButton(Feather.CHEVRON_RIGHT, words.messages().text("card.next"));
        later.setOnAction(event -> model.showLater(STEP));
        today = new Button(words.messages().text("card.today"));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(event -> model.showToday());
        weeks = new HBox(4, earlier, later, today);
        weeks.setMinWidth(Region.USE_PREF_SIZE);
        weeks.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        metrics = new ToggleButton(words.messages().text("card.metrics"));
        metrics.setMinWidth(Region.USE_PREF_SIZE);
        metrics.setTooltip(new Hint(words.messages().text("card.metrics.hint")));
        metrics.setOnAction(event -> model.showMetrics(metrics.isSelected()));
        getChildren().addAll(weeks, week, gap);
        ways.forEach(way -> getChildren().add(button(way)));
        getChildren().add(metrics);
        model.cardProperty().subscribe(this::show);
        model.modeProperty().subscribe(this::show);
    }

    private static Button button(Way way) {
        Button button = new Button(way.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> way.open().run());
        return button;
    }

    private void show(@Nullable Scorecard card) {
        if (card == null) {
            return;
        }
        int left = card.left();
        week.setText(words.messages()
                .text(
                        left == 0 ? "card.entering.done" : "card.entering",
                        model.isLatest()
                                ? words.week(card.last())
                                : words.dates().week(card.last()),
                        left));
        dates.setText(words.dates().week(card.last()) + "  "
                + words.dates().span(card.last().monday(), card.last().sunday()));
        later.setDisable(model.isLatest());
        today.setDisable(model.isLatest());
    }

    private void show(Mode mode) {
        boolean isCard = mode == Mode.CARD;
        for (Node node : List.of(weeks, week)) {
            node.setVisible(isCard);
            node.setManaged(isCard);
        }
        metrics.setSelected(mode == Mode.METRICS);
    }
}
