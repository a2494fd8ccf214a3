package app.waraji.planner.ledgerpage;

import app.waraji.fx.Hint;
import app.waraji.planner.ledger.Sums;
import app.waraji.planner.ledgerpage.PeriodReading.WeekSums;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Thirteen weeks: what was planned as a frame, in it what was done and what was given away. A week opens its rows. */
final class TrendView extends VBox {

    private static final double HEIGHT = 96;

    private final LedgerViewModel model;
    private final PageWords words;
    private final HBox weeks = new HBox();

    TrendView(LedgerViewModel model, PageWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "ledger-card");
        Label title = new Label(words.messages().text("given.trend"));
        title.getStyleClass().add("heading");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(
                12,
                title,
                room,
                legend("trend-planned", words.messages().text("given.planned")),
                legend("trend-done", words.messages().text("given.done")),
                legend("trend-away", words.messages().text("given.away")));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, weeks);
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                show(reading.trend());
            }
        });
    }

    private void show(List<WeekSums> trend) {
        int most = trend.stream()
                .map(WeekSums::sums)
                .mapToInt(sums -> Math.max(sums.planned(), sums.givenAway()))
                .max()
                .orElse(0);
        weeks.getChildren()
                .setAll(trend.stream()
                        .map(week -> button(week, Math.max(1, most)))
                        .toList());
    }

    private Node button(WeekSums week, int most) {
        Label number = new Label(String.valueOf(week.week().number()));
        number.getStyleClass().add("secondary");
        VBox column = new VBox(4, new Column(week.sums(), most), number);
        column.setAlignment(Pos.BOTTOM_CENTER);
        Button button = new Button("", column);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("quiet-button", "trend-week");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        String exact = words.messages()
                .text(
                        "given.trend.exact",
                        words.dates().week(week.week()),
                        words.hours(week.sums().planned()),
                        words.hours(week.sums().done()),
                        words.hours(week.sums().givenAway()));
        button.setTooltip(new Hint(exact));
        button.setAccessibleText(exact);
        button.setOnAction(event -> model.show(week.week()));
        return button;
    }

    private static Node legend(String style, String text) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        Label label = new Label(text, swatch);
        label.getStyleClass().add("secondary");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** The bars of one week. */
    private static final class Column extends Pane {

        private final Sums sums;
        private final int most;
        private final Region planned = styled("trend-planned");
        private final Region done = styled("trend-done");
        private final Region away = styled("trend-away");

        Column(Sums sums, int most) {
            this.sums = sums;
            this.most = most;
            getChildren().addAll(planned, done, away);
            setMinHeight(HEIGHT);
            setPrefWidth(26);
            setMaxWidth(26);
        }

        @Override
        protected void layoutChildren() {
            stand(planned, 0, getWidth(), sums.planned());
            stand(done, 3, getWidth() / 2 - 4, sums.done());
            stand(away, getWidth() / 2 + 1, getWidth() / 2 - 4, sums.givenAway());
        }

        private void stand(Region bar, double x, double width, int minutes) {
            double height = Math.rint(HEIGHT * minutes / most);
            bar.setVisible(minutes > 0);
            bar.resizeRelocate(x, HEIGHT - height, width, height);
        }

        private static Region styled(String style) {
            Region region = new Region();
            region.getStyleClass().add(style);
            region.setManaged(false);
            return region;
        }
    }
}
