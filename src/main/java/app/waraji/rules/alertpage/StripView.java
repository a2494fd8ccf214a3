package app.waraji.rules.alertpage;

import app.waraji.fx.Hint;
import app.waraji.kernel.Week;
import app.waraji.rules.alert.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Half a year, a bar a week: how many days of it a rule would have spoken, the higher the more. */
final class StripView extends VBox {

    private static final double HEIGHT = 24;
    private static final double LEAST = 6;
    private static final int DAYS = 7;

    private final AlertTexts texts;
    private final HBox bars = new HBox(2);
    private final Label sum = new Label();

    StripView(AlertTexts texts) {
        super(4);
        this.texts = texts;
        bars.setMinHeight(HEIGHT);
        bars.setMaxHeight(HEIGHT);
        bars.getStyleClass().add("strip-bars");
        sum.getStyleClass().add("secondary");
        getChildren().addAll(bars, sum);
    }

    /** @param days null while they are being worked out */
    void show(@Nullable SortedMap<LocalDate, Severity> days, LocalDate today) {
        if (days == null) {
            sum.setText(texts.messages().text("rules.strip.working"));
            return;
        }
        bars.getChildren().clear();
        int spoken = 0;
        Week last = Week.of(today);
        for (Week week = last.plus(1L - LookStore.WEEKS); week.compareTo(last) <= 0; week = week.next()) {
            Collection<Severity> seen =
                    days.subMap(week.monday(), week.next().monday()).values();
            spoken += seen.isEmpty() ? 0 : 1;
            bars.getChildren().add(bar(week, seen));
        }
        sum.setText(texts.messages().text("rules.strip", LookStore.WEEKS, spoken));
        setAccessibleText(sum.getText());
    }

    private Region bar(Week week, Collection<Severity> seen) {
        Region bar = new Region();
        bar.getStyleClass().add("strip-bar");
        seen.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(worst -> bar.getStyleClass().add(AlertTexts.style(worst)));
        bar.setMaxHeight(seen.isEmpty() ? 2 : LEAST + (HEIGHT - LEAST) * seen.size() / DAYS);
        bar.setMinHeight(bar.getMaxHeight());
        bar.setPrefWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Tooltip.install(
                bar,
                new Hint(texts.messages()
                        .text("rules.strip.week", texts.dates().span(week.monday(), week.sunday()), seen.size())));
        return bar;
    }
}
