package app.waraji.kpi.scorecard;

import app.waraji.fx.IconButton;
import app.waraji.kpi.Metric;
import app.waraji.kpi.scorecard.MetricsViewModel.Opened;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** On the left the catalogue with what is shown and in which order; on the right the open metric and its targets. */
final class MetricsView extends HBox {

    private static final double LIST = 440;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final MetricsViewModel model;
    private final CardWords words;
    private final VBox list = new VBox();
    private final AimView aim;
    private final ScrollPane form;

    MetricsView(MetricsViewModel model, CardWords words, ZoneId zone) {
        this.model = model;
        this.words = words;
        setSpacing(16);
        getStyleClass().add("metrics");
        list.getStyleClass().add("metric-list");
        Button add = new Button(words.messages().text("metrics.add"));
        add.setOnAction(event -> model.describeNew());
        Label hint = new Label(words.messages().text("metrics.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, hint, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("metric-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = scrolling(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(head, scroll);
        left.getStyleClass().add("card");
        left.setMinWidth(LIST);
        left.setMaxWidth(LIST);
        aim = new AimView(model.aim(), model.openProperty(), words, zone);
        VBox right = new VBox(16, new MetricFormView(model, words), aim);
        model.openedProperty().subscribe(opened -> {
            right.setVisible(opened != Opened.NOTHING);
            aim.setVisible(opened == Opened.KNOWN || opened == Opened.OWN);
            aim.setManaged(aim.isVisible());
        });
        form = scrolling(right);
        HBox.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(left, form);
        model.catalogueProperty().subscribe(this::show);
        model.openProperty().subscribe(open -> mark());
    }

    /** Puts the cursor into the targets of the open metric. */
    void beginToAim() {
        // What has just come onto the page can take the focus only then.
        applyCss();
        layout();
        aim.begin();
        form.setVvalue(form.getVmax());
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("score-scroll");
        return scroll;
    }

    private void show(List<Metric> catalogue) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = owner == null ? null : owner.getId();
        List<Node> rows = new ArrayList<>();
        Group group = null;
        for (Metric metric : catalogue) {
            Group next = Group.of(metric.stage());
            if (next != group) {
                Label heading = new Label(words.messages().text(next));
                heading.getStyleClass().add("score-group");
                heading.setMaxWidth(Double.MAX_VALUE);
                rows.add(heading);
                group = next;
            }
            rows.add(new MetricRow(metric));
        }
        list.getChildren().setAll(rows);
        mark();
        // What was pressed has been made anew.
        Node again = focused == null || focused.isEmpty() ? null : list.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private void mark() {
        Metric open = model.openProperty().get();
        for (Node node : list.getChildren()) {
            if (node instanceof MetricRow row) {
                row.pseudoClassStateChanged(SELECTED, open != null && open.id() == row.metric.id());
            }
        }
    }

    /** One of them: whether it is shown, its name, which opens it, and where it stands. */
    private final class MetricRow extends HBox {

        private final Metric metric;

        MetricRow(Metric metric) {
            super(8);
            this.metric = metric;
            getStyleClass().add("metric-row");
            setAlignment(Pos.CENTER_LEFT);
            String label = words.label(metric);
            CheckBox shown = new CheckBox();
            shown.setId("metric-shown-" + metric.id());
            shown.setSelected(metric.isShown());
            shown.setAccessibleText(words.messages().text("metrics.show", label));
            shown.setOnAction(event -> model.show(metric, shown.isSelected()));
            Button open = new Button(label);
            open.setId("metric-open-" + metric.id());
            open.getStyleClass().add("quiet-button");
            open.setAlignment(Pos.CENTER_LEFT);
            open.setMaxWidth(Double.MAX_VALUE);
            open.setMinWidth(0);
            open.setOnAction(event -> model.open(metric));
            HBox.setHgrow(open, Priority.ALWAYS);
            getChildren()
                    .addAll(
                            shown,
                            open,
                            arrow(Feather.ARROW_UP, words.messages().text("metrics.up", label), -1),
                            arrow(Feather.ARROW_DOWN, words.messages().text("metrics.down", label), 1));
        }

        private Button arrow(Feather icon, String name, int step) {
            Button arrow = new IconButton(icon, name);
            arrow.setId("metric-" + (step < 0 ? "up-" : "down-") + metric.id());
            arrow.getStyleClass().add("quiet-button");
            arrow.setDisable(!model.canMove(metric, step));
            arrow.setOnAction(event -> model.move(metric, step));
            return arrow;
        }
    }
}
