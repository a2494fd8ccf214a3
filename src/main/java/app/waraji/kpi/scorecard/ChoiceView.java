package app.waraji.kpi.scorecard;

import app.waraji.kpi.Metric;
import app.waraji.kpi.Metric.Known;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Before the first number: which ones are to be tracked. A few are ticked already. */
final class ChoiceView extends ScrollPane {

    private static final double WIDTH = 960;

    private final CardWords words;
    private final Map<Metric, CheckBox> boxes = new LinkedHashMap<>();
    private final Button begin = new Button();

    ChoiceView(ScorecardViewModel model, CardWords words) {
        this.words = words;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("score-scroll");
        Label heading = new Label(words.messages().text("choice.heading"));
        heading.getStyleClass().add("page-title");
        Label hint = new Label(words.messages().text("choice.hint"));
        hint.getStyleClass().add("soft");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox groups = new VBox(16);
        Scorecard card = model.cardProperty().get();
        List<Metric> all = card == null ? List.of() : card.catalogue();
        Map<Group, FlowPane> panes = new EnumMap<>(Group.class);
        for (Metric metric : all) {
            panes.computeIfAbsent(Group.of(metric.stage()), group -> pane(group, groups))
                    .getChildren()
                    .add(box(metric));
        }
        boxes.forEach(this::tickItsCounts);
        begin.setText(words.messages().text("choice.begin"));
        begin.getStyleClass().add("accent-button");
        begin.setOnAction(event -> model.choose(boxes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(each -> each.getKey().id())
                .toList()));
        begin.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> boxes.values().stream().noneMatch(CheckBox::isSelected),
                        boxes.values().stream().map(CheckBox::selectedProperty).toArray(Observable[]::new)));
        Label later = new Label(words.messages().text("choice.later"));
        later.getStyleClass().add("secondary");
        HBox buttons = new HBox(12, begin, later);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox panel = new VBox(16, heading, hint, groups, buttons);
        panel.getStyleClass().addAll("card", "choice");
        panel.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(panel);
        StackPane.setAlignment(panel, Pos.TOP_LEFT);
        setContent(middle);
    }

    /** Tracks what is ticked. */
    void begin() {
        begin.fire();
    }

    private FlowPane pane(Group group, VBox groups) {
        Label name = new Label(words.messages().text(group));
        name.getStyleClass().add("heading");
        FlowPane pane = new FlowPane(8, 8);
        VBox whole = new VBox(8, name);
        if (group == Group.SALES) {
            Label why = new Label(words.messages().text("choice.sales"));
            why.getStyleClass().add("secondary");
            why.setWrapText(true);
            whole.getChildren().add(why);
            whole.getStyleClass().add("choice-apart");
        }
        whole.getChildren().add(pane);
        groups.getChildren().add(whole);
        return pane;
    }

    private Node box(Metric metric) {
        CheckBox box = new CheckBox(words.label(metric));
        box.setSelected(metric.known() != null && usual().contains(metric.known()));
        box.setMinWidth(152);
        boxes.put(metric, box);
        return box;
    }

    /** A rate needs the numbers that it is worked out from. */
    private void tickItsCounts(Metric metric, CheckBox box) {
        Metric.Ratio ratio = metric.ratio();
        if (ratio != null) {
            box.selectedProperty()
                    .subscribe((was, is) -> boxes.forEach((other, its) -> {
                        if (is && (other.id() == ratio.numerator() || other.id() == ratio.denominator())) {
                            its.setSelected(true);
                        }
                    }));
        }
    }

    private static Set<Known> usual() {
        return EnumSet.of(
                Known.ORDERS,
                Known.OPPORTUNITIES,
                Known.INQUIRIES,
                Known.DOWNLOADS,
                Known.MAILS_OPENED,
                Known.PAGE_VIEWS,
                Known.CARDS,
                Known.CALLS,
                Known.FOLLOW_UPS);
    }
}
