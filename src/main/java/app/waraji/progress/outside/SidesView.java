package app.waraji.progress.outside;

import app.waraji.fx.EqualParts;
import app.waraji.kernel.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A comparison as two panels side by side, and in one sentence. */
final class SidesView extends VBox {

    private static final double BAR_HEIGHT = 12;

    private final CompareWords words;
    private final String outsideName;
    private final String cameName;

    private SidesView(CompareWords words, String outsideName, String cameName) {
        super(12);
        this.words = words;
        this.outsideName = outsideName;
        this.cameName = cameName;
    }

    /** Of what was paid and came. */
    static SidesView measured(CompareWords words) {
        return new SidesView(
                words,
                words.messages().text("compare.outside"),
                words.messages().text("compare.came"));
    }

    /** Of what would be. */
    static SidesView expected(CompareWords words) {
        return new SidesView(
                words,
                words.messages().text("compare.outside.if"),
                words.messages().text("compare.assumed"));
    }

    void show(Comparison comparison) {
        long most = Math.max(1, Math.max(comparison.outsideCost(), comparison.inHouseCost()));
        Messages messages = words.messages();
        VBox outside = side(
                outsideName,
                comparison.outsidePerResult(),
                List.of(
                        line(messages.text("compare.fees"), words.yen(comparison.fees())),
                        line(
                                messages.text("compare.own", words.hours(comparison.ownMinutes())),
                                words.yen(comparison.yen(comparison.ownMinutes()))),
                        total(comparison.outsideCost()),
                        bar(
                                most,
                                new Part(comparison.fees(), "bar-fees"),
                                new Part(comparison.yen(comparison.ownMinutes()), "bar-own")),
                        line(cameName, words.results(BigDecimal.valueOf(comparison.results())))));
        VBox inHouse = side(
                messages.text("compare.inHouse"),
                comparison.inHousePerResult(),
                List.of(
                        line(
                                messages.text("compare.freed", words.hours(comparison.freedMinutes())),
                                words.yen(comparison.yen(comparison.freedMinutes()))),
                        line(
                                messages.text("compare.own", words.hours(comparison.ownMinutes())),
                                words.yen(comparison.yen(comparison.ownMinutes()))),
                        total(comparison.inHouseCost()),
                        bar(
                                most,
                                new Part(comparison.yen(comparison.freedMinutes()), "bar-freed"),
                                new Part(comparison.yen(comparison.ownMinutes()), "bar-own")),
                        line(messages.text("compare.assumed"), words.results(comparison.inHouseResults()))));
        Label verdict = new Label(words.verdict(comparison));
        verdict.getStyleClass().add("heading");
        verdict.setWrapText(true);
        Label even = new Label(
                comparison.evenHourlyCost().isPresent()
                        ? messages.text("compare.even", words.yen(comparison.evenHourlyCost()))
                        : "");
        even.getStyleClass().add("secondary");
        even.setWrapText(true);
        even.setManaged(!even.getText().isEmpty());
        getChildren().setAll(new EqualParts(16, outside, inHouse), verdict, even);
    }

    private VBox side(String name, OptionalLong perResult, List<Node> lines) {
        Label heading = new Label(name);
        heading.getStyleClass().add("heading");
        Label figure = new Label(words.yen(perResult));
        figure.getStyleClass().add("figure");
        Label unit = new Label(words.messages().text("compare.perResult"));
        unit.getStyleClass().add("unit");
        HBox per = new HBox(6, figure, unit);
        per.setAlignment(Pos.BASELINE_LEFT);
        VBox side = new VBox(8, heading, per);
        side.getChildren().addAll(lines);
        side.getStyleClass().add("compare-side");
        return side;
    }

    private Node total(long sum) {
        HBox line = line(words.messages().text("compare.total"), words.yen(sum));
        line.getStyleClass().add("compare-total");
        return line;
    }

    private static HBox line(String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().add("soft");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label figure = new Label(value);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, label, figure);
    }

    private record Part(long sum, String style) {}

    /** As long as the sums are to the most there is. */
    private static Pane bar(long most, Part one, Part two) {
        HBox bar = new HBox();
        bar.setMinHeight(BAR_HEIGHT);
        for (Part part : List.of(one, two)) {
            Region region = new Region();
            region.getStyleClass().add(part.style());
            region.prefWidthProperty().bind(bar.widthProperty().multiply(part.sum() / (double) most));
            region.setMinWidth(0);
            region.setMinHeight(BAR_HEIGHT);
            bar.getChildren().add(region);
        }
        Pane frame = new VBox(bar);
        bar.setPrefWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        return frame;
    }
}
