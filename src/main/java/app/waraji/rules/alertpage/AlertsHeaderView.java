package app.waraji.rules.alertpage;

import app.waraji.fx.ChoiceField;
import app.waraji.fx.Hint;
import app.waraji.kernel.Messages;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many wait, and when the day's one notice comes. */
final class AlertsHeaderView extends HBox {

    private static final LocalTime FIRST_TIME = LocalTime.of(7, 0);
    private static final int TIMES = 25;
    private static final int HALF_HOUR = 30;

    private final AlertTexts texts;

    AlertsHeaderView(AlertsViewModel model, DailyViewModel daily, AlertTexts texts) {
        super(12);
        this.texts = texts;
        Label waiting = words("secondary");
        waiting.textProperty().bind(model.askingProperty().map(count -> asking(count.intValue())));
        Label pleasing = words("secondary");
        pleasing.textProperty()
                .bind(model.goodProperty().map(count -> texts.messages().text("alerts.good", count)));
        pleasing.visibleProperty().bind(model.goodProperty().greaterThan(0));
        pleasing.managedProperty().bind(pleasing.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(waiting, pleasing, gap);
        addNotice(daily);
    }

    private String asking(int count) {
        return count == 0
                ? texts.messages().text("alerts.asking.none")
                : texts.messages().text("alerts.badge", count);
    }

    private void addNotice(DailyViewModel daily) {
        Messages messages = texts.messages();
        Label name = words("secondary");
        name.setText(messages.text("alerts.daily"));
        List<Optional<LocalTime>> times = Stream.concat(
                        Stream.of(Optional.<LocalTime>empty()),
                        IntStream.range(0, TIMES)
                                .mapToObj(each -> Optional.of(FIRST_TIME.plusMinutes((long) each * HALF_HOUR))))
                .toList();
        ChoiceField<Optional<LocalTime>> when = new ChoiceField<>(
                daily.timeProperty(),
                times,
                time -> time.map(LocalTime::toString).orElse(messages.text("alerts.daily.never")),
                name.getText());
        when.setId("alerts-daily");
        when.setMaxWidth(Region.USE_PREF_SIZE);
        when.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(when);
        Label way = new Label();
        way.getStyleClass().add("faint");
        way.textProperty().bind(daily.wayProperty());
        Hint whole = new Hint("");
        whole.textProperty().bind(daily.wayProperty());
        daily.wayProperty().subscribe(said -> way.setTooltip(said.isEmpty() ? null : whole));
        getChildren().addAll(way, name, when);
    }

    private static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
