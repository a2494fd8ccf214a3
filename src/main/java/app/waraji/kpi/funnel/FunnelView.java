package app.waraji.kpi.funnel;

import app.waraji.kpi.funnel.Funnel.Step;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The steps one below the other, each as a bar, between them what part went on. */
final class FunnelView extends ScrollPane {

    private static final double BAR = 30;
    private static final double THINNEST = 3;

    private final FunnelWords words;
    private final GridPane grid = new GridPane();
    private final Label missing = new Label();
    private final Label note = new Label();

    FunnelView(FunnelViewModel model, FunnelWords words) {
        this.words = words;
        getStylesheets()
                .add(Objects.requireNonNull(FunnelView.class.getResource("funnel.css"))
                        .toExternalForm());
        getStyleClass().add("funnel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label title = new Label(words.messages().text("funnel.heading"));
        title.getStyleClass().add("heading");
        note.setText(words.messages().text("funnel.note"));
        for (Label line : new Label[] {missing, note}) {
            line.getStyleClass().add("secondary");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.managedProperty().bind(line.visibleProperty());
        }
        columns();
        VBox card = new VBox(16, title, grid, missing, note);
        card.getStyleClass().addAll("card", "funnel-card");
        VBox page = new VBox(card);
        page.getStyleClass().add("page");
        setContent(page);
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                show(reading.funnel());
            }
        });
    }

    private void columns() {
        grid.setHgap(16);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        bars.setMinWidth(120);
        ColumnConstraints counts = new ColumnConstraints();
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, bars, counts);
    }

    private void show(Funnel funnel) {
        grid.getChildren().clear();
        if (funnel.steps().isEmpty()) {
            Label empty = new Label(words.messages().text("funnel.empty"));
            empty.getStyleClass().add("soft");
            grid.add(empty, 0, 0, 3, 1);
        }
        int row = 0;
        for (Step step : funnel.steps()) {
            if (row > 0) {
                addRate(step, row++);
            }
            addStep(step, funnel.length(step), row++);
        }
        String left = words.missing(funnel);
        missing.setText(left);
        missing.setVisible(!left.isEmpty() && !funnel.steps().isEmpty());
        note.setVisible(!funnel.steps().isEmpty());
    }

    private void addStep(Step step, double length, int row) {
        Label name = new Label(words.name(step.metric()));
        name.getStyleClass().add("heading");
        Label entered = new Label(words.entered(step));
        entered.getStyleClass().addAll("secondary", "funnel-entered");
        entered.setManaged(!entered.getText().isEmpty());
        VBox names = new VBox(name, entered);
        names.setMinHeight(BAR);
        names.getStyleClass().add("funnel-name");
        Label count = new Label(words.count(step));
        count.getStyleClass().add("figure");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Bar bar = new Bar(length);
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(name.getText() + " " + count.getText() + " " + entered.getText());
        grid.add(names, 0, row);
        grid.add(bar, 1, row);
        grid.add(count, 2, row);
        GridPane.setValignment(bar, VPos.CENTER);
    }

    private void addRate(Step step, int row) {
        Funnel.Rate rate = step.rate();
        Label arrow = new Label("↓");
        arrow.getStyleClass().add("funnel-arrow");
        Label text = new Label(rate == null ? "" : words.rate(rate));
        text.setGraphic(arrow);
        text.getStyleClass().add("funnel-rate");
        text.setMinWidth(Region.USE_PREF_SIZE);
        StackPane place = new StackPane(text);
        place.getStyleClass().add("funnel-between");
        grid.add(place, 1, row);
    }

    /** As long as its share of the room there is, but never too thin to be seen. */
    private static final class Bar extends Region {

        private final double share;
        private final Region filled = new Region();

        Bar(double share) {
            this.share = share;
            getStyleClass().add("funnel-ground");
            filled.getStyleClass().add("funnel-bar");
            getChildren().add(filled);
            setMinHeight(BAR);
            setMaxHeight(BAR);
        }

        @Override
        protected void layoutChildren() {
            filled.setVisible(share > 0);
            filled.resizeRelocate(0, 0, Math.max(THINNEST, Math.rint(getWidth() * share)), getHeight());
        }
    }
}
