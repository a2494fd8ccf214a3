package app.waraji.kpi.scorecard;

import app.waraji.kpi.scorecard.ScorecardViewModel.Mode;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The choice of metrics at first, then the scorecard with the chart of its selected row, or the metrics to edit. */
final class NumbersView extends StackPane {

    private static final int PAGE_WEEKS = 12;

    private final ScorecardViewModel model;
    private final CardView card;
    private final VBox whole;
    private final MetricsViewModel metricsModel;
    private final CardWords words;
    private final ZoneId zone;
    private @Nullable MetricsView metrics;
    private @Nullable ChoiceView choice;
    private boolean toAim;

    /** @param chart null where there is none */
    NumbersView(
            ScorecardViewModel model,
            MetricsViewModel metricsModel,
            CardWords words,
            ZoneId zone,
            @Nullable Node chart) {
        this.model = model;
        this.metricsModel = metricsModel;
        this.words = words;
        this.zone = zone;
        this.card = new CardView(model, words);
        this.whole = new VBox(12, card);
        getStylesheets()
                .add(Objects.requireNonNull(NumbersView.class.getResource("scorecard.css"))
                        .toExternalForm());
        getStyleClass().add("numbers-page");
        card.setMinHeight(160);
        if (chart != null) {
            VBox.setVgrow(chart, Priority.ALWAYS);
            whole.getChildren().add(chart);
        }
        card.setMaxHeight(Region.USE_PREF_SIZE);
        model.modeProperty().subscribe(this::show);
    }

    private void show(Mode mode) {
        switch (mode) {
            case READING -> getChildren().clear();
            case CHOICE -> {
                ChoiceView shown = new ChoiceView(model, words);
                choice = shown;
                getChildren().setAll(shown);
            }
            case CARD -> {
                getChildren().setAll(whole);
                // What had the focus may be gone; here the page's keys arrive.
                requestFocus();
            }
            case METRICS -> {
                MetricsView shown = metrics;
                if (shown == null) {
                    shown = new MetricsView(metricsModel, words, zone);
                    metrics = shown;
                }
                getChildren().setAll(shown);
                if (toAim) {
                    beginToAim(shown);
                }
            }
        }
    }

    /** Shows the targets of the metric that is open, with the cursor in them, now or when all is read. */
    void aim() {
        toAim = true;
        model.showMetrics(true);
        if (toAim && metrics != null && model.modeProperty().get() == Mode.METRICS) {
            beginToAim(metrics);
        }
    }

    private void beginToAim(MetricsView shown) {
        toAim = false;
        shown.beginToAim();
    }

    boolean pressed(KeyEvent key) {
        Mode mode = model.modeProperty().get();
        boolean isCard = mode == Mode.CARD;
        if (key.getCode() == KeyCode.ESCAPE && mode == Mode.METRICS) {
            model.showMetrics(false);
            return true;
        }
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case M -> model.showMetrics(mode != Mode.METRICS);
            case T -> {
                if (isCard) {
                    model.showToday();
                }
            }
            case PAGE_UP -> {
                if (isCard) {
                    model.showEarlier(PAGE_WEEKS);
                }
            }
            case PAGE_DOWN -> {
                if (isCard) {
                    model.showLater(PAGE_WEEKS);
                }
            }
            case ENTER, DOWN, UP -> {
                if (mode == Mode.CHOICE && choice != null && key.getCode() == KeyCode.ENTER) {
                    choice.begin();
                } else if (isCard && card.focused().isEmpty()) {
                    card.begin();
                } else {
                    return false;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
