package app.waraji.rules.alertpage;

import app.waraji.fx.Hint;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.Threshold;
import app.waraji.rules.rule.Trait;
import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One rule: what it is about, whether it speaks, from which figures on, and when it would have spoken. */
final class RuleCell extends VBox {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double LABEL = 232;
    private static final double AMOUNT = 112;

    private final AlertsViewModel model;
    private final AlertTexts texts;
    private final RuleCard card;
    private final CheckBox speaks;
    private final Label note = AlertCell.wrapped("", "secondary");
    private final StripView strip;
    private final Map<String, Slider> sliders = new HashMap<>();
    private Map<String, Double> amounts = Map.of();
    /** Set while the sliders follow the model, so that they do not lead it. */
    private boolean following;

    RuleCell(AlertsViewModel model, AlertTexts texts, RuleCard card) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.card = card;
        this.strip = new StripView(texts);
        this.speaks = new CheckBox(texts.messages().text("rules.on"));
        getStyleClass().add("rule-cell");
        getChildren().addAll(head(), AlertCell.wrapped(texts.say(card.about()), "secondary"));
        if (!card.thresholds().isEmpty()) {
            getChildren().add(thresholds());
        }
        getChildren().addAll(note, strip);
    }

    private Node head() {
        Label id = new Label(card.id());
        id.getStyleClass().add("rule-id");
        Label name = new Label(texts.say(card.name()));
        name.getStyleClass().add("heading");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        boolean fixed = card.is(Trait.ALWAYS_ON);
        speaks.setDisable(fixed);
        speaks.setMinWidth(Region.USE_PREF_SIZE);
        speaks.setAccessibleText(texts.messages().text("rules.on.spoken", name.getText()));
        speaks.setOnAction(chosen -> model.switchTo(card, speaks.isSelected()));
        HBox head = new HBox(8, id, name, speaks);
        if (fixed) {
            speaks.setText(texts.messages().text("rules.always"));
        }
        head.getStyleClass().add("alert-head");
        return head;
    }

    private Node thresholds() {
        GridPane grid = new GridPane(12, 6);
        int line = 0;
        for (Threshold each : card.thresholds()) {
            Label label = AlertCell.wrapped(texts.say(each.label()), "rule-label");
            label.setMinWidth(LABEL);
            label.setMaxWidth(LABEL);
            Slider slider = slider(each);
            label.setLabelFor(slider);
            GridPane.setHgrow(slider, Priority.ALWAYS);
            Label amount = new Label();
            amount.getStyleClass().add("rule-amount");
            amount.setMinWidth(AMOUNT);
            amount.textProperty()
                    .bind(slider.valueProperty()
                            .map(value -> texts.rules().amount(each, stepped(each, value.doubleValue()))));
            grid.addRow(line++, label, slider, amount);
        }
        return grid;
    }

    private Slider slider(Threshold threshold) {
        Slider slider = new Slider(threshold.least(), threshold.most(), threshold.usual());
        slider.setBlockIncrement(threshold.unit().step());
        slider.setMajorTickUnit(threshold.unit().step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(texts.say(threshold.label()));
        slider.setTooltip(new Hint(texts.messages()
                .text(
                        "rules.bounds",
                        texts.rules().amount(threshold, threshold.least()),
                        texts.rules().amount(threshold, threshold.most()),
                        texts.rules().amount(threshold, threshold.usual()))));
        slider.valueProperty().addListener((seen, before, value) -> {
            if (!following) {
                moved(threshold, stepped(threshold, value.doubleValue()), slider.isValueChanging());
            }
        });
        slider.valueChangingProperty().addListener((seen, was, is) -> {
            if (was && !is) {
                moved(threshold, stepped(threshold, slider.getValue()), false);
            }
        });
        sliders.put(threshold.name(), slider);
        return slider;
    }

    /** While it moves the strip follows; where it comes to rest it is kept. */
    private void moved(Threshold threshold, double value, boolean isMoving) {
        Map<String, Double> tried = new HashMap<>(amounts);
        boolean differs = Double.compare(tried.getOrDefault(threshold.name(), threshold.usual()), value) != 0;
        tried.put(threshold.name(), value);
        model.tryOut(card.id(), tried);
        if (!isMoving && differs) {
            model.set(card, threshold.name(), value);
        }
    }

    private static double stepped(Threshold threshold, double value) {
        double step = threshold.unit().step();
        return threshold.within(Math.round(value / step) * step);
    }

    void show(RuleRow row) {
        speaks.setSelected(row.isOn() || card.is(Trait.ALWAYS_ON));
        pseudoClassStateChanged(OFF, !speaks.isSelected());
        amounts = row.amounts();
        following = true;
        card.thresholds().forEach(each -> {
            Slider slider = sliders.get(each.name());
            if (slider != null && !slider.isValueChanging()) {
                slider.setValue(row.amounts().getOrDefault(each.name(), each.usual()));
            }
        });
        following = false;
        String said = row.offered()
                ? texts.messages().text("rules.offered")
                : row.later().isEmpty() ? "" : texts.messages().text("rules.later");
        note.setText(said);
        note.setVisible(!said.isEmpty());
        note.setManaged(!said.isEmpty());
        showStrip();
    }

    Map<String, Double> amounts() {
        return amounts;
    }

    void showStrip() {
        strip.show(model.strips().get(card.id()), model.today());
    }
}
